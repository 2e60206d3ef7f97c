import { z } from 'zod';

/** How far the work on a process is; rules of later stages keep silent. */
export const stageSchema = z.enum(['flow', 'channels', 'content', 'systems', 'expectations', 'text', 'planning']);
/** How far the work on a process is; rules of later stages keep silent. */
export type Stage = z.infer<typeof stageSchema>;

/** The stages in the order of the method. */
export const stages: readonly Stage[] = stageSchema.options;
