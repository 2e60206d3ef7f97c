import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

/** The body of a Word file on disk, as XML. */
export async function readDocument(path: string): Promise<string> {
  const bytes = await readFile(path);
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  const document = unzipSync(bytes)['word/document.xml'];
  if (!document) throw new Error(`No word/document.xml in ${path}`);
  return strFromU8(document);
}
