import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Low } from 'lowdb';
import { diffTrees } from '#core/edits/diff-trees.ts';
import type { Patch } from '#core/edits/patch.ts';
import type { OpenId } from '#core/contract/workspace-methods.ts';
import type { EventOf } from '#core/contract/events.ts';
import { joinTouchpointsOfWorkspace } from '#core/model/join-touchpoints-of-workspace.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { failure, success, type Result } from '#core/result.ts';
import type { Clock } from '../clock.ts';
import { logBug } from '../log-bug.ts';
import { Turns } from '../turns.ts';
import type { BackupTimer } from './backups/backup-timer.ts';
import { changeWorkspace, type InvalidPatch } from './change-workspace.ts';
import type { SaveError, WriteError } from './host-file-error.ts';
import type { Journal, JournalBase } from './journal/journal.ts';
import type { Recovery } from './journal/recover-workspace.ts';
import type { LockHolder, WorkspaceLock } from './lock/workspace-lock.ts';
import { SaveTimer } from './save-timer.ts';
import { StoreError, type WorkspaceAdapter, type Written } from './workspace-adapter.ts';

/** The save state as the window is told it. */
export type SaveState = EventOf<'workspace:saveStateChanged'>;

/** What an open workspace is made of. */
export interface OpenWorkspaceParts {
  openId: OpenId;
  /** Absolute, with links followed. */
  path: string;
  low: Low<Workspace>;
  adapter: WorkspaceAdapter;
  journal: Journal;
  backups: BackupTimer;
  clock: Clock;
  savedOn: Date;
  unknownKeys: readonly string[];
  /** Changes that the workspace has beyond its file. */
  revision: number;
  /** What was found again when it was opened. */
  recovery: Recovery | undefined;
  tell: (state: SaveState) => void;
  /** Ours, or the one who has it: then the workspace can only be read. */
  lock: { own: WorkspaceLock } | { holder: LockHolder };
  /** Somebody took the workspace over. */
  tellTakenOver: (holder: LockHolder) => void;
}

/** Why a change was not made. */
export type RefusedChange =
  | InvalidPatch
  | WriteError
  | { kind: 'unknown-workspace' }
  | OpenedElsewhere
  /** It was made from an earlier state than the present one. */
  | { kind: 'stale-revision'; expected: number; found: number };

/** Somebody else works in the workspace; here it can only be read. */
export interface OpenedElsewhere {
  kind: 'opened-elsewhere';
  file: string;
}

/** A state of the workspace on its way to the journal. */
interface Head {
  workspace: Workspace;
  revision: number;
}

/**
 * One open workspace: an immutable tree that changes by patches, in the order in which they come. A change is acknowledged when it is in the
 * journal; the file follows after a pause.
 */
export class OpenWorkspace {
  readonly openId: OpenId;
  readonly path: string;
  readonly unknownKeys: readonly string[];
  readonly #parts: OpenWorkspaceParts;
  readonly #writes = new Turns();
  readonly #timer: SaveTimer;
  #revision: number;
  /** The latest change that came, ahead of `revision` while the journal is being written. */
  #head: Head;
  /** The last change under way. */
  #keeping: Promise<unknown> = Promise.resolve();
  #savedRevision = 0;
  #savedOn: Date;
  #state: SaveState['state'] = 'saved';
  #error: SaveState['error'];
  #isClosed = false;
  #recovery: Recovery | undefined;
  #holder: LockHolder | undefined;

  constructor(parts: OpenWorkspaceParts) {
    this.openId = parts.openId;
    this.path = parts.path;
    this.unknownKeys = parts.unknownKeys;
    this.#parts = parts;
    this.#savedOn = parts.savedOn;
    this.#timer = new SaveTimer(parts.clock, () => void this.save());
    this.#revision = parts.revision;
    this.#head = { workspace: parts.low.data, revision: parts.revision };
    this.#recovery = parts.recovery;
    this.#holder = 'holder' in parts.lock ? parts.lock.holder : undefined;
    if (parts.revision > 0) this.#state = 'unsaved';
  }

  get workspace(): Workspace {
    return this.#parts.low.data;
  }

  /** Counts the changes beyond the file as it was opened. */
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

  /** Who works in it elsewhere, when it can only be read here. */
  get holder(): LockHolder | undefined {
    return this.#holder;
  }

