import type { Language } from '#core/messages/format-message.ts';
import { drawPhaseName } from './draw-phase-name.ts';
import type { MatrixColumn } from './matrix-model.ts';
import { palette } from './palette.ts';
import type { PanelGeometry } from './panel-geometry.ts';
import { pathData, svgElement } from './svg.ts';

/** Height of the dark arrows. */
export const phaseHeight = 52;

const slant = 13;

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
      return `${arrow}\n${drawPhaseName(isCut ? `${phaseName} …` : phaseName, { left: left + slant, right: right - slant, middle }, language)}`;
    })
    .join('\n');
}
