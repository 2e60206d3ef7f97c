import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileId, FolderId } from '#core/contract/file-methods.ts';
import type { ArgumentsOf } from '#core/contract/method.ts';
import type { planMethods } from '#core/contract/plan-methods.ts';
import { lintWord } from '../../electron/backend/exporters/word/lint/lint-word.ts';
import {
  collectEvents,
  givenBackend,
  listDocuments,
  openExample,
  valueOf,
  type GivenBackend,
} from './given-backend.ts';

type ExportArguments = ArgumentsOf<(typeof planMethods)['plan:export']>;

/** The example open, and a ticket for a document beside it. */
async function givenExport(given: GivenBackend): Promise<ExportArguments> {
  const { openId } = await openExample(given);
  const { folderId } = await listDocuments(given);
  const named = { folderId: folderId as FolderId, name: 'Plan', format: 'word' as const };
  const { fileId } = valueOf(await given.backend.handlers['folder:nameFile'](named)) as { fileId: FileId };
  return {
    exportId: 'one',
    openId,
    fileId,
    mayReplace: true,
    format: 'word',
    choices: { asOf: '2026-11-22' },
    hasPageNumbers: false,
    drawings: [],
  };
}

describe('a thread of its own', { timeout: 60_000 }, () => {
  test('given a plan, then a thread of its own writes it and tells how far it is', async () => {
    const given = await givenBackend();
    const { told } = collectEvents(given, 'plan:exportProgressed');
    const wanted = await givenExport(given);
    const { file } = valueOf(await given.backend.handlers['plan:export'](wanted));
    expect(file).toBe('Plan.docx');
    expect(lintWord(await readFile(join(given.documents, file)))).toEqual([]);
    expect([...new Set(told.map(({ stage }) => stage))]).toEqual(['plan', 'pictures', 'document', 'check']);
    expect(new Set(told.map(({ exportId }) => exportId))).toEqual(new Set(['one']));
  });

  test('given that it is stopped while it is written, then the old document stays as it was', async () => {
    const given = await givenBackend();
    const path = join(given.documents, 'Plan.docx');
    const wanted = await givenExport(given);
    await writeFile(path, 'van gisteren');
    const stop = given.backend.events.on('plan:exportProgressed', ({ exportId }) => {
      stop();
      void given.backend.handlers['plan:stopExport']({ exportId });
    });
    const outcome = await given.backend.handlers['plan:export'](wanted);
    expect(outcome).toEqual({ ok: false, error: { kind: 'export-stopped' } });
    expect(await readFile(path, 'utf8')).toBe('van gisteren');
  });

  test('given an export that is over, then stopping it changes nothing', async () => {
    const given = await givenBackend();
    const wanted = await givenExport(given);
    const { file } = valueOf(await given.backend.handlers['plan:export'](wanted));
    valueOf(await given.backend.handlers['plan:stopExport']({ exportId: 'one' }));
    expect(lintWord(await readFile(join(given.documents, file)))).toEqual([]);
  });
});