  /** Somebody took the workspace over: from now on it can only be read here. What was not saved stays in the journal. */
  yieldTo(holder: LockHolder): void {
    if (this.#holder) return;
    this.#holder = holder;
    this.#timer.stop();
    this.#parts.tellTakenOver(holder);
  }

  /** What was found again when it was opened; told once. */
  takeRecovery(): Recovery | undefined {
    const recovery = this.#recovery;
    this.#recovery = undefined;
    return recovery;
  }

  /** Lets the file follow what was recovered from the journal. */
  saveSoon(): void {
    this.#timer.noteChange();
  }

  /** Makes a change durable and gives the revision it led to: all patches or none. Changes may come while earlier ones are being kept. */
  async applyPatches(
    baseRevision: number,
    patches: readonly Patch[],
  ): Promise<Result<{ revision: number }, RefusedChange>> {
    if (this.#isClosed) return failure({ kind: 'unknown-workspace' as const });
    if (this.#holder) return failure(this.#elsewhere());
    const before = this.#head;
    if (baseRevision !== before.revision) {
      return failure({ kind: 'stale-revision' as const, expected: before.revision, found: baseRevision });
    }
    const changed = changeWorkspace(before.workspace, patches);
    if (!changed.ok) return changed;
    const head = { workspace: changed.value, revision: before.revision + 1 };
    this.#head = head;
    const keeping = this.#parts.journal.append({ revision: head.revision, patches });
    this.#keeping = keeping;
    const kept = await keeping;
    if (kept.ok) this.#acknowledge(head);
    else this.#takeBack(head);
    if (kept.ok) return success({ revision: head.revision });
    if (kept.error.kind !== 'journal-taken') return failure(kept.error);
    await this.#yieldIfTaken();
    return failure(this.#elsewhere());
  }

  /** Writes the file now, unless it already holds everything. */
  save(): Promise<Result<{ revision: number; savedOn: Date }, SaveError | HostFailed>> {
    return this.#writes.take(() => this.#write());
  }

  /** Waits for changes under way and writes what is unsaved; after a failure the workspace stays open. */
  async close(): Promise<Result<unknown, SaveError | HostFailed>> {
    this.#isClosed = true;
    await this.#keeping;
    if (this.#holder) {
      await this.#parts.journal.leave();
      return success({});
    }
    const saved = this.#savedRevision === this.#revision ? success({}) : await this.save();
    this.#isClosed = saved.ok;
    if (!saved.ok) return saved;
    this.#timer.stop();
    await this.#writes.take(() => this.#parts.journal.remove());
    await this.#letLockGo();
    return saved;
  }

  /** Stops without saving. The journal stays for the next opening of the file, unless what it holds was put somewhere else. */
  async abandon({ isKeptElsewhere }: { isKeptElsewhere: boolean }): Promise<void> {
    this.#isClosed = true;
    this.#timer.stop();
    await this.#keeping;
    const { journal } = this.#parts;
    await this.#writes.take(() => (isKeptElsewhere && !this.#holder ? journal.remove() : journal.leave()));
    await this.#letLockGo();
  }

  /** The person compared and chose this version: the file may be overwritten where it has the content that was compared. */
  async overwrite(theirHash: string): Promise<Result<{ revision: number; savedOn: Date }, SaveError | HostFailed>> {
    return this.#writes.take(async () => {
      this.#parts.adapter.expect(theirHash);
      this.#savedRevision = -1;
      return this.#write();
    });
  }

  async #letLockGo(): Promise<void> {
    if ('own' in this.#parts.lock) await this.#parts.lock.own.release();
  }

  /** Somebody who took the workspace over is seen at the latest when something is to be written. */
  async #yieldIfTaken(): Promise<void> {
    const { lock } = this.#parts;
    if (!('own' in lock)) return;
    const holder = await lock.own.lostTo();
    if (holder) this.yieldTo(holder);
  }

  #elsewhere(): OpenedElsewhere {
    return { kind: 'opened-elsewhere', file: basename(this.path) };
  }

  #acknowledge({ revision, workspace }: Head): void {
    this.#parts.low.data = workspace;
    this.#revision = revision;
    // While writing, and after writing failed, that is what the person must keep seeing.
    if (this.#state === 'saved') this.#tell('unsaved');
    this.#timer.noteChange();
  }

  /** A change that could not be kept was never made, nor were those made on it, which fail with it. */
  #takeBack(head: Head): void {
    if (head.revision <= this.#head.revision && head.revision === this.#revision + 1) {
      this.#head = { workspace: this.workspace, revision: this.#revision };
    }
  }

  async #write(): Promise<Result<{ revision: number; savedOn: Date }, SaveError | HostFailed>> {
    this.#timer.stop();
    if (this.#revision === this.#savedRevision && existsSync(this.path)) {
      return success({ revision: this.#revision, savedOn: this.#savedOn });
    }
    await this.#yieldIfTaken();
    if (this.#holder) return failure(this.#elsewhere());
    this.#tell('saving');
    const written = await this.#writeThrough();
    if (!written.ok) {
      this.#tell('failed', written.error);
      this.#timer.noteFailure();
      return written;
    }
    const { base, text } = written.value;
    this.#savedRevision = base.revision;
    this.#savedOn = this.#parts.clock.now();
    await this.#parts.journal.rebase(base, text);
    await this.#parts.backups.afterWrite(this.workspace.name, text);
    this.#tell(base.revision === this.#revision ? 'saved' : 'unsaved');
    return success({ revision: base.revision, savedOn: this.#savedOn });
  }

  async #writeThrough(): Promise<Result<{ base: JournalBase; text: string }, SaveError | HostFailed>> {
    const { adapter, backups, journal, low } = this.#parts;
    try {
      await backups.beforeWrite(this.workspace.name);
      // From here to `write` nothing may wait: the revision has to be that of the tree that is written.
      const revision = this.#revision;
      adapter.announce = (save) => journal.announce(baseOf(save, revision));
      await low.write();
      const written = adapter.takeWritten();
      if (!written) throw new Error('The adapter wrote nothing');
      return success({ base: baseOf(written, revision), text: written.text });
    } catch (error) {
      if (error instanceof StoreError) return failure((error as StoreError<SaveError>).failure);
      return failure({ kind: 'host-failed', cause: logBug('saving', error) });
    }
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

/** Saving joins equal touchpoints in the file and not in memory; later patches are made on what is in memory. */
function baseOf({ hash, workspace }: Written, revision: number): JournalBase {
  return { hash, revision, prelude: diffTrees(joinTouchpointsOfWorkspace(workspace), workspace) };
}
