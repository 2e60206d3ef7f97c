import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { FileId, FolderId } from '#core/contract/file-methods.ts';
import type { ArgumentsOf } from '#core/contract/method.ts';
import { wordHostError } from '#core/contract/host-error.ts';
import type { planMethods } from '#core/contract/plan-methods.ts';
import { nodeFileSystem, type FileSystem } from '../../electron/backend/store/file-system.ts';
import type { PdfPrinter } from '../../electron/backend/exporters/pdf/pdf-printer.ts';
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
async function givenExport(given: GivenBackend, format: 'word' | 'pdf' = 'word'): Promise<ExportArguments> {
  const { openId } = await openExample(given);
  const { folderId } = await listDocuments(given);
  const named = { folderId: folderId as FolderId, name: 'Plan', format };
  const { fileId } = valueOf(await given.backend.handlers['folder:nameFile'](named)) as { fileId: FileId };
  return {
    exportId: 'one',
    openId,
    fileId,
    mayReplace: true,
    format,
    choices: { asOf: '2026-11-22' },
    hasPageNumbers: false,
    drawings: [],
  };
}

describe('a thread of its own', () => {
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

describe('a document that cannot be written', () => {
  const rename = nodeFileSystem.rename;
  const refusing =
    (errno: string): FileSystem['rename'] =>
    async (from, to) =>
      to.endsWith('.docx') ? Promise.reject(Object.assign(new Error(errno), { code: errno })) : rename(from, to);

  test.each([
    { what: 'open elsewhere', errno: 'EBUSY', kind: 'file-busy', cure: /ander programma .*Sluit dat programma/ },
    { what: 'in a folder without permission', errno: 'EPERM', kind: 'no-permission', cure: /rechten.*andere map/ },
    { what: 'in a folder that is read-only', errno: 'EROFS', kind: 'read-only', cure: /alleen-lezen.*andere map/ },
    { what: 'on a full disk', errno: 'ENOSPC', kind: 'disk-full', cure: /Maak ruimte vrij/ },
  ])(
    'given a document $what, then the old one stays, nothing is left beside it, and the words say what to do',
    async ({ errno, kind, cure }) => {
      const given = await givenBackend({ fileSystem: { ...nodeFileSystem, rename: refusing(errno) } });
      const path = join(given.documents, 'Plan.docx');
      const wanted = await givenExport(given);
      await writeFile(path, 'van gisteren');
      const before = await readdir(given.documents);
      const outcome = await given.backend.handlers['plan:export'](wanted);
      expect(outcome).toMatchObject({ ok: false, error: { kind, file: 'Plan.docx' } });
      expect(outcome.ok ? '' : wordHostError(outcome.error, 'nl')).toMatch(cure);
      expect(await readFile(path, 'utf8')).toBe('van gisteren');
      expect(await readdir(given.documents)).toEqual(before);
    },
  );
});

describe('a PDF', () => {
  test('given a host that prints by itself, then it prints the web page of the plan and writes what comes out', async () => {
    const printPdf = vi.fn<PdfPrinter>(async () => new TextEncoder().encode('%PDF-1.7'));
    const given = await givenBackend({ printPdf });
    const { told } = collectEvents(given, 'plan:exportProgressed');
    const { file } = valueOf(await given.backend.handlers['plan:export'](await givenExport(given, 'pdf')));
    expect(await readFile(join(given.documents, file), 'utf8')).toBe('%PDF-1.7');
    expect(new TextDecoder().decode(printPdf.mock.calls[0]?.[0])).toMatch(/^<!doctype html>[^]*Kernboodschap/);
    expect(told.map(({ stage }) => stage)).toEqual(['plan', 'document', 'print']);
  });

  test('given that it cannot be printed, then that is said and nothing is written', async () => {
    const given = await givenBackend({ printPdf: async () => undefined });
    const outcome = await given.backend.handlers['plan:export'](await givenExport(given, 'pdf'));
    expect(outcome).toEqual({ ok: false, error: { kind: 'not-printed' } });
    expect(await readdir(given.documents)).not.toContain('Plan.pdf');
  });

  test('given that it is stopped while it is printed, then the printer hears so and nothing is written', async () => {
    const given = await givenBackend({
      printPdf: async (_html, signal) => {
        await given.backend.handlers['plan:stopExport']({ exportId: 'one' });
        return signal.aborted ? undefined : new Uint8Array(1);
      },
    });
    const outcome = await given.backend.handlers['plan:export'](await givenExport(given, 'pdf'));
    expect(outcome).toEqual({ ok: false, error: { kind: 'export-stopped' } });
    expect(await readdir(given.documents)).not.toContain('Plan.pdf');
  });
});
