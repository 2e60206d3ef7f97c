import { drawText } from './draw-text.ts';
import { measureText } from './measure-text.ts';
import { palette } from './palette.ts';
import { svgElement } from './svg.ts';

/** Numbers of findings at a step, for the badges beside its number. */
export interface FindingCounts {
  errors: number;
  warnings: number;
}

const badgeSize = 20.5;
const badgeHeight = 25;

/** How wide a badge with its white rim is; a count of two figures makes it longer. */
export function badgeWidth(count: number): number {
  return Math.max(badgeHeight, measureText(String(count), badgeSize, 'bold') + 14);
}

/** A red disc with a white number for errors, a white disc with a red rim for warnings. */
export function drawBadge(x: number, y: number, count: number, isError: boolean): string {
  const pill = (grow: number): { x: number; y: number; width: number; height: number; rx: number } => {
    const [width, height] = [badgeWidth(count) + grow, badgeHeight + grow];
    return { x: x - width / 2, y: y - height / 2, width, height, rx: height / 2 };
  };
  const fill = isError ? palette.warning : palette.paper;
  return [
    svgElement('rect', { ...pill(3), fill: palette.paper }),
    svgElement('rect', { ...pill(-3), fill, stroke: palette.warning, 'stroke-width': 3 }),
    drawText(x, y + 7.2, String(count), {
      size: badgeSize,
      isBold: true,
      fill: isError ? palette.paper : palette.warning,
      anchor: 'middle',
    }),
  ].join('\n');
}
