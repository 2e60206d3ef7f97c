import type { StepId } from '#core/model/id.ts';
import type { FindingCounts } from '../channel-matrix/draw-badge.ts';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import { drawLines, drawText } from '../channel-matrix/draw-text.ts';
import { strokeAttributes } from '../channel-matrix/line-style.ts';
import { drawMarker, markerShape } from '../channel-matrix/markers.ts';
import { lineStyle, lineStyles, palette, type LineStyle } from '../channel-matrix/palette.ts';
import { pathData, svgElement } from '../channel-matrix/svg.ts';
import { wrapLabel } from '../channel-matrix/wrap-label.ts';
import { findingsSample } from '../step-grid/findings-sample.ts';
import { drawSampleLegend, type LegendSample } from '../step-grid/draw-sample-legend.ts';
import type { StepColumns } from '../step-grid/draw-step-page.ts';
import type { GridStep } from '../step-grid/split-steps.ts';
import { isWorse, type GroupExperience, type Rating } from './read-experience.ts';
import { texts } from './texts.ts';

/** What the columns of a page show. */
export interface ExperienceScene {
  steps: readonly GridStep[];
  groups: readonly GroupExperience[];
  findings?: ReadonlyMap<StepId, FindingCounts> | undefined;
  language: Language;
  contentLanguage: Language;
}

const pitch = 50;
const bandGap = 34;
const levels = [2, 1, 0, -1, -2] as const;
const markerSize = 27;

/** Per target group a band of five levels with its two lines, and the legend below. */
export function drawExperienceBody(columns: StepColumns, scene: ExperienceScene): { svg: string; bottom: number } {
  const bandHeight = 4 * pitch + 56;
  const drawn = scene.groups.map((group, index) =>
    drawBand(group, columns, columns.top + 40 + index * (bandHeight + bandGap), scene),
  );
  const end = columns.top + 40 + scene.groups.length * (bandHeight + bandGap) - bandGap;
  const legend = drawSampleLegend(legendOf(scene), end);
  return { svg: [...drawn, legend.svg].join('\n'), bottom: legend.bottom };
}

function drawBand(group: GroupExperience, columns: StepColumns, top: number, scene: ExperienceScene): string {
  const yOf = (level: number): number => top + (2 - level) * pitch;
  const style = lineStyle(group.line % lineStyles.length);
  const points = scene.steps.map(({ step }, index) => ({
    step,
    x: columns.middleOf(index),
    rating: group.ratingAt(step),
    takesPart: group.takesPart(step),
  }));
  const lineOver = (valueOf: (rating: Rating) => number | undefined): [number, number][] =>
    points.flatMap(({ x, rating }) => {
      const value = rating && valueOf(rating);
      return value === undefined ? [] : [[x, yOf(value)] as [number, number]];
    });
  const absent = points.flatMap(({ x, takesPart }) => (takesPart ? [] : [drawAbsent(x, top, columns.width)]));
  const parts = [
    ...absent,
    drawLevels(columns, yOf, scene.language),
    drawName(group, style, top, scene.contentLanguage),
    ...points.flatMap(({ x, rating }) => (rating && isWorse(rating) ? [drawWorse(x, rating, yOf)] : [])),
    drawPolyline(
      lineOver(({ expected }) => expected),
      { stroke: style.color, 'stroke-width': 4, 'stroke-dasharray': '4 11', 'stroke-linecap': 'round' },
    ),
    ...strokeAttributes(style, 8).map((attributes) =>
      drawPolyline(
        lineOver(({ measured }) => measured),
        attributes,
      ),
    ),
    ...points.flatMap(({ x, rating }) => (rating && isWorse(rating) ? [drawDifference(x, rating, yOf)] : [])),
    ...points.flatMap(({ x, rating, step }) => (rating ? [drawRating(x, rating, style, yOf, step.id)] : [])),
  ];
  return svgElement('g', { 'data-group': group.groupId }, `\n${parts.filter(Boolean).join('\n')}\n`);
}

function drawLevels({ left, right }: StepColumns, yOf: (level: number) => number, language: Language): string {
  return levels
    .map((level) => {
      const y = yOf(level);
      const rule = svgElement('path', {
        d: pathData('M', left, y, 'H', right),
        stroke: level === 0 ? palette.kindRule : palette.guide,
        'stroke-width': level === 0 ? 3 : 2,
      });
      const text = formatMessage(texts[`level${level}`], language);
      return `${rule}\n${drawText(left - 14, y + 8, text, { size: 22, fill: palette.muted, anchor: 'end' })}`;
    })
    .join('\n');
}

function drawName({ name }: GroupExperience, style: LineStyle, top: number, language: Language): string {
  const { lines, isCut } = wrapLabel(name, { width: 240, fontSize: 27, weight: 'bold', mostLines: 6, language });
  const marker = drawMarker(style, 18, top + 8, { size: 28, isMain: true, rim: 3 });
  const label = drawLines(
    lines,
    (line) => [42, top + 17 + line * 32],
    { size: 27, isBold: true },
    isCut ? name : undefined,
  );
  return `${marker}\n${label}`;
}

