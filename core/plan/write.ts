import type { Block, Inline, Table, TableCell, TableColumn } from './plan-tree.ts';

/** A paragraph of plain text. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', content: [{ text }] };
}

/** A paragraph that starts with a label in bold: `**Doel.** …` */
export function labelled(label: string, text: string): Block {
  return { kind: 'paragraph', content: [{ text: `${label} `, isBold: true }, { text }] };
}

/** A list of plain lines. */
export function bullets(lines: readonly string[]): Block {
  return { kind: 'list', isOrdered: false, items: lines.map((line) => [paragraph(line)]) };
}

/** A cell with one paragraph per line; lines may be plain text or running text. */
export function cell(...lines: (string | Inline[] | undefined)[]): TableCell {
  const paragraphs = lines
    .filter((line) => line !== undefined && line.length > 0)
    .map((line) => (typeof line === 'string' ? [{ text: line }] : (line as Inline[])));
  return { paragraphs: paragraphs.length > 0 ? paragraphs : [[{ text: '' }]] };
}

/** A table. */
export function table(
  caption: string,
  columns: readonly (readonly [title: string, weight: number])[],
  rows: TableCell[][],
): Table {
  return { kind: 'table', caption, columns: columns.map(([title, weight]): TableColumn => ({ title, weight })), rows };
}

/** A table, or what is missing when it would have no rows. */
export function tableOr(missing: string, ...[caption, columns, rows]: Parameters<typeof table>): Table | Block {
  return rows.length === 0 ? { kind: 'missing', text: missing } : table(caption, columns, rows);
}
