import { z } from 'zod';

/** Weight of a finding. */
export const severitySchema = z.enum(['error', 'warning', 'hint']);
/** Weight of a finding. */
export type Severity = z.infer<typeof severitySchema>;
