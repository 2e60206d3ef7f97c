import { measureText, type FontWeight } from '#core/diagrams/channel-matrix/measure-text.ts';
import { softHyphens } from '#core/diagrams/channel-matrix/soft-hyphens.ts';
import type { Language } from '#core/messages/format-message.ts';
import type { Table } from '#core/plan/plan-tree.ts';

/** Twips in a point, and the size of the text in a table. */
const fontSize = 9 * 20;
/** Margins of a cell, and some air: fonts differ. */
const padding = 180;
/** Width of a usual letter in em. */
const meanLetter = 0.56;

/** The words of the document: how wide its letters are beside the ones we measure with, and how words of its language break. */
export interface DocumentLetters {
  letters: number;
  language: Language;
}

/**
 * Widths of the columns in twips: in proportion to their weight and to how much they hold, and never so narrow that a word breaks or one text makes its
 * row very high, as long as all fit beside each other; else words break between their parts before they break between letters.
 */
export function columnWidths(
  { columns, rows }: Table,
  width: number,
  { letters, language }: DocumentLetters = { letters: 1.08, language: 'nl' },
): number[] {
  const lines = columns.map(({ title }, index) => [
    title,
    ...rows.flatMap((row) => (row[index]?.paragraphs ?? []).map((inlines) => inlines.map(({ text }) => text).join(''))),
  ]);
  const needs = (pieces: PiecesOf, most: number): number[] =>
    lines.map((texts) => Math.min(most, longestIn(texts, pieces) * letters + padding));
  const calm = (own: number[]): number[] =>
    own.map((need, index) => Math.max(need, calmWidth(lines[index] ?? [], width, letters)));
  const whole = needs(wholeWords, width / 2);
  const broken = needs(partsOfWords(language), width / 4);
  const least = [calm(whole), whole, calm(broken)].find((one) => sum(one) <= width) ?? broken;
  const share = columns.map(({ weight }, index) => weight * fullness(lines[index]?.slice(1) ?? [], lines));
  const leastSum = sum(least);
  const widths = leastSum >= width ? least.map((own) => (own * width) / leastSum) : spread(width, share, least);
  return widths.map(Math.floor);
}

/** Words up to this many letters stay whole, however narrow their column. */
const lettersOfPart = 10;

/** A column that is empty but for one long text would make that row this many times as high as its neighbours at most. */
const mostLines = 3;

function calmWidth(texts: readonly string[], width: number, letters: number): number {
  const longest = texts
    .map((text) => ({ text, size: measureText(text, fontSize) }))
    .reduce((one, other) => (one.size >= other.size ? one : other));
  // A line ends where the next word does not fit: half a long word of every line stays empty.
  const ragged = longestPiece(wholeWords(longest.text), 'regular') / 2;
  return Math.min(width / 5, (longest.size / mostLines + ragged) * letters + padding);
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

/** A text in pieces that stand on one line. */
type PiecesOf = (text: string) => string[];

/** The first text is the head, which is bold. */
function longestIn(texts: readonly string[], pieces: PiecesOf): number {
  return Math.max(...texts.map((text, index) => longestPiece(pieces(text), index === 0 ? 'bold' : 'regular')));
}

function longestPiece(pieces: readonly string[], weight: FontWeight): number {
  return Math.max(0, ...pieces.map((piece) => measureText(piece, fontSize, weight)));
}

/** `11 januari 2027` reads as one word. */
const day = /(\d{1,2}) (\p{L}+) (\d{4})/gu;

/** An amount is not parted from its sign, nor a day from its year. Word breaks a line at spaces and after hyphens and slashes do not count: not every program does. */
function wholeWords(text: string): string[] {
  return text.replaceAll(day, '$1\u00A0$2\u00A0$3').split(/[^\S\u00A0]+|\u00AD|(?<=-)/);
}

function partsOfWords(language: Language): PiecesOf {
  return (text) => wholeWords(softHyphens(text, language, lettersOfPart)).map((part) => `${part}-`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Words up to this many letters stay whole where they fit; a longer one may still break, for whoever has a wider font. */
const lettersOfWord = 24;

/** A text as it stands in a column this wide: words that do not fit on a line, and very long ones, may break between their parts. */
export function brokenFor(text: string, width: number, { letters, language }: DocumentLetters): string {
  const isWhole = longestPiece(wholeWords(text), 'regular') * letters + padding <= width + 1;
  const onLine = Math.floor((width - padding) / (fontSize * meanLetter * letters));
  return softHyphens(text, language, Math.max(isWhole ? lettersOfWord : lettersOfPart, onLine));
}
