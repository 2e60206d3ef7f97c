import { basename } from 'node:path';
import type { cannotRead, cannotSave, cannotWrite } from '#core/contract/file-error-kinds.ts';
import type { HostError } from '#core/contract/host-error.ts';
import type { ReadFailure, WriteFailure } from './file-failure.ts';

/** Why a workspace file cannot be opened, as the window is told. */
export type OpenError = Extract<HostError, { kind: (typeof cannotRead)[number] }>;
/** Why a file cannot be written, as the window is told. */
export type WriteError = Extract<HostError, { kind: (typeof cannotWrite)[number] }>;
/** Why an open workspace cannot be saved, as the window is told. */
export type SaveError = Extract<HostError, { kind: (typeof cannotSave)[number] }>;

/** A failure of reading as the window is told: the name of the file, never its path. */
export function toReadError({ kind, path, cause }: ReadFailure): Exclude<OpenError, { kind: 'invalid-workspace' }> {
  const file = basename(path);
  return kind === 'io' ? { kind, file, cause } : { kind, file };
}

/** A failure of writing as the window is told. A name that is taken is no failure of its own here: replacing was allowed. */
export function toWriteError({ kind, path, cause }: WriteFailure): WriteError {
  const file = basename(path);
  return kind === 'io' || kind === 'file-exists' ? { kind: 'io', file, cause } : { kind, file };
}
