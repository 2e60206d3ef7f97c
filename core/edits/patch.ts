import { z } from 'zod';

const keySchema = z.union([
  z.number().int().nonnegative(),
  z.string().refine((key) => !['__proto__', 'constructor', 'prototype'].includes(key), 'forbidden key'),
]);

/**
 * One small change of the workspace tree, as in JSON Patch (RFC 6902): `add` in a list inserts, `remove` takes out and closes the gap.
 * Paths are keys and indexes from the root of the workspace.
 */
export const patchSchema = z.object({
  op: z.enum(['add', 'remove', 'replace']),
  path: z.array(keySchema).min(1).max(64),
  value: z.unknown().optional(),
});

/** See `patchSchema`. */
export type Patch = z.infer<typeof patchSchema>;
