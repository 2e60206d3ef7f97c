import { mkdir, readdir, readFile, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Clock } from '../../clock.ts';
import { logBug } from '../../log-bug.ts';
import { Turns } from '../../turns.ts';
import { writeFileAtomically } from '../atomic-write.ts';
import { errnoOf } from '../file-failure.ts';
import { hashOf } from '../hash.ts';
import { chooseBackupsToKeep } from './choose-backups-to-keep.ts';

/** Why a backup was made. */
export type BackupReason = 'start' | 'interval' | 'conflict' | 'restore';

/** An earlier state of a workspace. */
export interface Backup {
  /** The backup itself. */
  backupPath: string;
  /** The workspace file it is of. */
  path: string;
  /** Name of the workspace when the latest backup was made. */
  name: string;
  madeOn: Date;
  reason: BackupReason;
}

/** What is kept. */
export interface BackupContent {
  path: string;
  name: string;
  content: string | Uint8Array;
  reason: BackupReason;
}

const aboutSchema = z.object({ path: z.string().min(1), name: z.string() });
const fileName =
  /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)\.(start|interval|conflict|restore)\.([0-9a-f]{16})\.leidraad$/;

/** The backups of all workspaces, a folder per workspace file. */
export class BackupStore {
  readonly #folder: string;
  readonly #clock: Clock;
  readonly #turns = new Turns();

  constructor(dataFolder: string, clock: Clock) {
    this.#folder = join(dataFolder, 'backups');
    this.#clock = clock;
  }

  /** Keeps a state, unless the latest backup is the same; false when that did not work, which must not keep anyone from working. */
  keep(backup: BackupContent): Promise<boolean> {
    return this.#turns.take(async () => {
      try {
        return await this.#write(backup);
      } catch (error) {
        logBug('making a backup', error);
        return false;
      }
    });
  }

  /** The backups of one workspace file, or of all; newest first. */
  async list(path?: string): Promise<Backup[]> {
    const folders = path === undefined ? await namesIn(this.#folder) : [keyOf(path)];
    const lists = await Promise.all(folders.map((name) => this.#listFolder(join(this.#folder, name))));
    return lists.flat().toSorted((one, other) => other.madeOn.getTime() - one.madeOn.getTime());
  }

  /** A workspace file got another place: its backups go along. */
  async follow(from: string, to: string): Promise<void> {
    await this.#turns.take(async () => {
      const [old, next] = [join(this.#folder, keyOf(from)), join(this.#folder, keyOf(to))];
      const [latest] = await this.#listFolder(old);
      if (!latest || (await namesIn(next)).length > 0) return;
      await rename(old, next).catch((error: unknown) => logBug('moving backups', error));
      await writeAbout(next, { path: to, name: latest.name });
    });
  }

  async #write({ content, name, path, reason }: BackupContent): Promise<boolean> {
    const folder = join(this.#folder, keyOf(path));
    const hash = hashOf(content).slice(0, 16);
    const known = await this.#listFolder(folder);
    // A choice of the person is kept as such: those stay longer.
    const isKnown = known[0]?.backupPath.includes(`.${hash}.`) ?? false;
    if (isKnown && (reason === 'start' || reason === 'interval' || known[0]?.reason === reason)) return true;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const madeOn = this.#clock.now();
    const stamp = madeOn.toISOString().replaceAll(/[:.]/g, '-');
    const backupPath = join(folder, `${stamp}.${reason}.${hash}.leidraad`);
    const written = await writeFileAtomically(backupPath, content);
    if (!written.ok) return false;
    await writeAbout(folder, { path, name });
    await this.#prune([...known, { backupPath, path, name, madeOn, reason }], madeOn);
    return true;
  }

  async #prune(backups: readonly Backup[], now: Date): Promise<void> {
    const kept = new Set(chooseBackupsToKeep(backups, now).map(({ backupPath }) => backupPath));
    for (const { backupPath } of backups) {
      if (!kept.has(backupPath)) await unlink(backupPath).catch(() => undefined);
    }
  }

  async #listFolder(folder: string): Promise<Backup[]> {
    const about = await readAbout(folder);
    if (!about) return [];
    const backups = (await namesIn(folder)).flatMap((name) => {
      const [, stamp, reason] = fileName.exec(name) ?? [];
      if (stamp === undefined || reason === undefined) return [];
      const madeOn = new Date(stamp.replace(/T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z$/, 'T$1:$2:$3.$4Z'));
      return [{ backupPath: join(folder, name), ...about, madeOn, reason: reason as BackupReason }];
    });
    return backups.toSorted((one, other) => other.madeOn.getTime() - one.madeOn.getTime());
  }
}

function keyOf(path: string): string {
  return hashOf(path).slice(0, 32);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    return [];
  }
}

async function readAbout(folder: string): Promise<z.infer<typeof aboutSchema> | undefined> {
  try {
    return aboutSchema.parse(JSON.parse(await readFile(join(folder, 'about.json'), 'utf8')));
  } catch {
    return undefined;
  }
}

async function writeAbout(folder: string, about: z.infer<typeof aboutSchema>): Promise<void> {
  await writeFileAtomically(join(folder, 'about.json'), `${JSON.stringify(about, undefined, 2)}\n`);
}
