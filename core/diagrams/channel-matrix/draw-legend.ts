import { formatMessage, type Language } from '#core/messages/format-message.ts';
import { drawHatch } from './draw-grid.ts';
import { drawBadge } from './draw-badge.ts';
import { chipWidth, drawChip } from './draw-chip.ts';
import { drawText } from './draw-text.ts';
import { drawWarning, markerShape } from './markers.ts';
import type { MatrixColumn } from './matrix-model.ts';
import { measureText } from './measure-text.ts';
import { palette } from './palette.ts';
import type { PanelRail } from './rail-arcs.ts';
import { measures, type MatrixSizes } from './sizes.ts';
import { pathData, svgElement } from './svg.ts';
import { texts } from './texts.ts';
import { wrapLabel } from './wrap-label.ts';

/** Which signs a panel uses, beyond those that every picture has. */
export interface LegendContent {
  hasOtherRoute: boolean;
  hasShared: boolean;
  hasSupport: boolean;
  hasSupportSome: boolean;
  hasMissing: boolean;
  hasThin: boolean;
  hasOr: boolean;
  hasAnd: boolean;
  hasLoop: boolean;
  hasCondition: boolean;
  hasFindings: boolean;
  goesOn: boolean;
}

interface LegendItem {
  width: number;
  text: string;
  draw(x: number, y: number): string;
}

const textSize = 24;
const rowHeight = 42;
const itemGap = 38;
const sampleGap = 10;
const conditionSize = 21.5;

/** The legend under the grid and the conditions for which the rail had only room for a letter; gives the place below them. */
export function drawLegend(
  content: LegendContent,
  letters: PanelRail['letters'],
  columns: readonly MatrixColumn[],
  top: number,
  { sizes, language, contentLanguage }: { sizes: MatrixSizes; language: Language; contentLanguage: Language },
): { svg: string; bottom: number } {
  let x = 0;
  let y = top + 28;
  const drawn: string[] = [];
  for (const { width, text, draw } of itemsFor(content, sizes, language)) {
    const whole = width + sampleGap + measureText(text, textSize);
    if (x > 0 && x + whole > measures.contentWidth) [x, y] = [0, y + rowHeight];
    drawn.push(draw(x, y), drawText(x + width + sampleGap, y + 8, text, { size: textSize }));
    x += whole + itemGap;
  }
  let bottom = y + 20;
  for (const line of conditionLines(letters, columns, language, contentLanguage)) {
    bottom += 26;
    drawn.push(drawText(0, bottom - 6, line, { size: conditionSize, isItalic: true, fill: palette.muted }));
  }
  return { svg: drawn.join('\n'), bottom };
}

function conditionLines(
  letters: PanelRail['letters'],
  columns: readonly MatrixColumn[],
  language: Language,
  contentLanguage: Language,
): readonly string[] {
  if (letters.length === 0) return [];
  const numberOf = (column: number): number => columns[column]?.number ?? 0;
  const parts = letters.map(
    ({ letter, connection: { from, to, condition } }) => `${letter}: ${numberOf(from)} → ${numberOf(to)} ${condition}`,
  );
  const text = formatMessage(texts.conditions, language) + parts.join(' · ');
  const room = { width: measures.contentWidth, fontSize: conditionSize, mostLines: 6, language: contentLanguage };
  return wrapLabel(text, room).lines;
}

