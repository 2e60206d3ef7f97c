import type { Block, FieldSource, Inline, Table, TableCell, TableColumn } from './plan-tree.ts';

/** A paragraph of plain text. */
export function paragraph(text: string, source?: FieldSource): Block {
  return { kind: 'paragraph', content: [{ text }], ...optional(source) };
}

/** A paragraph that starts with a label in bold: `**Doel.** …` */
export function labelled(label: string, text: string, source?: FieldSource): Block {
  return { kind: 'paragraph', content: [{ text: `${label} `, isBold: true }, { text }], ...optional(source) };
}

type Heading = Extract<Block, { kind: 'heading' }>;

/** A heading below that of the chapter. */
export function heading(level: 2 | 3 | 4, text: string, source?: FieldSource): Heading {
  return { kind: 'heading', level, text, ...optional(source) };
}

/** A list of plain lines, each with where it came from where it says so. */
export function bullets(lines: readonly (string | { text: string; source: FieldSource })[]): Block {
  const items = lines.map((line) => [typeof line === 'string' ? paragraph(line) : paragraph(line.text, line.source)]);
  return { kind: 'list', isOrdered: false, items };
}

/** A cell with one paragraph per line; lines may be plain text or running text. */
export function cell(...lines: (string | Inline[] | undefined)[]): TableCell {
  const paragraphs = lines
    .filter((line) => line !== undefined && line.length > 0)
    .map((line) => (typeof line === 'string' ? [{ text: line }] : (line as Inline[])));
  return { paragraphs: paragraphs.length > 0 ? paragraphs : [[{ text: '' }]] };
}

/** A cell that came from one field. */
export function fieldCell(source: FieldSource, ...lines: Parameters<typeof cell>): TableCell {
  return { ...cell(...lines), source };
}

/** A row about one object: the cells that do not say so themselves came from that object. */
export function rowOf(source: FieldSource, cells: readonly TableCell[]): TableCell[] {
  return cells.map((own) => ({ source, ...own }));
}

/** A column of a table in short. One that is there `ifFilled` is left out when it says nothing in any row. */
export type Column = readonly [title: string, weight: number, kind?: 'number' | 'ifFilled'];

/** A table. */
export function table(caption: string, columns: readonly Column[], rows: TableCell[][], source?: FieldSource): Table {
  const isShown = columns.map(
    ([, , kind], index) => kind !== 'ifFilled' || rows.some((row) => saysSomething(row[index])),
  );
  return {
    kind: 'table',
    caption,
    columns: columns
      .filter((_, index) => isShown[index])
      .map(([title, weight, kind]): TableColumn => ({
        title,
        weight,
        ...(kind === 'number' ? { isNumber: true } : {}),
      })),
    rows: isShown.includes(false) ? rows.map((row) => row.filter((_, index) => isShown[index])) : rows,
    ...optional(source),
  };
}

function saysSomething(own: TableCell | undefined): boolean {
  return own?.paragraphs.some((inlines) => inlines.some(({ text }) => text.trim() !== '')) ?? false;
}

/** A table, or what is missing when it would have no rows. */
export function tableOr(missing: string, ...[caption, columns, rows, source]: Parameters<typeof table>): Block {
  return rows.length === 0
    ? { kind: 'missing', text: missing, ...optional(source) }
    : table(caption, columns, rows, source);
}

function optional(source: FieldSource | undefined): { source?: FieldSource } {
  return source ? { source } : {};
}
