import { formatMessage, type Language } from '#core/messages/format-message.ts';
import { drawLines, drawText } from './draw-text.ts';
import { drawIcon } from './icons.ts';
import type { LineScene } from './line-pieces.ts';
import { drawWarning } from './markers.ts';
import { palette } from './palette.ts';
import type { RowBox } from './row-geometry.ts';
import { measures, type MatrixSizes } from './sizes.ts';
import { pathData, svgElement } from './svg.ts';
import { texts } from './texts.ts';
import { wrapLabel } from './wrap-label.ts';

const kindSize = 20.5;
const channelLine = 31;
const channelX = 60;
const hatchPitch = 22;

/** The ground of a panel: bands of phases, rows with their channels, the missing row and thin columns. */
export function drawGrid(scene: LineScene, sizes: MatrixSizes, language: Language, contentLanguage: Language): string {
  const { layout, rows, panel } = scene;
  const top = rows.rows[0]?.top ?? 0;
  const { bottom } = rows;
  const drawn = drawBands(scene, top, bottom);
  for (const [index, box] of rows.rows.entries()) {
    const row = layout.rows[index];
    if (!row) continue;
    if (!row.channel) drawn.push(drawMissingBand(box, panel));
    drawn.push(drawRule(box.top, panel.right, box.startsKind));
    if (box.startsKind && row.kind !== 'missing') {
      const style = { size: kindSize, isBold: true, fill: palette.muted, letterSpacing: 1.6 };
      const kind = formatMessage(texts[row.kind], language).toLocaleUpperCase(language);
      drawn.push(drawText(0, box.top + sizes.kindHeader - 5, kind, style));
    }
    drawn.push(drawRowLabel(scene, index, box, sizes, language, contentLanguage));
  }
  drawn.push(
    svgElement('path', { d: pathData('M', 0, bottom, 'H', panel.right), stroke: palette.ink, 'stroke-width': 3.4 }),
    ...drawColumns(scene, top, bottom),
  );
  return drawn.join('\n');
}

/** Phases by turns grey and white, counted over all panels. */
function drawBands({ layout, panel }: LineScene, top: number, bottom: number): string[] {
  let turn = -1;
  let before: string | undefined;
  return layout.columns.flatMap(({ index, phaseId }) => {
    if (phaseId !== before) turn += 1;
    before = phaseId;
    if (turn % 2 === 1 || index < panel.first || index > panel.last) return [];
    const [left, right] = panel.edges(index);
    return svgElement('rect', { x: left, y: top, width: right - left, height: bottom - top, fill: palette.phaseBand });
  });
}

function drawMissingBand({ top, bottom }: RowBox, { left, right }: { left: number; right: number }): string {
  return svgElement('rect', { x: left, y: top, width: right - left, height: bottom - top, fill: palette.missingRow });
}

function drawRule(y: number, right: number, startsKind: boolean): string {
  const rule = startsKind
    ? { stroke: palette.kindRule, 'stroke-width': 3.2 }
    : { stroke: palette.rowRule, 'stroke-width': 2.2 };
  return svgElement('path', { d: pathData('M', 0, y, 'H', right), ...rule });
}

function drawRowLabel(
  { layout }: LineScene,
  index: number,
  { contentTop, bottom }: RowBox,
  sizes: MatrixSizes,
  language: Language,
  contentLanguage: Language,
): string {
  const channel = layout.rows[index]?.channel;
  const middle = (contentTop + bottom) / 2;
  const name = channel?.name ?? formatMessage(texts.missingRow, language);
  const label = wrapLabel(name, {
    width: measures.labelColumn - channelX - 10,
    fontSize: sizes.channelText,
    weight: channel ? 'regular' : 'bold',
    mostLines: 2,
    language: channel ? contentLanguage : language,
  });
  const first = middle + 9.5 - ((label.lines.length - 1) * channelLine) / 2;
  const style = channel
    ? { size: sizes.channelText }
    : { size: sizes.channelText, isBold: true, fill: palette.warning };
  const icon = channel ? drawIcon(channel.medium, 2, middle) : drawWarning(24, middle + 4.5, 23);
  return `${icon}\n${drawLines(label.lines, (place) => [channelX, first + place * channelLine], style, label.isCut ? name : undefined)}`;
}

/** A dotted guide under every contact step; thin columns are hatched. */
function drawColumns({ layout, panel }: LineScene, top: number, bottom: number): string[] {
  return layout.columns.slice(panel.first, panel.last + 1).map(({ index, isThin }) => {
    const centre = panel.centre(index);
    if (!isThin) {
      const d = pathData('M', centre, top, 'V', bottom);
      return svgElement('path', { d, stroke: palette.guide, 'stroke-width': 2.5, 'stroke-dasharray': '2.5 7' });
    }
    const box = { x: centre - measures.thinColumn / 2, y: top, width: measures.thinColumn, height: bottom - top };
    return `${svgElement('rect', { ...box, fill: palette.thin })}\n${drawHatch(box)}`;
  });
}

/** Slanting lines over a box, cut off at its edges. */
export function drawHatch({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  const parts: (string | number)[] = [];
  for (let distance = hatchPitch; distance < width + height; distance += hatchPitch) {
    const below = Math.min(distance, height);
    const beside = Math.min(distance, width);
    parts.push('M', x + distance - below, y + below, 'L', x + beside, y + distance - beside);
  }
  return svgElement('path', { d: pathData(...parts), stroke: palette.thinHatch, 'stroke-width': 2, fill: 'none' });
}
