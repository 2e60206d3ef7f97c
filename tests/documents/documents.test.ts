import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkDocument } from './check-document.ts';
import { documentCases } from './document-cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'leidraad-documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(['empty.nl, own', 'webshop.en, Dutch names'])(
  'the document of %s is valid, complete and twice the same',
  { timeout: 60_000 },
  async (name) => {
    const found = (await documentCases()).find((one) => one.name === name);
    if (!found) throw new Error(`No such document: ${name}`);
    const report = await checkDocument({ ...found, hasPageNumbers: false }, { folder, withPdf: false });
    expect(report).toMatchObject({ linter: [], unsaid: [], isSameTwice: true });
    expect(report.validator === 'absent' ? [] : report.validator).toEqual([]);
  },
);
