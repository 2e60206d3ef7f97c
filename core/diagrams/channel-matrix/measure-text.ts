import { fontWidths, fontWidthsBeyond } from './font-widths.ts';

/** Weight of a text; italics count as regular. */
export type FontWeight = 'regular' | 'bold';

const unknownWidth = 700;

/** Width of a text in the unit of its font size; an unknown character counts 0.7 em. Source: the channel matrix, font. */
export function measureText(text: string, fontSize: number, weight: FontWeight = 'regular'): number {
  let thousandths = 0;
  for (const character of text) {
    const width = fontWidths[weight][(character.codePointAt(0) ?? 0) - 0x20] ?? fontWidthsBeyond[weight][character];
    thousandths += width || unknownWidth;
  }
  return (thousandths * fontSize) / 1000;
}
