import { readFile, realpath } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isInside } from '../folders/is-inside.ts';
import { errnoOf } from '../store/file-failure.ts';

/** A file of the window, ready to be sent. */
export interface WindowFile {
  content: Buffer;
  contentType: string;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
};

/** The file that a path of an address names; undefined for what is not there, is no file, or lies outside the folder, also through links. */
export async function readWindowFile(folder: string, addressPath: string): Promise<WindowFile | undefined> {
  const steps = stepsOf(addressPath);
  if (!steps) return undefined;
  try {
    const [root, path] = await Promise.all([realpath(folder), realpath(join(folder, ...steps))]);
    if (!isInside(root, path)) return undefined;
    const contentType = contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream';
    return { content: await readFile(path), contentType };
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    return undefined;
  }
}

/** The folders and file that a path names; undefined for anything that is no plain name, before the disk is asked. */
function stepsOf(addressPath: string): string[] | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(addressPath);
  } catch {
    return undefined;
  }
  if (!decoded.startsWith('/')) return undefined;
  const steps = decoded === '/' ? ['index.html'] : decoded.slice(1).split('/');
  return steps.every(isPlainName) ? steps : undefined;
}

/** No dots alone, no separators or drive letters of Windows, no control characters, nothing hidden. */
function isPlainName(step: string): boolean {
  return /^[^.\\:\p{Cc}][^\\:\p{Cc}]*$/u.test(step);
}
