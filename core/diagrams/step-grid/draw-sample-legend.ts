import { drawText } from '../channel-matrix/draw-text.ts';
import { measureText } from '../channel-matrix/measure-text.ts';
import { pageMeasures } from './page.ts';

/** A sign with its explanation. */
export interface LegendSample {
  width: number;
  text: string;
  /** Draws the sign from this left side, around this height. */
  draw(x: number, y: number): string;
}

/** The legend of a picture, over as many lines as it needs; gives the height below it. */
export function drawSampleLegend(samples: readonly LegendSample[], top: number): { svg: string; bottom: number } {
  let [x, y] = [0, top + 34];
  const drawn: string[] = [];
  for (const { width, text, draw } of samples) {
    const whole = width + 12 + measureText(text, 25);
    if (x > 0 && x + whole > pageMeasures.right) [x, y] = [0, y + 44];
    drawn.push(draw(x, y), drawText(x + width + 12, y + 9, text, { size: 25 }));
    x += whole + 40;
  }
  return { svg: drawn.join('\n'), bottom: y + 22 };
}
