import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleText } from '../fixtures/read-workspace.ts';
import { runLeidraad, temporaryFolder } from './run-leidraad.ts';

describe('leidraad export --template', () => {
  it.each([
    ['a template that is not there', undefined, 'het sjabloon kan niet worden gelezen'],
    ['a template that is no Word document', 'tekst', 'geen Word-document'],
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
