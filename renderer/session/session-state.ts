import type { HostError } from '#core/contract/host-error.ts';
import type { FileId } from '#core/contract/file-methods.ts';
import type { Holder, OpenId } from '#core/contract/workspace-methods.ts';
import type { History } from '#core/history/history.ts';

/** What the top bar says about saving. `unsaved`: repaired on opening, and in the file only after the person saves. */
export type SaveState =
  | { kind: 'saved'; savedOn: string }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  /** Someone works in it elsewhere. */
  | { kind: 'read-only' }
  | { kind: 'failed'; error: HostError };

/** The workspace that is open in this window. */
export interface OpenSession {
  openId: OpenId;
  fileId: FileId;
  file: string;
  folder: string;
  /** Keys a newer version wrote; kept as they are. */
  unknownKeys: readonly string[];
  history: History;
  save: SaveState;
  /** Who works in it elsewhere; it can then only be read here. */
  holder: Holder | undefined;
  /** Changes that were tried while it could only be read; what explains why is said again at each. */
  refusedCount: number;
}

/** A workspace that could not be opened: what the person sees instead, with the ways out. */
export interface OpenProblem {
  fileId: FileId;
  error: HostError;
}

/** Something the session has to explain. */
export type SessionNotice =
  /** The workspace was read anew; with the labels of the changes that the host did not have yet. */
  | { kind: 'reloaded'; lostChanges: readonly string[] }
  /** The app ended without closing the workspace: changes that were found again, and changes that could not be placed. */
  | { kind: 'recovered'; count: number; lostCount: number };

/** Everything this window knows about what is open. */
export interface SessionState {
  isBusy: boolean;
  open: OpenSession | undefined;
  problem: OpenProblem | undefined;
  notice: SessionNotice | undefined;
}
