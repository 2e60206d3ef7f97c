import type { PhrasingContent, Table as MarkdownTable, TableRow } from 'mdast';
import type { Inline, Table } from './plan-tree.ts';

/** Every column the same share; with seven of them the page is turned. */
const weight = 3;

/**
 * A table of Markdown as a table of the plan; a column that stands at the right is one of figures. A row with too few cells is filled up, one with
 * too many keeps what is over in its last cell, since nothing a person typed may get lost.
 */
export function markdownTable(
  { align, children: [head, ...rows] }: MarkdownTable,
  { caption, inlinesOf }: { caption: string; inlinesOf: (nodes: PhrasingContent[]) => Inline[] },
): Table {
  const cellsOf = (row: TableRow | undefined): Inline[][] =>
    row?.children.map(({ children }) => inlinesOf(children)) ?? [];
  const titles = cellsOf(head).map((inlines) => inlines.map(({ text }) => text).join(''));
  const last = titles.length - 1;
  return {
    kind: 'table',
    caption: caption || titles.filter(Boolean).join(', '),
    columns: titles.map((title, index) => ({
      title,
      weight,
      ...(align?.[index] === 'right' ? { isNumber: true } : {}),
    })),
    rows: rows.map(cellsOf).map((cells) =>
      titles.map((_, index) => {
        const content = index === last ? joined(cells.slice(last)) : (cells[index] ?? []);
        return { paragraphs: [content.length > 0 ? content : [{ text: '' }]] };
      }),
    ),
  };
}

/** Cells beside each other as one text, with the bar that stood between them. */
export function joined(cells: readonly Inline[][]): Inline[] {
  return cells.flatMap((inlines, index) => (index === 0 ? inlines : [{ text: ' | ' }, ...inlines]));
}
