import { softHyphen } from '#core/diagrams/channel-matrix/word-breaks.ts';

/** Fonts of the blueprint, at 100 %. */
export const cellFont = '13.5px "Source Sans 3 Variable"';
/** See `cellFont`. */
export const stepFont = '600 15px "Source Serif 4 Variable"';

/** Name of a step backstage, in a thin column. */
export const thinStepFont = '600 13.5px "Source Serif 4 Variable"';

/** Width of a text in pixels. */
export type MeasureText = (text: string, font: string) => number;

/** Measures with the browser's own canvas. */
export function createCanvasMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font} ${text}`;
    const width = known.get(key) ?? measure(context, text, font);
    known.set(key, width);
    return width;
  };
}

function measure(context: CanvasRenderingContext2D | null, text: string, font: string): number {
  if (!context) return text.length * 7;
  context.font = font;
  return context.measureText(text).width;
}

/** Number of lines a text takes in a width, broken at spaces, at soft hyphens, and inside words that do not fit. */
export function countLines(text: string, { width, font, measureText }: LineOptions): number {
  const space = measureText(' ', font);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const parts = word.split(softHyphen);
    for (const [place, part] of parts.entries()) {
      const gap = place === 0 && used > 0 ? space : 0;
      const partWidth = measureText(part, font);
      const hyphen = place < parts.length - 1 ? measureText('-', font) : 0;
      if (used > 0 && used + gap + partWidth + hyphen > width) {
        lines += 1;
        used = partWidth;
      } else used += gap + partWidth;
      while (used > width) {
        lines += 1;
        used -= width;
      }
    }
  }
  return lines;
}

interface LineOptions {
  width: number;
  font: string;
  measureText: MeasureText;
}
