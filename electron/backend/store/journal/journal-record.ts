import { z } from 'zod';
import { patchSchema } from '#core/edits/patch.ts';
import { hashOf } from '../hash.ts';

const baseFields = {
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  revision: z.number().int().nonnegative(),
  prelude: z.array(patchSchema),
};

/** One line of a journal. */
export const journalRecordSchema = z.discriminatedUnion('kind', [
  /** The first line: which file this is about, and the state of it that the changes start from. */
  z.object({ kind: z.literal('base'), version: z.literal(1), path: z.string(), ...baseFields }),
  z.object({ kind: z.literal('change'), revision: z.number().int().positive(), patches: z.array(patchSchema) }),
  /** The file is about to be written with this content. */
  z.object({ kind: z.literal('saving'), ...baseFields }),
]);

/** See `journalRecordSchema`. */
export type JournalRecord = z.infer<typeof journalRecordSchema>;

const checksumLength = 16;

/** A record as a line: the beginning of its SHA-256, then the record as JSON. */
export function encodeRecord(record: JournalRecord): string {
  const json = JSON.stringify(record);
  return `${checksumOf(json)} ${json}\n`;
}

/** The record on a line; undefined when the line is torn, damaged or of a kind we do not know. */
export function decodeRecord(line: string): JournalRecord | undefined {
  const json = line.slice(checksumLength + 1);
  if (line.slice(0, checksumLength + 1) !== `${checksumOf(json)} `) return undefined;
  try {
    return journalRecordSchema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

function checksumOf(json: string): string {
  return hashOf(json).slice(0, checksumLength);
}
