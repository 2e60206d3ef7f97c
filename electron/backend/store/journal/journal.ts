import type { Patch } from '#core/edits/patch.ts';
import type { Result } from '#core/result.ts';
import type { WriteError } from '../host-file-error.ts';

/** One acknowledged change of an open workspace. */
export interface JournalEntry {
  /** Revision of the workspace after the change. */
  revision: number;
  patches: readonly Patch[];
}

/** A state of the workspace file on which later changes can be put. */
export interface JournalBase {
  /** SHA-256 of the file. */
  hash: string;
  /** Revision of the workspace that the file holds. */
  revision: number;
  /** What turns the workspace as it is read from the file into the one in memory: saving joins equal touchpoints, memory does not. */
  prelude: readonly Patch[];
}

/** Another program of this person took the workspace over, with everything that was kept until now. */
export interface JournalTaken {
  kind: 'journal-taken';
}

/** Where changes are made durable before they are acknowledged, until they are in the workspace file. */
export interface Journal {
  /** Keeps a change; only when this succeeds the change may be acknowledged. After a failure everything that was waiting fails too. */
  append(entry: JournalEntry): Promise<Result<unknown, WriteError | JournalTaken>>;
  /** Says before the file is written what it will hold, so that a crash right after it leaves no doubt. */
  announce(base: JournalBase): Promise<void>;
  /** The file holds this: earlier changes may go. The content is kept aside until the next time. */
  rebase(base: JournalBase, content: string | Uint8Array): Promise<void>;
  /** Everything is in the file and the workspace is let go. */
  remove(): Promise<void>;
  /** Stops writing; what is there stays, for whoever opens the workspace next. */
  leave(): Promise<void>;
}
