import { randomBytes } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { failure, success, type Result } from '#core/result.ts';
import { describeWriteFailure, errnoOf, type WriteFailure } from './file-failure.ts';
import { hashOf } from './hash.ts';
import { nodeFileSystem, type FileSystem } from './file-system.ts';

/** How a file is written. */
export interface AtomicWriteOptions {
  /** May an existing file be replaced? Default true; when false, an existing file gives `file-exists` and stays as it is. */
  mayReplace?: boolean;
  fileSystem?: FileSystem;
  /** Pauses between attempts to put the file in place, while a virus scanner or synchroniser holds it. */
  retryDelaysMs?: readonly number[];
}

interface Write extends Required<AtomicWriteOptions> {
  content: Buffer;
  /** The file itself, with symbolic links followed. */
  target: string;
  temporary: string;
}

const retryDelaysMs = [20, 50, 100, 200, 400, 800];
const busyErrnos = new Set(['EBUSY', 'EPERM', 'EACCES']);
const noHardLinkErrnos = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV']);
const noFolderSyncErrnos = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF', 'ENOSYS']);

/**
 * Writes a file whole or not at all: to a unique temporary file in the same folder, flushed and read back, then renamed into place.
 * After a failure the old file is still there, or, where only flushing the folder failed, the new one; never a half one.
 * Gives the SHA-256 (hex) of what was written.
 */
export async function writeFileAtomically(
  path: string,
  text: string | Uint8Array,
  options: AtomicWriteOptions = {},
): Promise<Result<{ hash: string }, WriteFailure>> {
  const content = Buffer.from(text);
  const settings = { mayReplace: true, fileSystem: nodeFileSystem, retryDelaysMs, ...options };
  try {
    const target = settings.mayReplace ? await followLinks(settings.fileSystem, resolve(path)) : resolve(path);
    const existing = await inspectTarget(settings.fileSystem, target, settings.mayReplace);
    if (!existing.ok) return failure({ ...existing.error, path });
    const temporary = join(dirname(target), `.leidraad-${randomBytes(12).toString('hex')}.tmp`);
    return await writeThrough({ ...settings, content, target, temporary }, existing.value.mode);
  } catch (error) {
    return failure(describeWriteFailure(error, path));
  }
}

/** The file a path stands for; a link to a file that does not exist yet counts too, since writing makes that file. */
async function followLinks(fileSystem: FileSystem, path: string, depth = 0): Promise<string> {
  try {
    return await fileSystem.realpath(path);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT' || depth > 30) throw error;
  }
  try {
    const link = await fileSystem.readlink(path);
    return await followLinks(fileSystem, resolve(dirname(path), link), depth + 1);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'EINVAL') return path;
    throw error;
  }
}

/** The mode of the existing file, if any; fails when it may not be replaced. Renaming alone would replace even a read-only file. */
async function inspectTarget(
  fileSystem: FileSystem,
  target: string,
  mayReplace: boolean,
): Promise<Result<{ mode: number | undefined }, WriteFailure>> {
  try {
    const stats = await fileSystem.lstat(target);
    if (!mayReplace) return failure({ kind: 'file-exists', path: target, cause: 'the file exists' });
    if (!stats.isFile()) return failure({ kind: 'not-a-file', path: target, cause: 'not a regular file' });
    if ((stats.mode & 0o222) === 0) return failure({ kind: 'read-only', path: target, cause: 'the file is read-only' });
    await fileSystem.access(target);
    return success({ mode: stats.mode & 0o777 });
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return success({ mode: undefined });
    throw error;
  }
}

async function writeThrough(write: Write, mode: number | undefined): Promise<Result<{ hash: string }, WriteFailure>> {
  const { content, fileSystem, target, temporary } = write;
  try {
    await writeTemporary(write, mode);
    const readBack = await fileSystem.readFile(temporary);
    if (!content.equals(readBack)) {
      return failure({ kind: 'io', path: target, cause: 'what was read back differs from what was written' });
    }
    await (write.mayReplace ? moveIntoPlace(write) : placeWithoutReplacing(write));
    await syncFolder(fileSystem, dirname(target));
    return success({ hash: hashOf(content) });
  } finally {
    await removeIfThere(fileSystem, temporary);
  }
}

async function writeTemporary({ content, fileSystem, temporary }: Write, mode: number | undefined): Promise<void> {
  const file = await fileSystem.open(temporary, 'wx', mode ?? 0o666);
  try {
    // The umask may have narrowed the mode. Where it cannot be widened again, a saved file matters more than its mode.
    if (mode !== undefined) await file.chmod(mode).catch(() => undefined);
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Renames over the target; tries again for a while when another program holds it. */
async function moveIntoPlace({ fileSystem, target, temporary, retryDelaysMs: delays }: Write): Promise<void> {
  for (const delay of delays) {
    try {
      await fileSystem.rename(temporary, target);
      return;
    } catch (error) {
      if (!busyErrnos.has(errnoOf(error) ?? '')) throw error;
      await wait(delay);
    }
  }
  await fileSystem.rename(temporary, target);
}

/** A hard link fails when the name is taken, where renaming would replace; without hard links the name is claimed first. */
async function placeWithoutReplacing(write: Write): Promise<void> {
  const { fileSystem, target, temporary } = write;
  try {
    await fileSystem.link(temporary, target);
    return;
  } catch (error) {
    if (!noHardLinkErrnos.has(errnoOf(error) ?? '')) throw error;
  }
  const claim = await fileSystem.open(target, 'wx');
  try {
    await claim.close();
    await moveIntoPlace(write);
  } catch (error) {
    await removeIfThere(fileSystem, target);
    throw error;
  }
}

async function syncFolder(fileSystem: FileSystem, folder: string): Promise<void> {
  try {
    const handle = await fileSystem.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!noFolderSyncErrnos.has(errnoOf(error) ?? '')) throw error;
  }
}

/** Removes our own file; a second attempt, since a scanner may hold a fresh file for a moment. Failing is no reason to fail the write. */
async function removeIfThere(fileSystem: FileSystem, path: string): Promise<void> {
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    try {
      await fileSystem.unlink(path);
      return;
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return;
    }
  }
}