function drawAbsent(x: number, top: number, width: number): string {
  const place = { x: x - width / 2 + 3, y: top - 20, width: width - 6, height: 4 * pitch + 40 };
  return svgElement('rect', { ...place, fill: palette.thin, 'data-role': 'absent' });
}

function drawWorse(x: number, { expected = 0, measured = 0 }: Rating, yOf: (level: number) => number): string {
  const [from, to] = [yOf(expected), yOf(measured)];
  const bar = svgElement('rect', {
    x: x - 17,
    y: from,
    width: 34,
    height: to - from,
    fill: palette.missingRow,
    stroke: palette.warning,
    'stroke-width': 3,
    'data-role': 'worse',
  });
  return bar;
}

/** On a white ground of its own, since the measured line often passes here. */
function drawDifference(x: number, { expected = 0, measured = 0 }: Rating, yOf: (level: number) => number): string {
  const y = (yOf(expected) + yOf(measured)) / 2;
  const ground = svgElement('rect', { x: x + 20, y: y - 15, width: 36, height: 30, rx: 6, fill: palette.paper });
  const style = { size: 26, isBold: true, fill: palette.warning };
  return `${ground}\n${drawText(x + 23, y + 9, `–${expected - measured}`, style)}`;
}

function drawPolyline(
  points: readonly [number, number][],
  attributes: Record<string, string | number | undefined>,
): string {
  if (points.length < 2) return '';
  const data = points.flatMap(([x, y], index) => [index === 0 ? 'M' : 'L', x, y]);
  return svgElement('path', { d: pathData(...data), fill: 'none', ...attributes });
}

/** Expected is an open marker, measured a filled one; where both are the same the open one lies round the filled one. */
function drawRating(
  x: number,
  { expected, measured }: Rating,
  style: LineStyle,
  yOf: (level: number) => number,
  stepId: string,
): string {
  const isSame = expected === measured;
  const open =
    expected === undefined
      ? ''
      : markerShape(style.marker, x, yOf(expected), isSame ? 23 : markerSize / 2, {
          fill: palette.paper,
          stroke: style.color,
          'stroke-width': 5,
          'data-step': stepId,
          'data-role': 'expected',
        });
  const filled =
    measured === undefined
      ? ''
      : markerShape(style.marker, x, yOf(measured), markerSize / 2, {
          fill: style.color,
          'data-step': stepId,
          'data-role': 'measured',
        });
  return open + filled;
}

function legendOf({ steps, groups, language, findings }: ExperienceScene): LegendSample[] {
  const say = (key: keyof typeof texts): string => formatMessage(texts[key], language);
  const ratings = steps.flatMap(({ step }) => groups.flatMap(({ ratingAt }) => ratingAt(step) ?? []));
  const sample = (isShown: boolean, one: LegendSample): LegendSample[] => (isShown ? [one] : []);
  const line = (x: number, y: number, width: number, dash?: string): string =>
    svgElement('path', {
      d: pathData('M', x, y, 'H', x + 76),
      stroke: palette.sample,
      'stroke-width': width,
      'stroke-dasharray': dash,
      'stroke-linecap': dash && 'round',
    });
  return [
    ...sample(true, {
      width: 76,
      text: say('expected'),
      draw: (x, y) =>
        line(x, y, 4, '4 11') +
        svgElement('circle', {
          cx: x + 38,
          cy: y,
          r: 12,
          fill: palette.paper,
          stroke: palette.sample,
          'stroke-width': 5,
        }),
    }),
    ...sample(
      ratings.some(({ measured }) => measured !== undefined),
      {
        width: 76,
        text: say('measured'),
        draw: (x, y) => line(x, y, 8) + svgElement('circle', { cx: x + 38, cy: y, r: 13, fill: palette.sample }),
      },
    ),
    ...sample(ratings.some(isWorse), {
      width: 66,
      text: say('worse'),
      draw: (x, y) =>
        svgElement('rect', {
          x,
          y: y - 17,
          width: 28,
          height: 34,
          fill: palette.missingRow,
          stroke: palette.warning,
          'stroke-width': 3,
        }) + drawText(x + 34, y + 9, '–1', { size: 26, isBold: true, fill: palette.warning }),
    }),
    ...sample(
      steps.some(({ step }) => groups.some(({ takesPart }) => !takesPart(step))),
      {
        width: 34,
        text: say('absent'),
        draw: (x, y) => svgElement('rect', { x, y: y - 17, width: 34, height: 34, fill: palette.thin }),
      },
    ),
    ...findingsSample(
      findings,
      steps.map(({ step }) => step.id),
      language,
    ),
  ];
}
