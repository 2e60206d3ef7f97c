import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureText } from '#core/diagrams/channel-matrix/measure-text.ts';
import { cell, table } from '#core/plan/write.ts';
import { brokenFor, columnWidths } from '../../../electron/backend/exporters/word/column-widths.ts';

const width = 9_000;

test('no word breaks in a narrow column while there is room in another', () => {
  const rows = [[cell('Een lange zin over de klant. '.repeat(8)), cell('Lotte (communicatieadviseur)')]];
  const [, owner = 0] = columnWidths(
    table(
      '',
      [
        ['Doel', 9],
        ['Eigenaar', 1],
      ],
      rows,
    ),
    width,
  );
  expect(owner).toBeGreaterThan(measureText('(communicatieadviseur)', 180));
});

test('long words in some columns do not make the others so narrow that a text gets many lines', () => {
  const long = cell('Arbeidsongeschiktheidsverzekeringspolisaanvraagformulierenafhandeling');
  const name = 'Inwoners met een lange naam '.repeat(4);
  const columns = ['A', 'B', 'C', 'D', 'E', 'F'].map((title) => [title, 2] as const);
  const widths = columnWidths(table('', columns, [[long, cell(name), long, cell('ja'), long, cell('nee')]]), width);
  expect(measureText(name, 180) / (widths[1] ?? 1)).toBeLessThan(8);
});

test('a short text in a column that is empty otherwise takes three lines at most, and a day stays on one', () => {
  const long = cell('Een lange zin over de klant. '.repeat(8));
  const columns = ['A', 'B', 'C', 'D'].map((title) => [title, 4] as const);
  const others = Array.from({ length: 9 }, () => [long, long, cell(''), cell('15 december 2026')]);
  const rows = [[long, long, cell('Stuur de stukken binnen twee weken'), cell('')], ...others];
  const [, , expected = 0, day = 0] = columnWidths(table('', columns, rows), width);
  expect(expected - 180).toBeGreaterThan(measureText('stukken binnen', 180));
  expect(day).toBeGreaterThan(measureText('15 december 2026', 180));
});

test('a word that fits in its column stays whole, one that does not may break between its parts', () => {
  const letters = { letters: 1.08, language: 'nl' } as const;
  const name = 'Lotte (communicatieadviseur)';
  expect(brokenFor(name, measureText('(communicatieadviseur)', 180) * 1.08 + 180, letters)).toBe(name);
  expect(brokenFor(name, measureText('(communicatie)', 180) * 1.08 + 180, letters)).toBe(
    'Lotte (communicatie\u00ADadviseur)',
  );
});

test('an amount is not parted from its sign', () => {
  const rows = [[cell('Een lange zin over de klant. '.repeat(8)), cell('€\u00A0−149.880,00')]];
  const columns = [
    ['Doel', 9],
    ['Netto', 1],
  ] as const;
  const [, amount = 0] = columnWidths(table('', columns, rows), width);
  expect(amount).toBeGreaterThan(measureText('€\u00A0−149.880,00', 180));
});

test('whatever stands in a table, its columns fill the page and each has some width', () => {
  const words = fc.array(fc.string({ maxLength: 60 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(words, { maxLength: 6 }), (rows) => {
      const columns = [
        ['A', 1],
        ['B', 5],
        ['C', 3],
      ] as const;
      const widths = columnWidths(
        table(
          '',
          columns,
          rows.map((row) => row.map((text) => cell(text))),
        ),
        width,
      );
      const total = widths.reduce((sum, own) => sum + own, 0);
      expect(total).toBeLessThanOrEqual(width);
      expect(total).toBeGreaterThan(width - 4);
      for (const own of widths) expect(own).toBeGreaterThan(150);
    }),
  );
});
