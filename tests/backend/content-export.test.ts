import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FileId, FolderId } from '#core/contract/file-methods.ts';
import { isContentSheet } from '#core/exchange/content-sheet/is-content-sheet.ts';
import { readTables } from '#core/exchange/read-tables.ts';
import { givenBackend, listDocuments, openExample, valueOf } from './given-backend.ts';

test('all content is written as one sheet that can be read back; a file that is there is replaced only when that was agreed', async () => {
  const given = await givenBackend();
  const { openId } = await openExample(given);
  const { folderId } = await listDocuments(given);
  const named = { folderId: folderId as FolderId, name: 'Middelen', format: 'xlsx' as const };
  const { fileId } = valueOf(await given.backend.handlers['folder:nameFile'](named)) as { fileId: FileId };
  const path = join(given.documents, 'Middelen.xlsx');
  await writeFile(path, 'van gisteren');
  const wanted = { openId, fileId, language: 'nl' as const };
  const refused = await given.backend.handlers['content:export']({ ...wanted, mayReplace: false });
  expect(refused).toMatchObject({ ok: false, error: { kind: 'file-exists', file: 'Middelen.xlsx' } });
  expect(await readFile(path, 'utf8')).toBe('van gisteren');
  expect(valueOf(await given.backend.handlers['content:export']({ ...wanted, mayReplace: true })).file).toBe(
    'Middelen.xlsx',
  );
  const tables = await readTables(new Uint8Array(await readFile(path)));
  expect(tables.ok && tables.value.map(({ name, rows }) => [name, isContentSheet(rows[0] ?? [])])).toEqual([
    ['Middelen', true],
  ]);
});
