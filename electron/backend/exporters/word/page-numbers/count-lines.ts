import { letterWidths } from './letter-widths.ts';
import type { Face } from './face.ts';

/** A piece of a paragraph in one face. */
export interface FacedText {
  text: string;
  face: Face;
}

/** As much as Word lets a line go past its end, in points. */
const tolerance = 0.01;
const dashes = new Set(['-', '–', '—']);

/**
 * How many lines a left-aligned paragraph takes in a width (points), the way docx breaks them: at spaces, and after a dash unless a figure or a dash
 * follows. Undefined when that is not certain: a character without a known width, a word longer than its line, lines of unequal height.
 */
export function countLines(pieces: readonly FacedText[], width: number): number | undefined {
  let lines = 1;
  let position = 0;
  let word = 0;
  let isStarted = false;
  let isBroken = false;
  let last = ' ';
  const height = pieces[0] && lineHeightOf(pieces[0].face);
  const placeWord = (): void => {
    if (word === 0) return;
    if (isStarted && position + word > width + tolerance) {
      lines += 1;
      position = 0;
    }
    isBroken ||= position + word > width + tolerance;
    position += word;
    isStarted = true;
    word = 0;
  };
  for (const { text, face } of pieces) {
    if (lineHeightOf(face) !== height) return undefined;
    const { widths } = letterWidths(face);
    for (const letter of text) {
      const own = widths.get(letter);
      if (own === undefined) return undefined;
      if (letter === ' ' || (dashes.has(last) && !/[\d-]/.test(letter))) placeWord();
      if (letter === ' ') position += own * face.size;
      else word += own * face.size;
      last = letter;
    }
  }
  placeWord();
  return isBroken || !isStarted ? undefined : lines;
}

function lineHeightOf(face: Face): number {
  return letterWidths(face).lineHeight * face.size;
}
