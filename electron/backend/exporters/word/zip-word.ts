import { strToU8, zipSync, type Zippable } from 'fflate';
import type { WordFiles } from './word-files.ts';

/** The oldest moment a zip can say, so that the same parts give the same bytes. */
const mtime = new Date(1980, 0, 1);

/** Packs the parts of a document. Pictures are small already and go in as they are. */
export function zipWord(files: WordFiles, level: 0 | 6 = 6): Uint8Array {
  const parts = Object.entries(files).map(([name, part]): [string, Zippable[string]] => [
    name,
    typeof part === 'string' ? strToU8(part) : [part, { level: name.endsWith('.png') ? 0 : level }],
  ]);
  return zipSync(Object.fromEntries(parts), { mtime, level });
}
