import { existsSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { HostMethods } from '#core/contract/contract.ts';
import type { FolderListing } from '#core/contract/file-methods.ts';
import { failure, success } from '#core/result.ts';
import type { BackendContext } from '../backend-context.ts';
import { listFolder, type FolderContent } from '../folders/list-folder.ts';
import { toFileName } from '../folders/file-name.ts';
import { wordLocation } from '../folders/word-location.ts';
import { errnoOf } from '../store/file-failure.ts';

const documentNames = ['Documents', 'Documenten'];

/** Handlers of our own picker; it never leaves the home folder of the person. */
export function createFolderHandlers(context: BackendContext): Pick<HostMethods, 'folder:list' | 'folder:nameFile'> {
  const { fileTickets, folderTickets, homeFolder } = context;
  return {
    'folder:list': async ({ folderId }) => {
      const folder = folderId === undefined ? firstFolder(homeFolder) : folderTickets.pathOf(folderId);
      if (folder === undefined) return failure({ kind: 'unknown-file' });
      const listed = await listFolder(homeFolder, folder);
      if (listed.ok) return success(describeFolder(context, listed.value));
      const { kind, cause } = listed.error;
      const file = basename(folder);
      if (kind === 'no-permission') return failure({ kind, file });
      return failure(kind === 'file-missing' ? { kind: 'folder-missing', file } : { kind: 'io', file, cause });
    },
    'folder:nameFile': async ({ folderId, name, format }) => {
      const folder = folderTickets.pathOf(folderId);
      if (folder === undefined) return failure({ kind: 'unknown-file' });
      const file = toFileName(name, format);
      if (file === undefined) return failure({ kind: 'bad-file-name', file: name });
      const path = join(folder, file);
      return success({ fileId: fileTickets.give(path), file, isTaken: await isTaken(path) });
    },
  };
}

function firstFolder(homeFolder: string): string {
  return documentNames.map((name) => join(homeFolder, name)).find((path) => existsSync(path)) ?? homeFolder;
}

function describeFolder(context: BackendContext, { path, folders, files }: FolderContent): FolderListing {
  const { fileTickets, folderTickets, homeFolder } = context;
  return {
    folderId: folderTickets.give(path),
    location: wordLocation(homeFolder, path),
    ...(path === homeFolder ? {} : { parentId: folderTickets.give(dirname(path)) }),
    folders: folders.map((folder) => ({ folderId: folderTickets.give(folder.path), name: folder.name })),
    files: files.map(({ path: at, name, changedOn }) => ({
      fileId: fileTickets.give(at),
      name,
      changedOn: changedOn.toISOString(),
    })),
  };
}

/** A name that cannot be looked at counts as free: making the file then says what is wrong. */
async function isTaken(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    return false;
  }
}
