import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, success, type Result } from '#core/result.ts';
import { describeReadFailure, type ReadFailure } from '../store/file-failure.ts';
import { isInside } from './is-inside.ts';
import { isWorkspaceFileName } from './file-name.ts';

/** What lies in a folder, as far as the picker shows it; paths are absolute with links followed. */
export interface FolderContent {
  path: string;
  folders: { path: string; name: string }[];
  files: { path: string; name: string; changedOn: Date }[];
}

interface Entry {
  path: string;
  name: string;
  isFolder: boolean;
  changedOn: Date;
}

const byName = new Intl.Collator('nl', { numeric: true });

/** Lists folders and workspace files in a folder; hidden ones, and links that lead out of `root`, are not there. */
export async function listFolder(root: string, folder: string): Promise<Result<FolderContent, ReadFailure>> {
  try {
    const [realRoot, path] = await Promise.all([realpath(root), realpath(folder)]);
    if (!isInside(realRoot, path))
      return failure({ kind: 'no-permission', path: folder, cause: 'outside the home folder' });
    const dirents = await readdir(path, { withFileTypes: true });
    const inspected = await Promise.all(dirents.filter(isShown).map((dirent) => inspect(realRoot, path, dirent)));
    const entries = inspected
      .filter((entry) => entry !== undefined)
      .sort((one, other) => byName.compare(one.name, other.name));
    return success({
      path,
      folders: entries.filter(({ isFolder }) => isFolder).map(({ path: at, name }) => ({ path: at, name })),
      files: entries
        .filter(({ isFolder }) => !isFolder)
        .map(({ path: at, name, changedOn }) => ({ path: at, name, changedOn })),
    });
  } catch (error) {
    return failure(describeReadFailure(error, folder));
  }
}

function isShown(dirent: Dirent): boolean {
  if (dirent.name.startsWith('.')) return false;
  return dirent.isDirectory() || dirent.isSymbolicLink() || (dirent.isFile() && isWorkspaceFileName(dirent.name));
}

async function inspect(root: string, folder: string, dirent: Dirent): Promise<Entry | undefined> {
  try {
    const path = await realpath(join(folder, dirent.name));
    const stats = await stat(path);
    const isFile = stats.isFile() && isWorkspaceFileName(path);
    if (!isInside(root, path) || !(stats.isDirectory() || isFile)) return undefined;
    return { path, name: dirent.name, isFolder: stats.isDirectory(), changedOn: stats.mtime };
  } catch {
    // Gone in the meantime, a link to nowhere, or not ours to look at: then it is not shown.
    return undefined;
  }
}
