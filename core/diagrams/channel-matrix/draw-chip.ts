import { formatMessage, type Language } from '#core/messages/format-message.ts';
import { drawText } from './draw-text.ts';
import { measureText } from './measure-text.ts';
import { palette } from './palette.ts';
import { svgElement } from './svg.ts';
import { texts } from './texts.ts';

const chipSize = 23;

/** "of" is white, "en" is dark. */
export function drawChip(x: number, y: number, isForAll: boolean, language: Language): string {
  const width = chipWidth(isForAll, language);
  const box = { x: x - width / 2, y: y - 16, width, height: 32, rx: 16 };
  const fill = isForAll ? palette.phaseArrow : palette.paper;
  const rect = svgElement('rect', { ...box, fill, stroke: palette.phaseArrow, 'stroke-width': 3 });
  const style = {
    size: chipSize,
    isBold: true,
    fill: isForAll ? palette.paper : palette.ink,
    anchor: 'middle' as const,
  };
  return `${rect}\n${drawText(x, y + 8, chipText(isForAll, language), style)}`;
}

/** How wide "of" or "en" is. */
export function chipWidth(isForAll: boolean, language: Language): number {
  return measureText(chipText(isForAll, language), chipSize, 'bold') + 20;
}

function chipText(isForAll: boolean, language: Language): string {
  return formatMessage(isForAll ? texts.and : texts.or, language);
}
