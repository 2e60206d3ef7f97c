import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '#core/messages/format-message.ts';
import { failure, success, type Result } from '#core/result.ts';
import { writeFileAtomically } from '../store/atomic-write.ts';
import { describeWriteFailure, type WriteFailure } from '../store/file-failure.ts';

/** Where the example is, and where its working copy comes. */
export interface ExampleFolders {
  dataFolder: string;
  templatesFolder: string;
}

/** The working copy of the example, to look around and try things in; made when it is not there yet. Gives its path. */
export async function prepareExampleFile(
  folders: ExampleFolders,
  language: Language,
): Promise<Result<string, WriteFailure>> {
  const file = `arbo-keuring.${language}.leidraad`;
  const example = await readFile(join(folders.templatesFolder, file));
  const folder = join(folders.dataFolder, 'examples');
  const path = join(folder, file);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    return failure(describeWriteFailure(error, path));
  }
  const written = await writeFileAtomically(path, example, { mayReplace: false });
  return written.ok || written.error.kind === 'file-exists' ? success(path) : written;
}
