import { z } from 'zod';

/** Language level (CEFR), on screen *taalniveau*. */
export const cefrSchema = z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']);
/** Language level (CEFR), on screen *taalniveau*. */
export type Cefr = z.infer<typeof cefrSchema>;
