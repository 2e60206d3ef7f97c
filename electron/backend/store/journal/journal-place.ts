import { join } from 'node:path';
import { hashOf } from '../hash.ts';

/** Where the journal of one workspace file lies in the app's data folder. */
export interface JournalPlace {
  /** The workspace file, absolute, with links followed. */
  path: string;
  folder: string;
  changes: string;
  /** Says which program the journal belongs to now. */
  owner: string;
}

/** The place of the journal of a workspace file. */
export function journalPlaceOf(dataFolder: string, path: string): JournalPlace {
  const folder = join(dataFolder, 'journal', hashOf(path).slice(0, 32));
  return { path, folder, changes: join(folder, 'changes.jsonl'), owner: join(folder, 'owner') };
}

/** Where the content of the file is kept that the changes start from. */
export function contentPathOf({ folder }: JournalPlace, hash: string): string {
  return join(folder, `${hash}.leidraad`);
}
