import type { Inline } from '#core/plan/plan-tree.ts';
import { cleanText } from '../clean-text.ts';
import type { DocumentStyles } from '../document-styles.ts';
import { countLines } from './count-lines.ts';
import { hasPlainLinks, linesOfStyle } from './lines-of-style.ts';
import type { Face } from './face.ts';

/** The paragraphs of each cell of a row, and the widths of their lines in twips. */
export interface RowText {
  cells: readonly (readonly (readonly Inline[])[])[];
  widths: readonly number[];
  isHead: boolean;
}

/** Says for the cells that make a row as high as it is how many lines each paragraph has; undefined when that is not certain. */
export type LightRow = (row: RowText) => number[][] | undefined;

/** Counts the lines of rows in the styles of a document; undefined where its styles do what we do not count on. */
export function createLightRow(styles: DocumentStyles): LightRow | undefined {
  const named = (id: string): string => styles.renamed.get(id) ?? id;
  const head = linesOfStyle(styles, named('TableHead'));
  const body = linesOfStyle(styles, named('TableText'));
  if (!head || !body || !hasPlainLinks(styles, named('Hyperlink'))) return undefined;
  return ({ cells, widths, isHead }) => {
    const { face, indent } = isHead ? head : body;
    const counted: number[][] = [];
    for (const [index, paragraphs] of cells.entries()) {
      const lines: number[] = [];
      for (const inlines of paragraphs) {
        const count = linesOf(inlines, face, (widths[index] ?? 0) / 20 - indent);
        if (count === undefined) return undefined;
        lines.push(count);
      }
      counted.push(lines);
    }
    return highest(counted);
  };
}

function linesOf(inlines: readonly Inline[], face: Face, width: number): number | undefined {
  const pieces = inlines.map(({ text, isBold, isItalic }) => ({
    text: cleanText(text),
    face: { ...face, isBold: face.isBold || isBold === true, isItalic: face.isItalic || isItalic === true },
  }));
  return pieces.every(({ text }) => text === '') ? 1 : countLines(pieces, width);
}

/** Without the cells that are no higher than another, whatever a line or the space between paragraphs measures. */
function highest(cells: readonly number[][]): number[][] {
  const kept: number[][] = [];
  const sum = (lines: readonly number[]): number => lines.reduce((total, own) => total + own, 0);
  const isCovered = (one: readonly number[], other: readonly number[]): boolean =>
    other.length >= one.length && sum(other) >= sum(one);
  for (const cell of cells) {
    if (kept.some((other) => isCovered(cell, other))) continue;
    kept.splice(0, kept.length, ...kept.filter((other) => !isCovered(other, cell)), cell);
  }
  return kept;
}
