import { measureText, type FontWeight } from '#core/diagrams/channel-matrix/measure-text.ts';
import type { Table } from '#core/plan/plan-tree.ts';

/** Twips in a point, and the size of the text in a table. */
const fontSize = 9 * 20;
/** Margins of a cell, and some air: fonts differ. */
const padding = 180;

/**
 * Widths of the columns in twips (`letters`: how wide those of the document are beside the ones we measure with): in proportion to their weight and to
 * how much they hold, and never so narrow that a word breaks or one text makes its row very high, as long as all fit beside each other.
 */
export function columnWidths({ columns, rows }: Table, width: number, letters = 1.08): number[] {
  const lines = columns.map(({ title }, index) => [
    title,
    ...rows.flatMap((row) => (row[index]?.paragraphs ?? []).map((inlines) => inlines.map(({ text }) => text).join(''))),
  ]);
  const words = lines.map((texts) => Math.min(width / 2, longestIn(texts) * letters + padding));
  const calm = words.map((own, index) => Math.max(own, calmWidth(lines[index] ?? [], width, letters)));
  const least = sum(calm) <= width ? calm : words;
  const share = columns.map(({ weight }, index) => weight * fullness(lines[index]?.slice(1) ?? [], lines));
  const leastSum = sum(least);
  const widths = leastSum >= width ? least.map((own) => (own * width) / leastSum) : spread(width, share, least);
  return widths.map(Math.floor);
}

/** A column that is empty but for one long text would make that row this many times as high as its neighbours at most. */
const mostLines = 4;

function calmWidth(texts: readonly string[], width: number, letters: number): number {
  const longest = Math.max(...texts.map((text) => measureText(text, fontSize)));
  return Math.min(width / 5, (longest * letters) / mostLines + padding);
}

/** Between a half for a column that says nothing and one and a half for one that says most. */
function fullness(texts: readonly string[], all: readonly (readonly string[])[]): number {
  const size = (own: readonly string[]): number => sum(own.map(({ length }) => length));
  const mean = sum(all.map((own) => size(own.slice(1)))) / all.length;
  return mean === 0 ? 1 : Math.min(1.5, Math.max(0.5, Math.sqrt(size(texts) / mean)));
}

/** Shares out the width; a column that would get less than it needs gets that, and the others share the rest. */
function spread(width: number, share: readonly number[], least: readonly number[]): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const rest = width - sum(least.filter((_, index) => fixed.has(index)));
    const total = sum(share.filter((_, index) => !fixed.has(index)));
    const own = share.map((part, index) => (fixed.has(index) ? (least[index] ?? 0) : (rest * part) / total));
    const tooNarrow = own.flatMap((size, index) => (!fixed.has(index) && size < (least[index] ?? 0) ? [index] : []));
    if (tooNarrow.length === 0) return own;
    for (const index of tooNarrow) fixed.add(index);
  }
}

/** The first text is the head, which is bold. */
function longestIn(texts: readonly string[]): number {
  return Math.max(...texts.map((text, index) => longestWord(text, index === 0 ? 'bold' : 'regular')));
}

/** Word breaks a line at spaces and after hyphens and slashes do not count: not every program does. */
function longestWord(text: string, weight: FontWeight): number {
  const words = text.split(/[\s\u00AD]+|(?<=-)/);
  return Math.max(0, ...words.map((word) => measureText(word, fontSize, weight)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
