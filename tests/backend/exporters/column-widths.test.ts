import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureText } from '#core/diagrams/channel-matrix/measure-text.ts';
import { cell, table } from '#core/plan/write.ts';
import { columnWidths } from '../../../electron/backend/exporters/word/column-widths.ts';

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
