import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { readSheet } from 'read-excel-file/universal';
import { expect, test } from 'vitest';
import { runLeidraad, temporaryFolder } from './run-leidraad.ts';

const example = fileURLToPath(new URL('../../templates/arbo-keuring.nl.leidraad', import.meta.url));
const calendarHead = ['Middel/moment', 'Doelgroep', 'Inhoud/boodschap', 'Planning', 'Actiehouder'];

function exported(name: string, ...more: string[]): Uint8Array {
  const folder = temporaryFolder();
  expect(runLeidraad(folder, 'export', example, '--out', name, ...more)).toMatchObject({ status: 0 });
  return readFileSync(join(folder, name));
}

async function sheet(bytes: Uint8Array, name: string): Promise<unknown[][]> {
  return readSheet(new Uint8Array(bytes).buffer, name);
}

test('the workbook has a sheet for everything people work on, with the ids at the end', async () => {
  const book = exported('plan.xlsx');
  const calendar = await sheet(book, 'Communicatiekalender');
  expect(calendar[0]).toEqual([...calendarHead, 'content-id']);
  const invitation = calendar.find(([title]) => title === 'Uitnodiging voor de keuring');
  expect(invitation?.[3]).toEqual(new Date('2027-01-11T00:00:00Z'));
  expect(invitation?.[5]).toBe('c-uitnodiging');
  const steps = await sheet(book, 'Processtappen');
  expect(steps[1]?.[1]).toBe(1);
  for (const name of ['Middelen', 'Doelgroepen-middelenmatrix', 'Gegevensregister', 'Meldingen']) {
    expect((await sheet(book, name)).length).toBeGreaterThan(1);
  }
});

test('the findings on the sheet are those of the check, in the same order', async () => {
  const book = exported('plan.xlsx', '--as-of', '2026-11-22');
  const run = runLeidraad(temporaryFolder(), 'check', example, '--format', 'json', '--as-of', '2026-11-22');
  const { findings } = JSON.parse(run.stdout) as { findings: { fingerprint: string; message: string }[] };
  const rows = (await sheet(book, 'Meldingen')).slice(1);
  expect(rows.map((row) => [row[1], row[8]])).toEqual(
    findings.map(({ message, fingerprint }) => [message, fingerprint]),
  );
});

test('head rows stay in sight, every sheet has a filter, columns of ids are hidden', () => {
  const files = unzipSync(exported('plan.xlsx'));
  const sheets = Object.entries(files).filter(([path]) => /worksheets\/sheet\d+\.xml$/.test(path));
  expect(sheets).toHaveLength(7);
  for (const [, bytes] of sheets) {
    const xml = strFromU8(bytes);
    expect(xml).toContain('state="frozen"');
    expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"\/>/);
    expect(xml).toMatch(/<col [^>]*hidden="1"/);
    expect(xml).not.toContain('<f>');
  }
});

test('the same workspace gives the same bytes', () => {
  const options = ['--as-of', '2026-11-22'];
  expect(exported('one.xlsx', ...options)).toEqual(exported('two.xlsx', ...options));
});

test('CSV is one table: the list of content, or the one that was asked for', () => {
  const content = new TextDecoder('utf-8', { ignoreBOM: true }).decode(exported('plan.csv'));
  expect(content.startsWith('\uFEFFMiddel;Doelgroep;')).toBe(true);
  const calendar = new TextDecoder().decode(exported('plan.csv', '--sheet', 'calendar'));
  const { data } = Papa.parse<string[]>(calendar, { delimiter: ';' });
  expect(data[0]?.slice(0, 5)).toEqual(calendarHead);
  expect(data.find(([title]) => title === 'Uitnodiging voor de keuring')?.[3]).toBe('2027-01-11');
});
