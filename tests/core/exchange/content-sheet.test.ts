import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freeze } from 'immer';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '#core/edits/apply-edit.ts';
import { readContentSheet } from '#core/exchange/content-sheet/read-content-sheet.ts';
import { namesInCell } from '#core/exchange/content-sheet/names-in-cell.ts';
import { readTable, type TableCell } from '#core/exchange/read-table.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { buildInventory } from '#core/workbook/build-inventory.ts';
import { buildWorkbook } from '#core/workbook/build-workbook.ts';
import type { SheetValue } from '#core/workbook/workbook.ts';
import { exportXlsx } from '../../../electron/backend/exporters/xlsx/export-xlsx.ts';
import { readExample } from '../example.ts';

const example = freeze(readExample(), true);
const on = '2026-11-25';
const office = spawnSync('soffice', ['--version']).status === 0;

type Edit = (cell: (textId: string, column: string) => { set(value: SheetValue): void; name: string }) => void;

/** The workbook as a person edits it: other values in its cells, and the hidden columns as they were. */
async function edited(edit: Edit, language: 'nl' | 'en' = 'nl'): Promise<{ bytes: Uint8Array; names: string[] }> {
  const workbook = buildWorkbook(example, { language, asOf: on });
  const names: string[] = [];
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.id !== 'content') return sheet;
    const rows = sheet.rows.map((row) => [...row]);
    const textIds = sheet.columns.findIndex(({ title }) => title === 'text-id');
    edit((textId, column) => {
      const row = rows.findIndex((cells) => cells[textIds] === textId);
      const place = sheet.columns.findIndex(({ title }) => title === column);
      const name = `${String.fromCodePoint(65 + place)}${row + 2}`;
      names.push(name);
      return { name, set: (value) => void ((rows[row] as SheetValue[])[place] = value) };
    });
    return { ...sheet, rows };
  });
  return { bytes: await exportXlsx({ ...workbook, sheets }), names };
}

async function tableOf(bytes: Uint8Array): Promise<TableCell[][]> {
  const table = await readTable(bytes);
  if (!table.ok) throw new Error(table.error);
  return table.value;
}

function after(workspace: Workspace, items: Workspace['contentItems']): Workspace {
  const applied = applyEdit(workspace, 'content.change', { items }, { newId: () => 'new' });
  if (!applied.ok) throw new Error(applied.error);
  return applied.value.workspace;
}

function itemOf(workspace: Workspace, id: string) {
  return workspace.contentItems.find((item) => item.id === id);
}

