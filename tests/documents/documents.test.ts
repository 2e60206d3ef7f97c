import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkDocument } from './check-document.ts';
import { documentCases } from './document-cases.ts';

const folder = mkdtempSync(join(tmpdir(), 'leidraad-documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  { name: 'empty.nl, own', withPdf: false },
  { name: 'arbo-keuring.nl, own', withPdf: true },
  { name: 'webshop.en, Dutch names', withPdf: true },
])(
  'the document of $name is valid, complete, twice the same, and its contents name the right pages',
  { timeout: 240_000 },
  async ({ name, withPdf }) => {
    const found = (await documentCases()).find((one) => one.name === name);
    if (!found) throw new Error(`No such document: ${name}`);
    const report = await checkDocument({ ...found, isOnce: withPdf }, { folder, withPdf });
    const { validator, lostInPdf, pageNumbers, ...always } = report;
    expect(always).toMatchObject({ linter: [], unsaid: [], isSameTwice: withPdf ? 'not tried' : true });
    // The validator and the programs for a PDF belong to the machine; what is not there finds nothing.
    expect(validator === 'absent' ? [] : validator).toEqual([]);
    expect(lostInPdf === 'absent' ? [] : lostInPdf).toEqual([]);
    expect(pageNumbers === 'absent' ? [] : pageNumbers.wrong).toEqual([]);
  },
);
