import { randomBytes } from 'node:crypto';
import { readFile, stat, unlink } from 'node:fs/promises';
import { failure, success, type Result } from '#core/result.ts';
import type { Clock } from '../../clock.ts';
import type { Machine } from '../../machine.ts';
import { writeFileAtomically } from '../atomic-write.ts';
import { lockPathOf, lockRecordSchema, type LockRecord } from './lock-record.ts';

/** Somebody else who works in a workspace. */
export interface LockHolder {
  /** Empty when the lock cannot be read. */
  person: string;
  machine: string;
  /** ISO 8601; absent when the lock cannot be read. */
  since?: string;
}

/** What taking a lock needs. */
export interface LockOptions {
  person: string;
  machine: Machine;
  clock: Clock;
  /** Takes the lock also when somebody holds it: the person chose so. */
  mayTakeOver: boolean;
  /** Somebody else took the lock. */
  onLost: (holder: LockHolder) => void;
}

const heartbeatMs = 30_000;
const staleAfterMs = 180_000;
const mostBytes = 16_384;

/** The lock of one workspace, held until it is released or taken over. */
export class WorkspaceLock {
  readonly #path: string;
  readonly #options: LockOptions;
  #record: LockRecord;
  #callOff: (() => void) | undefined;
  #isReleased = false;

  private constructor(path: string, record: LockRecord, options: LockOptions) {
    this.#path = path;
    this.#record = record;
    this.#options = options;
    this.#beatLater();
  }

  /**
   * Takes the lock of a workspace, or tells who has it. In a folder where no lock can be written the workspace cannot be saved either, so there it
   * is as good as held.
   */
  static async take(workspacePath: string, options: LockOptions): Promise<Result<WorkspaceLock, LockHolder>> {
    const path = lockPathOf(workspacePath);
    const record = newRecord(options);
    const written = await write(path, record, { mayReplace: false });
    if (!written.ok && written.error.kind === 'file-exists') {
      const found = await readLock(path);
      const isFree = found === 'none' || (found !== 'unreadable' && isStale(found, options));
      if (!isFree && !options.mayTakeOver) return failure(holderOf(found));
      await write(path, record, { mayReplace: true });
      const now = await readLock(path);
      // Two who found the same stale lock: the last one has it.
      if (typeof now === 'object' && now.id !== record.id) return failure(holderOf(now));
    }
    return success(new WorkspaceLock(path, record, options));
  }

  /** Who has the lock now; undefined when it is ours, or nobody's. */
  async lostTo(): Promise<LockHolder | undefined> {
    const found = await readLock(this.#path);
    return typeof found === 'object' && found.id !== this.#record.id ? holderOf(found) : undefined;
  }

  /** Lets go; a lock that somebody took over stays. */
  async release(): Promise<void> {
    this.#isReleased = true;
    this.#callOff?.();
    const found = await readLock(this.#path);
    if (typeof found === 'object' && found.id === this.#record.id) await unlink(this.#path).catch(() => undefined);
  }

  #beatLater(): void {
    this.#callOff = this.#options.clock.after(heartbeatMs, () => void this.#beat());
  }

  async #beat(): Promise<void> {
    const holder = await this.lostTo();
    if (this.#isReleased) return;
    if (holder) return this.#options.onLost(holder);
    this.#record = { ...this.#record, heartbeat: this.#options.clock.now().toISOString() };
    await write(this.#path, this.#record, { mayReplace: true });
    // It may have been released while this was being written.
    await (this.#isReleased ? this.release() : this.#beatLater());
  }
}

function newRecord({ clock, machine, person }: LockOptions): LockRecord {
  const now = clock.now().toISOString();
  return {
    app: 'Leidraad',
    id: randomBytes(12).toString('hex'),
    person: person || machine.userName,
    machine: machine.name,
    processId: machine.processId,
    since: now,
    heartbeat: now,
  };
}

function write(path: string, record: LockRecord, { mayReplace }: { mayReplace: boolean }) {
  return writeFileAtomically(path, `${JSON.stringify(record, undefined, 2)}\n`, { mayReplace, retryDelaysMs: [20] });
}

async function readLock(path: string): Promise<LockRecord | 'none' | 'unreadable'> {
  try {
    if ((await stat(path)).size > mostBytes) return 'unreadable';
    return lockRecordSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'none' : 'unreadable';
  }
}

function isStale(record: LockRecord, { clock, machine }: LockOptions): boolean {
  if (clock.now().getTime() - Date.parse(record.heartbeat) > staleAfterMs) return true;
  return record.machine === machine.name && !machine.isRunning(record.processId);
}

function holderOf(found: LockRecord | 'none' | 'unreadable'): LockHolder {
  if (typeof found !== 'object') return { person: '', machine: '' };
  return { person: found.person, machine: found.machine, since: found.since };
}
