import type { Language } from '#core/messages/format-message.ts';
import { drawLines } from './draw-text.ts';
import type { MatrixColumn } from './matrix-model.ts';
import { palette } from './palette.ts';
import type { PanelGeometry } from './panel-geometry.ts';
import { pathData, svgElement } from './svg.ts';
import { fitLine, wrapLabel } from './wrap-label.ts';

/** Height of the dark arrows. */
export const phaseHeight = 52;

const slant = 13;
const oneLineSize = 28;
const twoLineSize = 20.5;

/** The phases of a panel as dark arrows; a phase that is cut by the panel gets "…". */
export function drawPhases(
  columns: readonly MatrixColumn[],
  panel: PanelGeometry,
  top: number,
  language: Language,
): string {
  const shown = columns.slice(panel.first, panel.last + 1);
  const starts = shown.filter(({ phaseId }, index) => shown[index - 1]?.phaseId !== phaseId);
  return starts
    .map(({ index, phaseId, phaseName }, place) => {
      const last = (starts[place + 1]?.index ?? panel.last + 1) - 1;
      const isCut = columns[index - 1]?.phaseId === phaseId || columns[last + 1]?.phaseId === phaseId;
      const left = panel.edges(index)[0] + (place === 0 ? 0 : 3);
      const right = panel.edges(last)[1] - 3;
      const middle = top + phaseHeight / 2;
      const d = `${pathData('M', left, top, 'H', right - slant, 'L', right, middle, 'L', right - slant, top + phaseHeight, 'H', left, 'L', left + slant, middle)}Z`;
      const arrow = svgElement('path', { d, fill: palette.phaseArrow });
      return `${arrow}\n${drawName(isCut ? `${phaseName} …` : phaseName, left + slant, right - slant, middle, language)}`;
    })
    .join('\n');
}

function drawName(name: string, left: number, right: number, middle: number, language: Language): string {
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
