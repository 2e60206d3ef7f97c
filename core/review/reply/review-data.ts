import { z } from 'zod';
import { isoMomentSchema } from '#core/model/iso-moment.ts';

/** The format of the block; a higher number is from a newer Leidraad. */
export const reviewVersion = 1;

/** Id of the script element in a review file that holds the block. */
export const reviewBlockId = 'leidraad-review';

const shortText = z.string().max(200);

/** A remark that a reader wrote in a review file. */
export const readerRemarkSchema = z.object({
  id: z.string().min(1).max(100),
  target: z.object({
    kind: shortText.min(1),
    id: z.string().min(1).max(500),
    field: z.string().min(1).max(700).exactOptional(),
  }),
  text: z.string().trim().min(1).max(20_000),
  author: shortText.trim(),
  on: isoMomentSchema,
});
/** See `readerRemarkSchema`. */
export type ReaderRemark = z.infer<typeof readerRemarkSchema>;

/** The block of a review file: which workspace it was made from, who reads it, and what that reader wrote. */
export const reviewDataSchema = z.object({
  format: z.literal('leidraad-review'),
  version: z.literal(reviewVersion),
  workspaceId: z.string().min(1).max(500),
  workspaceName: z.string().max(1_000),
  madeOn: shortText,
  reader: shortText.exactOptional(),
  remarks: z.array(readerRemarkSchema).max(5_000),
});
/** See `reviewDataSchema`. */
export type ReviewData = z.infer<typeof reviewDataSchema>;