function itemsFor(content: LegendContent, sizes: MatrixSizes, language: Language): LegendItem[] {
  const item = (isShown: boolean, text: keyof typeof texts, width: number, draw: LegendItem['draw']): LegendItem[] =>
    isShown ? [{ width, text: formatMessage(texts[text], language), draw }] : [];
  const sampleLine = (stroke: number, width: number) => (x: number, y: number) =>
    svgElement('path', {
      d: pathData('M', x, y, 'H', x + width),
      fill: 'none',
      stroke: palette.sample,
      'stroke-width': stroke,
    });
  const [orWidth, andWidth] = [chipWidth(false, language), chipWidth(true, language)];
  const italics = formatMessage(texts.legendConditionSample, language);
  return [
    ...item(true, 'legendContact', 26, (x, y) =>
      svgElement('circle', { cx: x + 13, cy: y, r: 11, fill: palette.sample }),
    ),
    ...item(true, 'legendMain', 76, sampleLine(sizes.stroke, 76)),
    ...item(
      content.hasOtherRoute,
      'legendOther',
      76,
      (x, y) => sampleLine(sizes.stroke * 0.55, 76)(x, y) + openMarker(x + 38, y),
    ),
    ...item(content.hasShared, 'legendShared', 30, drawSharedSample),
    ...item(content.hasSupport, 'legendSupport', 48, drawSupportSample),
    ...item(
      content.hasSupportSome,
      'legendSupportSome',
      48,
      (x, y) => drawSupportSample(x, y) + markerShape('triangle', x + 24, y, 7.5, { fill: palette.sample }),
    ),
    ...item(content.hasMissing, 'legendMissing', 94, drawMissingSample),
    ...item(content.hasThin, 'legendThin', 32, drawThinSample),
    ...item(content.hasOr, 'legendOr', orWidth, (x, y) => drawChip(x + orWidth / 2, y, false, language)),
    ...item(content.hasAnd, 'legendAnd', andWidth, (x, y) => drawChip(x + andWidth / 2, y, true, language)),
    ...item(content.hasLoop, 'legendLoop', 56, drawLoopSample),
    ...item(content.hasCondition, 'legendCondition', measureText(italics, textSize), (x, y) =>
      drawText(x, y + 8, italics, { size: textSize, isItalic: true, fill: palette.muted }),
    ),
    ...item(
      content.hasFindings,
      'legendFindings',
      58,
      (x, y) => drawBadge(x + 15, y, 1, true) + drawBadge(x + 43, y, 1, false),
    ),
    ...item(
      content.goesOn,
      'legendGoesOn',
      50,
      (x, y) =>
        sampleLine(sizes.stroke, 36)(x, y) +
        svgElement('path', {
          d: `${pathData('M', x + 32, y - 10, 'L', x + 50, y, 'L', x + 32, y + 10)}Z`,
          fill: palette.sample,
        }),
    ),
  ];
}

function openMarker(x: number, y: number): string {
  return svgElement('circle', { cx: x, cy: y, r: 9, fill: palette.paper, stroke: palette.sample, 'stroke-width': 4.6 });
}

function drawSharedSample(x: number, y: number): string {
  const oval = svgElement('rect', {
    x,
    y: y - 18,
    width: 30,
    height: 36,
    rx: 15,
    fill: palette.paper,
    stroke: palette.kindRule,
    'stroke-width': 3,
  });
  return (
    oval +
    markerShape('circle', x + 15, y - 7, 5, { fill: palette.sample }) +
    markerShape('square', x + 15, y + 8, 5, { fill: palette.sample })
  );
}

function drawSupportSample(x: number, y: number): string {
  return svgElement('rect', {
    x,
    y: y - 15,
    width: 48,
    height: 30,
    rx: 6,
    fill: palette.support,
    stroke: palette.supportEdge,
    'stroke-width': 3,
  });
}

function drawMissingSample(x: number, y: number): string {
  const d = pathData(
    'M',
    x,
    y,
    'H',
    x + 18,
    'M',
    x + 18,
    y - 8,
    'V',
    y + 8,
    'M',
    x + 76,
    y - 8,
    'V',
    y + 8,
    'M',
    x + 76,
    y,
    'H',
    x + 94,
  );
  const ends = svgElement('path', { d, stroke: palette.sample, 'stroke-width': 6, fill: 'none' });
  return ends + drawWarning(x + 36, y + 4, 15.8) + markerShape('circle', x + 62, y, 8, { fill: palette.sample });
}

function drawThinSample(x: number, y: number): string {
  const box = { x, y: y - 15, width: 32, height: 30 };
  return svgElement('rect', { ...box, fill: palette.thin }) + drawHatch(box);
}

function drawLoopSample(x: number, y: number): string {
  const arc = pathData(
    'M',
    x + 50,
    y + 12,
    'V',
    y,
    'Q',
    x + 50,
    y - 10,
    x + 40,
    y - 10,
    'H',
    x + 18,
    'Q',
    x + 8,
    y - 10,
    x + 8,
    y,
  );
  const line = svgElement('path', {
    d: arc,
    fill: 'none',
    stroke: palette.loop,
    'stroke-width': 4.4,
    'stroke-dasharray': '12 8',
  });
  return (
    line + svgElement('path', { d: `${pathData('M', x + 1, y, 'H', x + 15, 'L', x + 8, y + 12)}Z`, fill: palette.loop })
  );
}
