import { z } from 'zod';

/** A mark from -2 (very low) to 2 (very high). */
export const ratingSchema = z.literal([-2, -1, 0, 1, 2]);
/** A mark from -2 (very low) to 2 (very high). */
export type Rating = z.infer<typeof ratingSchema>;
