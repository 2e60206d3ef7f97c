import { z } from 'zod';

/** A calendar date, `2026-11-22`. */
export const isoDateSchema = z.iso.date();
/** A calendar date, `2026-11-22`. */
export type IsoDate = z.infer<typeof isoDateSchema>;
