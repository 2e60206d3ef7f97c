import { resolve } from 'node:path';

/** The file named on a command line of the app: the first word that is no switch, counted from the folder it was called in. */
export function fileToOpen(words: readonly string[], folder: string): string | undefined {
  const file = words.find((word) => !word.startsWith('-'));
  return file === undefined ? undefined : resolve(folder, file);
}
