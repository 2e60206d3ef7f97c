import {
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
import type { FieldNames } from './field-names.ts';
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
export function writeTable(table: PlanTable, width: number, fieldNames: FieldNames): Table {
  const weights = table.columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = table.columns.map(({ weight }) => Math.floor((width * weight) / weights));
  const written = new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: head, bottom: hair, left: none, right: none, insideHorizontal: hair, insideVertical: none },
    margins: { top: 50, bottom: 50, left: 70, right: 70 },
    rows: [headRow(table, widths, fieldNames), ...table.rows.map((row) => bodyRow(row, widths, fieldNames))],
  });
  addTitle(written, table.caption);
  return written;
}

function headRow({ columns, source }: PlanTable, widths: readonly number[], fieldNames: FieldNames): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ title }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          borders: { bottom: { style: BorderStyle.SINGLE, size: 6, color: colours.ink } },
          children: [
            new Paragraph({ style: 'TableHead', children: writeInlines([{ text: title }], fieldNames, source) }),
          ],
        }),
    ),
  });
}

function bodyRow(cells: readonly PlanCell[], widths: readonly number[], fieldNames: FieldNames): TableRow {
  return new TableRow({
    cantSplit: true,
    children: cells.map(
      ({ paragraphs, isSupporting, source }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          ...(isSupporting ? { shading: { type: ShadingType.CLEAR, fill: colours.support, color: 'auto' } } : {}),
          children: paragraphs.map(
            (content) => new Paragraph({ style: 'TableText', children: writeInlines(content, fieldNames, source) }),
          ),
        }),
    ),
  });
}

function addTitle(table: Table, title: string): void {
  const [properties] = (table as unknown as { root: { root: unknown[] }[] }).root;
  properties?.root.push(new TableTitle(cleanText(title)));
}
