import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '#core/messages/format-message.ts';
import { writeFileAtomically } from '../store/atomic-write.ts';

/** Where the example is, and where its working copy comes. */
export interface ExampleFolders {
  dataFolder: string;
  templatesFolder: string;
}

/** The working copy of the example, to look around and try things in; made when it is not there yet. Gives its path. */
export async function prepareExampleFile(folders: ExampleFolders, language: Language): Promise<string> {
  const file = `arbo-keuring.${language}.leidraad`;
  const folder = join(folders.dataFolder, 'examples');
  const path = join(folder, file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const written = await writeFileAtomically(path, await readFile(join(folders.templatesFolder, file)), {
    mayReplace: false,
  });
  if (!written.ok && written.error.kind !== 'file-exists') throw new Error(`${path}: ${written.error.cause}`);
  return path;
}
