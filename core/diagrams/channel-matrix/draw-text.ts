import { palette } from './palette.ts';
import { escapeText, svgElement } from './svg.ts';

/** How a text is set; left-aligned regular ink if nothing is said. */
export interface TextStyle {
  size: number;
  isBold?: boolean;
  isItalic?: boolean;
  fill?: string;
  anchor?: 'middle' | 'end';
  letterSpacing?: number;
  transform?: string;
}

/** One line of text with its baseline at y. */
export function drawText(x: number, y: number, text: string, style: TextStyle): string {
  const attributes = {
    x,
    y,
    'font-size': style.size,
    'font-weight': style.isBold ? '700' : undefined,
    'font-style': style.isItalic ? 'italic' : undefined,
    fill: style.fill ?? palette.ink,
    'text-anchor': style.anchor,
    'letter-spacing': style.letterSpacing,
    transform: style.transform,
  };
  return svgElement('text', attributes, escapeText(text));
}

/** Lines of one label; a label that was cut off carries its full text as title. */
export function drawLines(
  lines: readonly string[],
  placeOf: (index: number) => [number, number],
  style: TextStyle,
  fullText?: string,
): string {
  const drawn = lines.map((line, index) => drawText(...placeOf(index), line, style)).join('\n');
  return fullText === undefined ? drawn : `<g>${svgElement('title', {}, escapeText(fullText))}\n${drawn}</g>`;
}
