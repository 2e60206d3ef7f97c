import { z } from 'zod';

/** A moment with its offset (ISO 8601), `2026-11-18T10:12:00+01:00`. */
export const isoMomentSchema = z.iso.datetime({ offset: true });
/** A moment with its offset (ISO 8601), `2026-11-18T10:12:00+01:00`. */
export type IsoMoment = z.infer<typeof isoMomentSchema>;
