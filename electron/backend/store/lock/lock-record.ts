import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

/** What a lock says. */
export const lockRecordSchema = z.object({
  app: z.literal('Leidraad'),
  /** Of this holding of the lock; nobody else has the same. */
  id: z.string().min(1).max(100),
  person: z.string().max(200),
  machine: z.string().max(200),
  processId: z.number().int(),
  /** ISO 8601. */
  since: z.iso.datetime(),
  /** Last sign of life, ISO 8601. */
  heartbeat: z.iso.datetime(),
});

/** See `lockRecordSchema`. */
export type LockRecord = z.infer<typeof lockRecordSchema>;

/** The lock of a workspace file lies beside it; the picker does not show it. */
export function lockPathOf(path: string): string {
  return join(dirname(path), `.~lock.${basename(path)}#`);
}