/** What LibreOffice makes of a workbook when it opens and saves it. */
function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-sheet-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), bytes);
    execFileSync('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      join(folder, 'out'),
      join(folder, 'in.xlsx'),
    ]);
    return readFileSync(join(folder, 'out', 'in.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every kind of column, changed as one does. */
const everyColumn: Edit = (cell) => {
  cell('v-bev-mail', 'Middel').set('Bevestiging per mail');
  cell('v-bev-mail', 'Doelgroep').set('Werkgever (HR-adviseur); Werknemer met werkmail');
  cell('v-bev-mail', 'Kanaal').set('Brief, E-mail');
  cell('v-bev-mail', 'Eigenaar').set('karim (planning)');
  cell('v-bev-mail', 'Status').set('Goedgekeurd');
  cell('v-bev-mail', 'Tekst klaar').set({ date: '2027-01-15' });
  cell('v-bev-mail', 'Gaat uit').set('1 februari 2027');
  cell('v-bev-mail', 'Doel').set('interesseren');
  cell('v-bev-mail', 'Tekst').set('# Uw afspraak\r\n\r\nBeste {{field:f-naam}},');
};

const becomes = {
  title: 'Bevestiging per mail',
  status: 'approved',
  dueDate: '2027-01-15',
  publishOn: '2027-02-01',
  purpose: 'interest',
  textChangedOn: on,
};

/** What a sheet gives in which nothing was changed. */
const nothing = { changes: [], conflicts: [], problems: [], newRows: [], items: [] };

describe('the content sheet of a workbook of ours', () => {
  test.each(['nl', 'en'] as const)('changes nothing when nothing was changed in it (%s)', async (language) => {
    const { bytes } = await edited(() => undefined, language);
    const reading = readContentSheet(example, await tableOf(bytes), on);
    expect({ ...reading, items: reading.items('sheet') }).toEqual(nothing);
  });

  test('is taken over by its ids, cell by cell', async () => {
    const { bytes, names } = await edited(everyColumn);
    const reading = readContentSheet(example, await tableOf(bytes), on);
    expect(reading.problems).toEqual([]);
    expect(reading.changes.map(({ cell }) => cell).toSorted()).toEqual(names.toSorted());
    const item = itemOf(after(example, reading.items('here')), 'c-bevestiging');
    expect(item).toMatchObject(becomes);
    expect(item?.variants[0]).toMatchObject({
      targetGroupIds: ['tg-werkgever', 'tg-werknemer'],
      channelIds: ['ch-brief', 'ch-email'],
      text: '# Uw afspraak\n\nBeste {{field:f-naam}},',
    });
  });

  test.runIf(office)('is read back as LibreOffice saves it', async () => {
    const { bytes } = await edited(everyColumn);
    const reading = readContentSheet(example, await tableOf(savedByLibreOffice(bytes)), on);
    expect(reading.problems).toEqual([]);
    expect(itemOf(after(example, reading.items('here')), 'c-bevestiging')).toMatchObject(becomes);
  });

  test('names the cell of every value that cannot be, and then changes nothing', async () => {
    const { bytes, names } = await edited((cell) => {
      cell('v-bev-mail', 'Middel').set('');
      cell('v-bev-mail', 'Eigenaar').set('Niemand van ons');
      cell('v-bev-mail', 'Status').set('bijna klaar');
      cell('v-bev-mail', 'Tekst klaar').set('volgende week');
      cell('v-bev-mail', 'Kanaal').set('E-mail en rooksignalen');
      cell('v-uitslag-brief', 'content-id').set('c-weg');
    });
    const { problems } = readContentSheet(example, await tableOf(bytes), on);
    expect(problems.map(({ cell }) => cell).toSorted()).toEqual(names.toSorted());
    expect(problems).toContainEqual({ cell: names[4], code: 'unknown-name', text: 'rooksignalen' });
  });

  test('does not let one text take the place of another', async () => {
    const { bytes } = await edited((cell) => {
      cell('v-uitn-brief', 'Doelgroep').set('Werknemer met werkmail');
      cell('v-uitn-brief', 'Kanaal').set('E-mail');
    });
    const { problems } = readContentSheet(example, await tableOf(bytes), on);
    expect(problems).toMatchObject([{ code: 'double-text' }]);
  });

  test('does not let two rows of one item say two things', async () => {
    const { bytes } = await edited((cell) => {
      cell('v-uitn-mail', 'Status').set('concept');
      cell('v-uitn-brief', 'Status').set('niet meer in gebruik');
    });
    expect(readContentSheet(example, await tableOf(bytes), on).problems).toMatchObject([{ code: 'two-values' }]);
  });

  test('shows what was changed here as well, and changes it only when one says so', async () => {
    const { bytes } = await edited((cell) => cell('v-bev-mail', 'Status').set('goedgekeurd'));
    const here = {
      ...example,
      contentItems: example.contentItems.map((item) =>
        item.id === 'c-bevestiging' ? { ...item, status: 'review' as const } : item,
      ),
    };
    const reading = readContentSheet(here, await tableOf(bytes), on);
    expect(reading.changes).toEqual([]);
    expect(reading.conflicts).toMatchObject([{ old: 'wordt nagekeken', new: 'goedgekeurd' }]);
    expect(reading.items('here')).toEqual([]);
    expect(reading.items('sheet')).toMatchObject([{ status: 'approved' }]);
  });

  test('takes the value of the sheet for the cells in conflict that one names, and for no other', async () => {
    const { bytes, names } = await edited((cell) => {
      cell('v-bev-mail', 'Status').set('goedgekeurd');
      cell('v-bev-mail', 'Afzender').set('Arbodienst');
    });
    const here = {
      ...example,
      contentItems: example.contentItems.map((item) =>
        item.id === 'c-bevestiging' ? { ...item, status: 'review' as const, sender: 'Planning' } : item,
      ),
    };
    const reading = readContentSheet(here, await tableOf(bytes), on);
    expect(reading.conflicts.map(({ cell }) => cell).toSorted()).toEqual(names.toSorted());
    const sender = reading.conflicts.filter(({ column }) => column === 'sender').map(({ cell }) => cell);
    expect(reading.items(new Set(sender))).toMatchObject([{ status: 'review', sender: 'Arbodienst' }]);
  });

  test('reads the inventory back as it was written: nothing changes, whatever is used or retired', async () => {
    const retired = {
      ...example,
      contentItems: example.contentItems.map((item) => ({ ...item, status: 'retired' as const })),
    };
    const bytes = await exportXlsx(buildInventory(retired, 'en'));
    const table = await tableOf(bytes);
    expect(table).toHaveLength(1 + retired.contentItems.reduce((sum, { variants }) => sum + (variants.length || 1), 0));
    const reading = readContentSheet(retired, table, on);
    expect({ ...reading, items: reading.items('sheet') }).toEqual(nothing);
  });

  test('leaves alone what was only changed here', async () => {
    const { bytes } = await edited((cell) => cell('v-bev-mail', 'Afzender').set('Arbodienst'));
    const here = {
      ...example,
      contentItems: example.contentItems.map((item) => ({ ...item, status: 'review' as const })),
    };
    const reading = readContentSheet(here, await tableOf(bytes), on);
    expect(reading.conflicts).toEqual([]);
    expect(reading.items('here')).toMatchObject([{ sender: 'Arbodienst', status: 'review' }]);
  });
});

test('names in a cell are found whatever stands between them', () => {
  const known = [
    { id: 'a', name: 'Brief' },
    { id: 'b', name: 'Brief en bijlage' },
    { id: 'c', name: 'E-mail' },
  ];
  expect(namesInCell('E-mail, brief en bijlage en Brief', known)).toEqual({ ids: ['c', 'b', 'a'], unknown: '' });
  expect(namesInCell('Briefkaart', known)).toEqual({ ids: [], unknown: 'Briefkaart' });
});
