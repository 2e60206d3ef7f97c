import type { Range } from '@tanstack/react-virtual';
import { drawnStretch, type Reach, type Stretch } from './drawn-stretch.ts';

/** Says to a virtualizer which indexes of a list of this length exist: more than one sees, and not others at every step of scrolling. */
export function drawAhead(count: number, reach: Reach): (range: Range) => number[] {
  let drawn: Stretch | undefined;
  return ({ startIndex, endIndex }) => {
    drawn = drawnStretch(drawn, { from: startIndex, to: endIndex }, reach);
    const first = Math.max(0, drawn.from);
    const last = Math.min(count - 1, drawn.to);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
  };
}
