import { existsSync } from 'node:fs';
import type { Low } from 'lowdb';
import type { Patch } from '#core/edits/patch.ts';
import type { OpenId } from '#core/contract/workspace-methods.ts';
import type { EventOf } from '#core/contract/events.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { failure, success, type Result } from '#core/result.ts';
import type { Clock } from '../clock.ts';
import { logBug } from '../log-bug.ts';
import { Turns } from '../turns.ts';
import { changeWorkspace, type InvalidPatch } from './change-workspace.ts';
import type { SaveError, WriteError } from './host-file-error.ts';
import type { Journal } from './journal.ts';
import { SaveTimer } from './save-timer.ts';
import { StoreError } from './workspace-adapter.ts';

/** The save state as the window is told it. */
export type SaveState = EventOf<'workspace:saveStateChanged'>;

/** What an open workspace is made of. */
export interface OpenWorkspaceParts {
  openId: OpenId;
  /** Absolute, with links followed. */
  path: string;
  low: Low<Workspace>;
  journal: Journal;
  clock: Clock;
  savedOn: Date;
  unknownKeys: readonly string[];
  /** The workspace already differs from its file. */
  isChanged: boolean;
  tell: (state: SaveState) => void;
}

/** Why a change was not made. */
export type RefusedChange =
  | InvalidPatch
  | WriteError
  | { kind: 'unknown-workspace' }
  /** It was made from an earlier state than the present one. */
  | { kind: 'stale-revision'; expected: number; found: number };

/**
 * One open workspace: an immutable tree that changes by patches, in the order in which they come. A change is acknowledged when it is in the
 * journal; the file follows after a pause.
 */
export class OpenWorkspace {
  readonly openId: OpenId;
  readonly path: string;
  readonly unknownKeys: readonly string[];
  readonly #parts: OpenWorkspaceParts;
  readonly #changes = new Turns();
  readonly #writes = new Turns();
  readonly #timer: SaveTimer;
  #revision = 0;
  #savedRevision = 0;
  #savedOn: Date;
  #state: SaveState['state'] = 'saved';
  #error: SaveState['error'];
  #isClosed = false;

  constructor(parts: OpenWorkspaceParts) {
    this.openId = parts.openId;
    this.path = parts.path;
    this.unknownKeys = parts.unknownKeys;
    this.#parts = parts;
    this.#savedOn = parts.savedOn;
    this.#timer = new SaveTimer(parts.clock, () => void this.save());
    if (parts.isChanged) {
      this.#revision = 1;
      this.#state = 'unsaved';
    }
  }

  get workspace(): Workspace {
    return this.#parts.low.data;
  }

  /** Counts the changes since opening. */
  get revision(): number {
    return this.#revision;
  }

  /** When the file was last written. */
  get savedOn(): Date {
    return this.#savedOn;
  }

  /** Whether the file holds everything, as it was last told. */
  get saveState(): SaveState {
    const savedOn = this.#savedOn.toISOString();
    const told = { openId: this.openId, state: this.#state, revision: this.#savedRevision, savedOn };
    return this.#error ? { ...told, error: this.#error } : told;
  }

  /** Makes a change durable and gives the revision it led to: all patches or none. */
  applyPatches(baseRevision: number, patches: readonly Patch[]): Promise<Result<{ revision: number }, RefusedChange>> {
    return this.#changes.take(async () => {
      if (this.#isClosed) return failure({ kind: 'unknown-workspace' as const });
      if (baseRevision !== this.#revision) {
        return failure({ kind: 'stale-revision' as const, expected: this.#revision, found: baseRevision });
      }
      const changed = changeWorkspace(this.workspace, patches);
      if (!changed.ok) return changed;
      const revision = this.#revision + 1;
      const kept = await this.#parts.journal.append({ revision, patches });
      if (!kept.ok) return kept;
      this.#parts.low.data = changed.value;
      this.#revision = revision;
      // While writing, and after writing failed, that is what the person must keep seeing.
      if (this.#state === 'saved') this.#tell('unsaved');
      this.#timer.noteChange();
      return success({ revision });
    });
  }

  /** Writes the file now, unless it already holds everything. */
  save(): Promise<Result<{ revision: number; savedOn: Date }, SaveError | HostFailed>> {
    return this.#writes.take(() => this.#write());
  }

  /** Waits for changes under way and writes what is unsaved; after a failure the workspace stays open. */
  close(): Promise<Result<unknown, SaveError | HostFailed>> {
    return this.#changes.take(async () => {
      const saved = this.#savedRevision === this.#revision ? success({}) : await this.save();
      if (saved.ok) {
        this.#timer.stop();
        this.#isClosed = true;
      }
      return saved;
    });
  }

  async #write(): Promise<Result<{ revision: number; savedOn: Date }, SaveError | HostFailed>> {
    this.#timer.stop();
    const revision = this.#revision;
    if (revision === this.#savedRevision && existsSync(this.path)) {
      return success({ revision, savedOn: this.#savedOn });
    }
    this.#tell('saving');
    const written = await writeThrough(this.#parts.low);
    if (!written.ok) {
      this.#tell('failed', written.error);
      this.#timer.noteFailure();
      return written;
    }
    this.#savedRevision = revision;
    this.#savedOn = this.#parts.clock.now();
    await this.#parts.journal.clear(revision);
    this.#tell(revision === this.#revision ? 'saved' : 'unsaved');
    return success({ revision, savedOn: this.#savedOn });
  }

  #tell(state: SaveState['state'], error?: SaveState['error']): void {
    this.#state = state;
    this.#error = error;
    this.#parts.tell(this.saveState);
  }
}

/** Saving met a bug of ours; the person is told as with any other failure, and the app goes on. */
export interface HostFailed {
  kind: 'host-failed';
  cause: string;
}

async function writeThrough(low: Low<Workspace>): Promise<Result<unknown, SaveError | HostFailed>> {
  try {
    await low.write();
    return success({});
  } catch (error) {
    if (error instanceof StoreError) return failure((error as StoreError<SaveError>).failure);
    return failure({ kind: 'host-failed', cause: logBug('saving', error) });
  }
}
