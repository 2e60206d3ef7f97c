import { randomBytes } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { Low } from 'lowdb';
import type { OpenId } from '#core/contract/workspace-methods.ts';
import { serialiseWorkspace } from '#core/model/serialise-workspace.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { failure, success, type Result } from '#core/result.ts';
import type { Clock } from '../clock.ts';
import type { Machine } from '../machine.ts';
import { Turns } from '../turns.ts';
import { writeFileAtomically } from './atomic-write.ts';
import type { BackupStore } from './backups/backup-store.ts';
import { BackupTimer } from './backups/backup-timer.ts';
import { describeReadFailure } from './file-failure.ts';
import type { FileSystem } from './file-system.ts';
import { toReadError, toWriteError, type OpenError, type SaveError, type WriteError } from './host-file-error.ts';
import { claimJournal } from './journal/claim-journal.ts';
import { FileJournal } from './journal/file-journal.ts';
import { journalPlaceOf } from './journal/journal-place.ts';
import { nothingToRecover, recoverWorkspace } from './journal/recover-workspace.ts';
import { WorkspaceLock, type LockHolder } from './lock/workspace-lock.ts';
import { OpenWorkspace, type HostFailed, type OpenWorkspaceParts, type SaveState } from './open-workspace.ts';
import type { WhenBroken } from './read-workspace-file.ts';
import { StoreError, WorkspaceAdapter } from './workspace-adapter.ts';

/** What all open workspaces share. */
export interface OpenWorkspacesOptions {
  clock: Clock;
  machine: Machine;
  /** The app's own files; the journals lie in it. */
  dataFolder: string;
  backups: BackupStore;
  tell: (state: SaveState) => void;
  tellTakenOver: (open: OpenWorkspace, holder: LockHolder) => void;
  /** How workspace files are written. */
  fileSystem: FileSystem;
  /** How journals are written. */
  journalFileSystem: FileSystem;
}

/** How a file is opened. */
export interface OpenChoices {
  whenBroken: WhenBroken;
  /** Name of the person, for the lock. */
  person: string;
  /** Also when somebody else works in it. */
  mayTakeOver?: boolean | undefined;
}

/** The workspaces that are open in this process, each file once, so that it has one writer. */
export class OpenWorkspaces {
  readonly #options: OpenWorkspacesOptions;
  readonly #byId = new Map<OpenId, OpenWorkspace>();
  readonly #turns = new Turns();

  constructor(options: OpenWorkspacesOptions) {
    this.#options = options;
  }

  /** The open workspace with this ticket. */
  find(openId: OpenId): OpenWorkspace | undefined {
    return this.#byId.get(openId);
  }

