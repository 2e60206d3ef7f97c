import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The file named on a command line of the app: the first word that is no switch, counted from the folder it was called in. File managers of Linux name
 * it as an address (`file:///…`); one that lies on another computer is no file here.
 */
export function fileToOpen(words: readonly string[], folder: string): string | undefined {
  const file = words.find((word) => !word.startsWith('-'));
  if (file === undefined) return undefined;
  if (!file.startsWith('file:')) return resolve(folder, file);
  try {
    return fileURLToPath(file);
  } catch {
    return undefined;
  }
}
