import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  XmlAttributeComponent,
  XmlComponent,
} from 'docx';
import type { Table as PlanTable, TableCell as PlanCell } from '#core/plan/plan-tree.ts';
import { cleanText } from './clean-text.ts';
import type { WordPlaces } from './word-places.ts';
import { columnWidths } from './column-widths.ts';
import { colours } from './design.ts';
import { writeInlines } from './write-inlines.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const hair = { style: BorderStyle.SINGLE, size: 4, color: colours.line };
const head = { style: BorderStyle.SINGLE, size: 12, color: colours.ink };

class Value extends XmlAttributeComponent<{ val: string }> {
  protected override readonly xmlKeys = { val: 'w:val' };
}

/** Title of a table for screen readers; docx has no option for it. */
class TableTitle extends XmlComponent {
  constructor(title: string) {
    super('w:tblCaption');
    this.root.push(new Value({ val: title }));
  }
}

/** A table of the plan: an ink rule over the head, hairlines between rows; the head repeats and rows stay whole. `width` in twips. */
export function writeTable(table: PlanTable, width: number, places: WordPlaces): Table {
  const widths = columnWidths(table, width);
  const written = new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: head, bottom: hair, left: none, right: none, insideHorizontal: hair, insideVertical: none },
    margins: { top: 50, bottom: 50, left: 70, right: 70 },
    rows: [headRow(table, widths, places), ...table.rows.map((row) => bodyRow(row, table, widths, places))],
  });
  addTitle(written, table.caption);
  return written;
}

function headRow({ columns, source }: PlanTable, widths: readonly number[], places: WordPlaces): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ title, isNumber }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          borders: { bottom: { style: BorderStyle.SINGLE, size: 6, color: colours.ink } },
          children: [
            new Paragraph({
              style: 'TableHead',
              keepNext: true,
              ...aligned(isNumber),
              children: writeInlines([{ text: title }], places, source),
            }),
          ],
        }),
    ),
  });
}

function bodyRow(
  cells: readonly PlanCell[],
  { columns }: PlanTable,
  widths: readonly number[],
  places: WordPlaces,
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: cells.map(
      ({ paragraphs, isSupporting, source }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          ...(isSupporting ? { shading: { type: ShadingType.CLEAR, fill: colours.support, color: 'auto' } } : {}),
          children: paragraphs.map(
            (content) =>
              new Paragraph({
                style: 'TableText',
                ...aligned(columns[index]?.isNumber),
                children: writeInlines(content, places, source),
              }),
          ),
        }),
    ),
  });
}

function aligned(isNumber: boolean | undefined): { alignment?: typeof AlignmentType.RIGHT } {
  return isNumber ? { alignment: AlignmentType.RIGHT } : {};
}

function addTitle(table: Table, title: string): void {
  const [properties] = (table as unknown as { root: { root: unknown[] }[] }).root;
  properties?.root.push(new TableTitle(cleanText(title)));
}
