import type { Patch } from '#core/edits/patch.ts';
import type { Result } from '#core/result.ts';
import type { WriteError } from './host-file-error.ts';

/** One acknowledged change of an open workspace. */
export interface JournalEntry {
  /** Revision of the workspace after the change. */
  revision: number;
  patches: readonly Patch[];
}

/** Where changes are made durable before they are acknowledged, until they are in the workspace file. */
export interface Journal {
  /** Keeps a change; only when this succeeds the change may be acknowledged. */
  append(entry: JournalEntry): Promise<Result<unknown, WriteError>>;
  /** Drops the changes up to and with this revision: they are in the file now. */
  clear(upToRevision: number): Promise<void>;
}
