import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { findHead, guessColumns, readContentList } from '#core/exchange/content-list.ts';
import { importContent } from '#core/exchange/import-content.ts';
import { readTable, type TableCell } from '#core/exchange/read-table.ts';
import { readExample } from '../example.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
let count = 0;
const newId = (): string => `id-${(count += 1)}`;

describe('reading a table', () => {
  test('of semicolons or commas, with a mark for UTF-8 or in the signs of Windows', async () => {
    expect(await readTable(encode('\uFEFFTitel;Kanaal\nBrief één;Post\n'))).toEqual({
      ok: true,
      value: [
        ['Titel', 'Kanaal'],
        ['Brief één', 'Post'],
      ],
    });
    const windows = Uint8Array.from([...'Titel,Eigenaar\nBrief,Ren'].map((sign) => sign.charCodeAt(0)).concat([0xe9]));
    const read = await readTable(windows);
    expect(read.ok && read.value[1]).toEqual(['Brief', 'René']);
  });

  test('refuses what is no table, is empty, or unpacks too far', async () => {
    expect(await readTable(encode('PK\u0003\u0004 nothing of the kind'))).toEqual({ ok: false, error: 'not-a-table' });
    expect(await readTable(Uint8Array.from([1, 0, 2, 0]))).toEqual({ ok: false, error: 'not-a-table' });
    expect(await readTable(encode('\n\n'))).toEqual({ ok: false, error: 'empty-table' });
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(210 * 1024 * 1024) });
    expect(await readTable(bomb)).toEqual({ ok: false, error: 'too-big' });
  });

  test.each([
    { place: 'C__proto__1', error: 'not-a-table' },
    { place: 'ZZZZZZ2', error: 'not-a-table' },
    { place: 'ZZZ2', error: 'too-big' },
    { place: 'A9999999', error: 'too-big' },
  ])('refuses a cell at $place, for which room would be set aside: $error', async ({ place, error }) => {
    const list = new Uint8Array(readFileSync(new URL('../../fixtures/middelen.xlsx', import.meta.url)));
    const parts = unzipSync(list);
    const name = 'xl/worksheets/sheet1.xml';
    const sheet = strFromU8(parts[name] ?? new Uint8Array());
    const hostile = zipSync({ ...parts, [name]: strToU8(sheet.replace('r="A2"', `r="${place}"`)) });
    expect(sheet).toContain('r="A2"');
    expect(await readTable(hostile)).toEqual({ ok: false, error });
  });
});

describe('a list of content', () => {
  const head = ['Titel', 'Doelgroep', 'Kanaal', 'Eigenaar', 'Datum'];

  test('is understood by its heads, in Dutch and English, in any order', () => {
    expect(guessColumns(head)).toEqual(['title', 'group', 'channel', 'owner', 'due']);
    expect(guessColumns(['Nr', 'Channel', 'Content', 'Target group', 'Planning'])).toEqual([
      'ignore',
      'channel',
      'title',
      'group',
      'due',
    ]);
    expect(guessColumns(['Kolom 1', 'Kolom 2'])).toEqual(['title', 'ignore']);
  });

  test('knows days as people write them, and names the cell of what is none', () => {
    const days: TableCell[] = [
      '2026-12-01',
      '1-12-2026',
      '1/12/26',
      '1 december 2026',
      new Date(Date.UTC(2026, 11, 1)),
    ];
    const table = [
      head,
      ...days.map((day, index) => [`Brief ${index}`, '', '', '', day]),
      ['Laatste', '', '', '', 'week 48'],
    ];
    const { lines, problems } = readContentList(table, guessColumns(head));
    expect(new Set(lines.slice(0, -1).map(({ due }) => due))).toEqual(new Set(['2026-12-01']));
    expect(lines.at(-1)).not.toHaveProperty('due');
    expect(problems).toEqual([{ cell: 'E7', text: 'week 48', column: 'due' }]);
  });

  test('may have a title of its own above its heads; cells are named as the spreadsheet counts them', async () => {
    const csv =
      'Overzicht middelen 2026;;\n;;\nMiddel;Doelgroep;Datum\nBrief;Inwoner;morgen\n;Inwoner;1-12-2026\n\nMail;;x\n';
    const read = await readTable(encode(csv));
    const table = read.ok ? read.value : [];
    const place = findHead(table);
    expect(place).toBe(2);
    const { lines, problems } = readContentList(table, guessColumns(table[place] ?? []), { head: place });
    expect(lines.map(({ row, title }) => [row, title])).toEqual([
      [4, 'Brief'],
      [7, 'Mail'],
    ]);
    expect(problems.map(({ cell, column }) => [cell, column])).toEqual([
      ['C4', 'due'],
      ['A5', 'title'],
      ['C7', 'due'],
    ]);
    expect(findHead([['Brief'], ['Mail']])).toBe(0);
  });

  test('keeps a known name whole, and knows the words for all target groups', () => {
    const example = readExample();
    const [group, ...others] = example.targetGroups;
    const workspace = { ...example, targetGroups: [{ ...group, name: 'Jongeren en studenten' } as never, ...others] };
    const table = [
      head,
      ['Brief', 'jongeren en studenten, Ouders en Docenten', 'E-mail/Brief', '', ''],
      ['Mail', 'Alle doelgroepen', 'E-mail', '', ''],
    ];
    const { lines } = readContentList(table, guessColumns(head), { workspace });
    expect(lines[0]?.groups).toEqual(['jongeren en studenten', 'Ouders', 'Docenten']);
    expect(lines[0]?.channels).toEqual(['E-mail', 'Brief']);
    const { groups, calls } = importContent(workspace, lines.slice(1), newId);
    expect(groups).toEqual([]);
    expect(JSON.stringify(calls)).toContain('"targetGroupIds":"all"');
  });

  test('takes no day that the file cannot hold', () => {
    const days = [new Date(Date.UTC(20_026, 0, 1)), new Date(Number.NaN), '2026-02-30', '2026-12-0115', '31-9-2026'];
    const table = [head, ...days.map((day) => ['Brief', '', '', '', day])];
    const { lines, problems } = readContentList(table, guessColumns(head));
    expect(lines.filter(({ due }) => due !== undefined)).toEqual([]);
    expect(problems).toHaveLength(days.length);
  });

  test('becomes content with a text per group and channel; the same title is one item, and what exists stays', () => {
    const workspace = readExample();
    const [known] = workspace.contentItems;
    const [channel] = workspace.channels;
    const table = [
      head,
      ['Welkomstbrief', 'Werkgever (HR-adviseur); Ouders', 'Brief', 'Lotte', '1-12-2026'],
      ['welkomstbrief', '', 'E-mail', '', ''],
      [known?.title ?? '', '', channel?.name ?? '', '', ''],
      ['', 'Ouders', 'Brief', '', ''],
    ];
    const { lines } = readContentList(table, guessColumns(head));
    const { calls, added, existing, channels, groups, people } = importContent(workspace, lines, newId);
    expect({ added, existing, channels, groups, people }).toEqual({
      added: ['Welkomstbrief'],
      existing: [known?.title],
      channels: [],
      groups: ['Ouders'],
      people: ['Lotte'],
    });
    const item = calls.at(-1)?.args as { object: { dueDate: string; variants: { targetGroupIds: unknown }[] } };
    expect(item.object.dueDate).toBe('2026-12-01');
    expect(item.object.variants.map(({ targetGroupIds }) => targetGroupIds)).toEqual([
      ['tg-werkgever', expect.any(String)],
      'all',
    ]);
  });
});
