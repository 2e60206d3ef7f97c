import { resolve } from 'node:path';

/** A path as the person meant it: npm runs the command in the project, and tells in INIT_CWD where it was called. */
export function inputPath(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}