  /** The save state of each open workspace, for a window that starts listening now. */
  saveStates(): SaveState[] {
    return [...this.#byId.values()].map((open) => open.saveState);
  }

  /** Opens a file; one that is open already is not read again, unless somebody else worked in it. */
  open(path: string, choices: OpenChoices): Promise<Result<OpenWorkspace, OpenError>> {
    return this.#turns.take(async () => {
      try {
        const realPath = await realpath(path);
        const known = this.findByPath(realPath);
        if (known && !known.holder) return success(known);
        if (known) {
          await known.abandon({ isKeptElsewhere: false });
          this.#byId.delete(known.openId);
        }
        return await this.#load(realPath, choices);
      } catch (error) {
        return failure(toReadError(describeReadFailure(error, path)));
      }
    });
  }

  /** Writes a workspace to a new file; a name that is taken is refused. */
  async create(
    path: string,
    workspace: Workspace,
  ): Promise<Result<unknown, WriteError | { kind: 'file-exists'; file: string }>> {
    const { fileSystem } = this.#options;
    const written = await writeFileAtomically(path, serialiseWorkspace(workspace), { mayReplace: false, fileSystem });
    if (written.ok) return written;
    const { kind } = written.error;
    return failure(kind === 'file-exists' ? { kind, file: basename(path) } : toWriteError(written.error));
  }

  /** The open workspace of a file, if it is open here. */
  findByPath(path: string): OpenWorkspace | undefined {
    return [...this.#byId.values()].find((open) => open.path === path);
  }

  /** Lets a workspace go without saving it: what it holds was put somewhere else. */
  abandon(open: OpenWorkspace): Promise<void> {
    return this.#turns.take(async () => {
      await open.abandon({ isKeptElsewhere: true });
      this.#byId.delete(open.openId);
    });
  }

  /** Saves and lets go; after a failure the workspace stays open. */
  close(open: OpenWorkspace): Promise<Result<unknown, SaveError | HostFailed>> {
    return this.#turns.take(async () => {
      const closed = await open.close();
      if (closed.ok) this.#byId.delete(open.openId);
      return closed;
    });
  }

  /** Closes every workspace; gives the ones that could not be saved, which stay open. */
  async closeAll(): Promise<{ path: string; error: SaveError | HostFailed }[]> {
    const failures: { path: string; error: SaveError | HostFailed }[] = [];
    for (const open of this.#byId.values()) {
      const closed = await this.close(open);
      if (!closed.ok) failures.push({ path: open.path, error: closed.error });
    }
    return failures;
  }

  async #load(path: string, choices: OpenChoices): Promise<Result<OpenWorkspace, OpenError>> {
    const { fileSystem } = this.#options;
    const adapter = new WorkspaceAdapter(path, { whenBroken: choices.whenBroken, fileSystem });
    const taken = await this.#takeLock(path, choices);
    try {
      // Only after the lock: whoever had it before has written everything by then.
      const low = new Low(adapter, await adapter.read());
      const own = taken.lock.ok ? { own: taken.lock.value } : { holder: taken.lock.error };
      const open = await this.#enter(path, { adapter, low, lock: own });
      taken.onLost = (holder) => open.yieldTo(holder);
      return success(open);
    } catch (error) {
      if (taken.lock.ok) await taken.lock.value.release();
      if (error instanceof StoreError) return failure((error as StoreError<OpenError>).failure);
      throw error;
    }
  }

  async #takeLock(path: string, { mayTakeOver = false, person }: OpenChoices) {
    const { clock, machine } = this.#options;
    // Losing it can only be told to a workspace, which does not exist yet.
    const taken = {
      onLost: (_holder: LockHolder): void => undefined,
    };
    const lock = await WorkspaceLock.take(path, {
      person,
      machine,
      clock,
      mayTakeOver,
      onLost: (holder) => taken.onLost(holder),
    });
    return Object.assign(taken, { lock });
  }

  async #enter(path: string, read: Pick<OpenWorkspaceParts, 'adapter' | 'low' | 'lock'>): Promise<OpenWorkspace> {
    const { backups, clock, dataFolder, journalFileSystem, tell, tellTakenOver } = this.#options;
    const { adapter, lock, low } = read;
    const { bytes, changedOn, hash, isRepaired, unknownKeys } = adapter.takeFound();
    const place = journalPlaceOf(dataFolder, path);
    const isOurs = 'own' in lock;
    const isStillOurs = isOurs ? await claimJournal(place, journalFileSystem) : async () => false;
    const file = { hash, bytes, workspace: low.data };
    const recovered = isOurs ? await recoverWorkspace(place, file) : nothingToRecover(file);
    const { entries, recovery } = recovered;
    const revision = entries.length > 0 ? entries.length : isRepaired ? 1 : 0;
    const base = entries.length > 0 ? recovered.base : { ...recovered.base, revision };
    const journal = new FileJournal({ place, base, entries, fileSystem: journalFileSystem, isStillOurs });
    low.data = recovered.workspace;
    adapter.expect(base.hash);
    const openId = randomBytes(16).toString('base64url') as OpenId;
    const open = new OpenWorkspace({
      openId,
      path,
      low,
      adapter,
      backups: new BackupTimer(backups, clock, path),
      clock,
      tell,
      lock,
      tellTakenOver: (holder) => tellTakenOver(open, holder),
      unknownKeys,
      journal,
      savedOn: changedOn,
      revision,
      recovery,
    });
    // Now, so that the first change has to wait for no more than its own line.
    if (isOurs) await journal.rebase(base, recovered.content);
    this.#byId.set(openId, open);
    if (entries.length > 0) open.saveSoon();
    return open;
  }
}
