import type { Inline, Table } from './plan-tree.ts';

/** A table in Markdown, and what stood above it in the same paragraph. */
export interface MarkdownTable {
  before: string;
  table: Table;
}

/** Every column the same share; with seven of them the page is turned. */
const weight = 3;

/**
 * Reads a table as GitHub writes them: heads, a row of dashes (a colon at the right for figures) and rows. The line above the dashes has the
 * heads; a row with too few cells is filled up, one with too many keeps what is over in its last cell, since nothing a person typed may get lost.
 */
export function markdownTable(
  source: string,
  { caption, readCell }: { caption: string; readCell: (markdown: string) => Inline[] },
): MarkdownTable | undefined {
  const lines = source.split('\n').map((line) => line.replace(/^[\s>]+/, ''));
  const dashes = lines.findIndex((line, index) => index > 0 && isDashes(line, lines[index - 1] ?? ''));
  if (dashes === -1) return undefined;
  const titles = cellsOf(lines[dashes - 1] ?? '').map((title) => plain(readCell(title)));
  const isNumber = cellsOf(lines[dashes] ?? '').map((cell) => /[^:]:$/.test(cell) && !cell.startsWith(':'));
  return {
    before: lines.slice(0, dashes - 1).join('\n'),
    table: {
      kind: 'table',
      caption: caption || titles.filter(Boolean).join(', '),
      columns: titles.map((title, index) => ({ title, weight, ...(isNumber[index] ? { isNumber: true } : {}) })),
      rows: lines.slice(dashes + 1).map((line) => {
        const cells = cellsOf(line);
        return titles.map((_, index) => {
          const isLast = index === titles.length - 1;
          const text = isLast ? cells.slice(index).join(' | ') : (cells[index] ?? '');
          const content = readCell(text);
          return { paragraphs: [content.length > 0 ? content : [{ text: '' }]] };
        });
      }),
    },
  };
}

/** Dashes for as many columns as there are heads. */
function isDashes(line: string, above: string): boolean {
  if (!line.includes('|') || !above.includes('|')) return false;
  const cells = cellsOf(line);
  return cells.every((cell) => /^:?-+:?$/.test(cell)) && cells.length === cellsOf(above).length;
}

/** Between the bars; a bar after a backslash is one that a person typed. */
function cellsOf(line: string): string[] {
  const bare = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return bare.split(/(?<!\\)\|/).map((cell) => cell.replaceAll(String.raw`\|`, '|').trim());
}

function plain(inlines: readonly Inline[]): string {
  return inlines.map(({ text }) => text).join('');
}
