import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dutchHouseDocument } from '../backend/exporters/house-documents.ts';
import { exampleText } from '../fixtures/read-workspace.ts';
import { runLeidraad, temporaryFolder } from './run-leidraad.ts';

const document = unzipSync(await dutchHouseDocument('ids'));
const brokenStyles = strToU8(strFromU8(document['word/styles.xml'] ?? new Uint8Array()).replace('</w:style>', ''));

describe('leidraad export --template', () => {
  it.each([
    ['a template that is not there', undefined, 'het sjabloon kan niet worden gelezen'],
    ['a template that is no Word document', 'tekst', 'geen Word-document'],
    ['a template with macros', zipSync({ ...document, 'word/vbaProject.bin': strToU8('x') }), 'bevat macro’s'],
    ['a template with broken XML', zipSync({ ...document, 'word/styles.xml': brokenStyles }), 'is beschadigd'],
    ['a zip bomb', zipSync({ ...document, 'word/a.xml': new Uint8Array(49 * 1024 * 1024) }), 'te groot'],
  ])('refuses %s, with its name and the cure, and writes nothing', (_, content, sentence) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plan.leidraad'), exampleText('nl'));
    if (content !== undefined) writeFileSync(join(folder, 'huis.docx'), content);
    const before = readdirSync(folder);
    const run = runLeidraad(folder, 'export', 'plan.leidraad', '--out', 'plan.docx', '--template', 'huis.docx');
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('leidraad: huis.docx: ');
    expect(run.stderr).toContain(sentence);
    expect(readdirSync(folder)).toEqual(before);
  });
});
