import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { diagramKinds } from '#core/diagrams/diagram-choice.ts';
import { drawPng } from '../../electron/backend/diagrams/draw-png.ts';
import { runLeidraad, temporaryFolder } from './run-leidraad.ts';

const webshop = fileURLToPath(new URL('../../templates/webshop.nl.leidraad', import.meta.url));
const templatesFolder = fileURLToPath(new URL('../../templates', import.meta.url));
const isThere = (program: string, question = '--version'): boolean => spawnSync(program, [question]).status === 0;

/** Has LibreOffice write a file in another format; gives the folder with what it made. */
function convert(folder: string, file: string, format: string): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const run = spawnSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, file]);
  expect(run.status).toBe(0);
}

describe.skipIf(!isThere('soffice'))('in LibreOffice', () => {
  test('the workbook opens with the same texts, numbers and days, and a formula stays a text', async () => {
    const folder = temporaryFolder();
    const workspace = JSON.parse(readFileSync(webshop, 'utf8')) as { contentItems: { title: string }[] };
    if (workspace.contentItems[0]) workspace.contentItems[0].title = '=1+1';
    writeFileSync(join(folder, 'winkel.leidraad'), JSON.stringify(workspace));
    expect(runLeidraad(folder, 'export', 'winkel.leidraad', '--out', 'winkel.xlsx').status).toBe(0);
    // 59 = semicolon, 76 = UTF-8, the last -1 = every sheet to a file of its own.
    const all = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1';
    convert(folder, join(folder, 'winkel.xlsx'), all);
    const files = readdirSync(folder).filter((name) => /^winkel-.*\.csv$/.test(name));
    expect(files.length).toBeGreaterThanOrEqual(6);
    for (const file of files) {
      const sheet = basename(file, '.csv').slice('winkel-'.length);
      const rows = Papa.parse<string[]>(readFileSync(join(folder, file), 'utf8').trimEnd(), { delimiter: ';' }).data;
      const ours = await readSheet(new Uint8Array(readFileSync(join(folder, 'winkel.xlsx'))).buffer, sheet);
      expect(rows).toHaveLength(ours.length);
      for (const [index, row] of ours.entries()) {
        const seen = rows[index]?.map((cell) => cell.replaceAll('\r', '')) ?? [];
        expect(row.map(shown)).toEqual(seen.slice(0, row.length).map((cell, at) => sameDay(cell, row[at])));
      }
    }
  });
});

/** A value as a person reads it in a cell; days as numbers of their own, since every program shows them in its own way. */
function shown(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (value === null || value === undefined) return '';
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}

/** What LibreOffice shows for a day, as `YYYY-MM-DD`; numbers with the comma of the Dutch. */
function sameDay(cell: string, ours: unknown): string {
  if (ours instanceof Date) {
    // With the words of its own language LibreOffice puts the month first.
    const [month = '', day = '', year = ''] = cell.split('/');
    return year.length === 4 ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : cell;
  }
  return typeof ours === 'number' ? cell.replace('.', ',') : cell;
}

test('every diagram holds nothing that acts, and is drawn without a browser', () => {
  const folder = temporaryFolder();
  for (const kind of diagramKinds) {
    const run = runLeidraad(folder, 'export', webshop, '--diagram', kind, '--findings', '--out', `${kind}.svg`);
    expect(run).toMatchObject({ status: 0 });
    const svg = readFileSync(join(folder, `${kind}.svg`), 'utf8');
    expect(svg).not.toMatch(/<(script|foreignObject|iframe)\b|\son\w+=/i);
    expect(Buffer.from(drawPng(svg, templatesFolder)).subarray(1, 4).toString()).toBe('PNG');
  }
});

test.skipIf(!isThere('pdfinfo', '-v'))(
  'the PDF is tagged, has its title and language, and every heading of the plan',
  () => {
    const folder = temporaryFolder();
    expect(runLeidraad(folder, 'export', webshop, '--out', 'plan.pdf').status).toBe(0);
    expect(runLeidraad(folder, 'export', webshop, '--out', 'plan.md').status).toBe(0);
    const info = spawnSync('pdfinfo', [join(folder, 'plan.pdf')], { encoding: 'utf8' }).stdout;
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Title:\s+\S/);
    const text = spawnSync('pdftotext', [join(folder, 'plan.pdf'), '-'], { encoding: 'utf8' }).stdout.replaceAll(
      /\s+/g,
      '',
    );
    const headings = readFileSync(join(folder, 'plan.md'), 'utf8').match(/^#+ .*$/gm) ?? [];
    expect(headings.length).toBeGreaterThan(12);
    for (const heading of headings) expect(text).toContain(heading.replace(/^#+ /, '').replaceAll(/[\\*]|\s+/g, ''));
  },
);
