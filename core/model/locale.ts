import { z } from 'zod';

/** Language of content and documents. */
export const localeSchema = z.enum(['nl', 'en']);
/** Language of content and documents. */
export type Locale = z.infer<typeof localeSchema>;
