import type { Language } from '#core/messages/format-message.ts';
import { drawLines } from './draw-text.ts';
import { palette } from './palette.ts';
import { fitLine, wrapLabel } from './wrap-label.ts';

const oneLineSize = 28;
const twoLineSize = 20.5;

/** Where the name of a phase has room. */
export interface PhasePlace {
  left: number;
  right: number;
  middle: number;
}

/** The name of a phase in its arrow: on one line, else smaller on two; what is cut then stands whole in its title. */
export function drawPhaseName(name: string, place: PhasePlace, language: Language): string {
  const { left, right, middle } = place;
  const width = right - left;
  const style = { isBold: true, fill: palette.paper, anchor: 'middle' as const };
  const centre = (left + right) / 2;
  const oneLine = fitLine(name, { width, fontSize: oneLineSize, weight: 'bold', language });
  if (!oneLine.isCut) return drawLines(oneLine.lines, () => [centre, middle + 9.8], { size: oneLineSize, ...style });
  const twoLines = wrapLabel(name, { width, fontSize: twoLineSize, weight: 'bold', mostLines: 2, language });
  const first = middle + (twoLines.lines.length > 1 ? -4 : 7);
  return drawLines(
    twoLines.lines,
    (index) => [centre, first + index * 22],
    { size: twoLineSize, ...style },
    twoLines.isCut ? name : undefined,
  );
}
