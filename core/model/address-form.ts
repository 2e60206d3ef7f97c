import { z } from 'zod';

/** Form of address, on screen *aanspreekvorm*. */
export const addressFormSchema = z.enum(['u', 'je']);
/** Form of address, on screen *aanspreekvorm*. */
export type AddressForm = z.infer<typeof addressFormSchema>;
