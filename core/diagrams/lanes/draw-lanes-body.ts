import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { ChannelId, StepId, TargetGroupId } from '#core/model/id.ts';
import { touchpointFor } from '#core/model/lookups.ts';
import type { FindingCounts } from '../channel-matrix/draw-badge.ts';
import { drawBadges } from '../channel-matrix/draw-badges.ts';
import { drawLines, drawText } from '../channel-matrix/draw-text.ts';
import { drawWarning } from '../channel-matrix/markers.ts';
import { lineStyle, lineStyles, palette } from '../channel-matrix/palette.ts';
import { pathData, svgElement } from '../channel-matrix/svg.ts';
import { wrapLabel } from '../channel-matrix/wrap-label.ts';
import { texts as frameTexts } from '../mermaid-frame/texts.ts';
import { drawSampleLegend, type LegendSample } from '../step-grid/draw-sample-legend.ts';
import type { StepColumns } from '../step-grid/draw-step-page.ts';
import { findingsSample } from '../step-grid/findings-sample.ts';
import type { GridStep } from '../step-grid/split-steps.ts';
import { routeLanes, stripsNeeded, type LaneLink, type LanePlaces, type LaneRoute } from './lane-routes.ts';

/** One lane: a channel, or the contacts without one. */
export interface LaneRow {
  channelId: ChannelId | undefined;
  name: string;
}

/** What the columns of a page show. */
export interface LanesScene {
  steps: readonly GridStep[];
  rows: readonly LaneRow[];
  groupId: TargetGroupId;
  /** All ways of the target group, also to other pages. */
  links: readonly (readonly [StepId, StepId])[];
  /** Place of the group in the process: decides its colour. */
  line: number;
  findings?: ReadonlyMap<StepId, FindingCounts> | undefined;
  language: Language;
  contentLanguage: Language;
}

interface Box {
  lines: readonly string[];
  full: string | undefined;
}

const text = { size: 25, line: 29, pad: 16 };
/** Room between two boxes, for the lines. */
const gutter = 56;
const strip = 11;

/** Lanes with their boxes, the way between them, and the legend. */
export function drawLanesBody(columns: StepColumns, scene: LanesScene): { svg: string; bottom: number } {
  const width = columns.width - gutter;
  const boxes = scene.steps.map(({ step, number }): Box => {
    const room = { width: width - 20, fontSize: text.size, mostLines: 6, language: scene.contentLanguage };
    const label = `${number}. ${step.name}`;
    const { lines, isCut } = wrapLabel(label, room);
    return { lines, full: isCut ? label : undefined };
  });
  const height = Math.max(2, ...boxes.map(({ lines }) => lines.length)) * text.line + text.pad;
  const rowOf = rowsOfColumns(scene);
  const links = linksOnPage(scene);
  const strips = stripsNeeded(links, rowOf);
  const tops: number[] = [columns.top];
  for (const row of scene.rows.keys()) {
    tops.push((tops.at(-1) ?? 0) + height + 44 + Math.min(6, strips.get(row) ?? 0) * strip);
  }
  const boxTop = (row: number): number => (tops[row] ?? 0) + 22;
  const places: LanePlaces = {
    rowOf,
    middleOf: (row) => boxTop(row) + height / 2,
    stripOf: (row) => boxTop(row) + height + 14,
    sidesOf: (column) => [columns.middleOf(column) - width / 2, columns.middleOf(column) + width / 2],
    gutterBefore: (column) => columns.middleOf(column) - columns.width / 2,
  };
  const bottom = tops.at(-1) ?? columns.top;
  const legend = drawSampleLegend(legendOf(scene, links), bottom + 6);
  const parts = [
    ...scene.rows.map((row, index) => drawLane(row, tops[index] ?? 0, tops[index + 1] ?? 0, columns, scene)),
    ...routeLanes(links, places).map((route) => drawRoute(route, scene.line)),
    ...drawGoesOn(scene, places, columns),
    ...scene.steps.map((own, column) =>
      drawContact(own, boxes[column] ?? { lines: [], full: undefined }, scene, {
        x: columns.middleOf(column) - width / 2,
        width,
        height,
        row: rowOf(column),
        boxTop,
      }),
    ),
  ];
  return { svg: `${[...parts, legend.svg].filter(Boolean).join('\n')}`, bottom: legend.bottom };
}

function rowsOfColumns({ steps, rows, groupId }: LanesScene): (column: number) => number {
  const places = steps.map(({ step }) => {
    const channelId = touchpointFor(step, groupId)?.primary?.channelId;
    return rows.findIndex((row) => row.channelId === channelId);
  });
  return (column) => places[column] ?? 0;
}

function linksOnPage({ steps, links }: LanesScene): LaneLink[] {
  const columnOf = new Map(steps.map(({ step }, column) => [step.id, column]));
  return links.flatMap(([one, other]) => {
    const [from, to] = [columnOf.get(one), columnOf.get(other)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}

function drawLane(
  { channelId, name }: LaneRow,
  top: number,
  bottom: number,
  { right }: StepColumns,
  { contentLanguage }: LanesScene,
): string {
  const isMissing = channelId === undefined;
  const room = { width: 380, fontSize: 27, weight: 'bold' as const, mostLines: 3, language: contentLanguage };
  const { lines, isCut } = wrapLabel(name, room);
  const first = (top + bottom) / 2 + 9 - (lines.length - 1) * 16;
  const style = { size: 27, isBold: true, fill: isMissing ? palette.warning : palette.ink };
  const ground = {
    x: 0,
    y: top,
    width: right,
    height: bottom - top,
    fill: isMissing ? palette.missingRow : palette.paper,
  };
  return [
    svgElement('rect', ground),
    svgElement('path', { d: pathData('M', 0, top, 'H', right), stroke: palette.rowRule, 'stroke-width': 2 }),
    svgElement('path', { d: pathData('M', 0, bottom, 'H', right), stroke: palette.rowRule, 'stroke-width': 2 }),
    isMissing ? drawWarning(16, (top + bottom) / 2 + 4, 18) : '',
    drawLines(lines, (line) => [isMissing ? 44 : 0, first + line * 32], style, isCut ? name : undefined),
  ]
    .filter(Boolean)
    .join('\n');
}

function drawRoute({ points, isBack }: LaneRoute, line: number): string {
  const { color } = lineStyle(line % lineStyles.length);
  const [endX, endY] = points.at(-1) ?? [0, 0];
  const body = points.slice(0, -1);
  const data = [...body.flatMap(([x, y], index) => [index === 0 ? 'M' : 'L', x, y]), 'L', endX - 12, endY];
  const stroke = { stroke: isBack ? palette.loop : color, 'stroke-width': 5, fill: 'none', 'stroke-linejoin': 'round' };
  const head = `${pathData('M', endX - 1, endY, 'L', endX - 17, endY - 10, 'V', endY + 10)}Z`;
  return [
    svgElement('path', { d: pathData(...data), ...stroke, 'stroke-dasharray': isBack ? '14 9' : undefined }),
    svgElement('path', { d: head, fill: stroke.stroke }),
  ].join('\n');
}

/** A short arrow where the way leaves the page, or comes from another one. */
function drawGoesOn({ steps, links, line }: LanesScene, places: LanePlaces, columns: StepColumns): string[] {
  const own = new Set(steps.map(({ step }) => step.id));
  const { color } = lineStyle(line % lineStyles.length);
  return steps.flatMap(({ step }, column) => {
    const y = places.middleOf(places.rowOf(column));
    const [left, right] = places.sidesOf(column);
    const leaves = links.some(([from, to]) => from === step.id && !own.has(to));
    const comes = links.some(([from, to]) => to === step.id && !own.has(from));
    return [
      ...(leaves ? [drawDashedArrow(right, Math.min(right + 24, columns.right), y, color)] : []),
      ...(comes ? [drawDashedArrow(left - 26, left - 1, y, color)] : []),
    ];
  });
}

function drawDashedArrow(from: number, to: number, y: number, color: string): string {
  const head = `${pathData('M', to, y, 'L', to - 14, y - 9, 'V', y + 9)}Z`;
  const line = { stroke: color, 'stroke-width': 5, 'stroke-dasharray': '5 4', fill: 'none' };
  return (
    svgElement('path', { d: pathData('M', from, y, 'H', to - 10), ...line }) +
    svgElement('path', { d: head, fill: color })
  );
}

interface ContactPlace {
  x: number;
  width: number;
  height: number;
  row: number;
  boxTop(row: number): number;
}

/** The box of a contact in the lane of its primary channel, and its light-blue copies where a channel supports it. */
function drawContact(
  { step, number }: GridStep,
  { lines, full }: Box,
  { rows, groupId, findings }: LanesScene,
  { x, width, height, row, boxTop }: ContactPlace,
): string {
  const touchpoint = touchpointFor(step, groupId);
  const supporting = (touchpoint?.supporting ?? []).flatMap(({ channelId }) => {
    const place = rows.findIndex((own) => own.channelId === channelId);
    return place < 0 || place === row ? [] : [place];
  });
  const middle = x + width / 2;
  const box = { x, width, rx: 8, 'stroke-width': 4 };
  const copies = supporting.map((place) => {
    const [from, to] = place > row ? [boxTop(row) + height, boxTop(place)] : [boxTop(row), boxTop(place) + height];
    const tie = { stroke: '#3F7FB0', 'stroke-width': 3, 'stroke-dasharray': '7 6' };
    const look = { fill: palette.support, stroke: '#3F7FB0', 'stroke-dasharray': '12 7' };
    const inset = height > 70 ? (height - 62) / 2 : 0;
    const end = place > row ? to + inset : to - inset;
    return [
      svgElement('path', { d: pathData('M', middle, from, 'V', end), ...tie }),
      svgElement('rect', {
        ...box,
        ...look,
        y: boxTop(place) + inset,
        height: height - 2 * inset,
        'data-role': 'supporting',
      }),
      drawText(middle, boxTop(place) + height / 2 + 9, String(number), {
        size: text.size,
        isBold: true,
        anchor: 'middle',
      }),
    ].join('\n');
  });
  const isMissing = touchpoint?.primary === undefined;
  const first = boxTop(row) + height / 2 + 9 - ((lines.length - 1) * text.line) / 2;
  const counts = findings?.get(step.id);
  const parts = [
    ...copies,
    svgElement('rect', {
      ...box,
      y: boxTop(row),
      height,
      fill: palette.paper,
      stroke: isMissing ? palette.warning : palette.phaseArrow,
      'stroke-dasharray': isMissing ? '12 7' : undefined,
      'data-role': isMissing ? 'missing' : 'primary',
    }),
    drawLines(lines, (line) => [middle, first + line * text.line], { size: text.size, anchor: 'middle' }, full),
    counts ? drawBadges(x + width - 62, boxTop(row) - 6, counts) : '',
  ];
  return svgElement('g', { 'data-step': step.id }, `\n${parts.filter(Boolean).join('\n')}\n`);
}

function legendOf(
  { steps, rows, groupId, links, findings, language }: LanesScene,
  shown: readonly LaneLink[],
): LegendSample[] {
  const own = new Set(steps.map(({ step }) => step.id));
  const rect = (x: number, y: number, look: Record<string, string | number>): string =>
    svgElement('rect', {
      x: x + 2,
      y: y - 15,
      width: 48,
      height: 30,
      rx: 5,
      'stroke-width': 3,
      fill: palette.paper,
      ...look,
    });
  const sample = (isShown: boolean, key: keyof typeof frameTexts, draw: LegendSample['draw']): LegendSample[] =>
    isShown ? [{ width: 52, text: formatMessage(frameTexts[key], language), draw }] : [];
  return [
    ...sample(true, 'primary', (x, y) => rect(x, y, { stroke: palette.phaseArrow })),
    ...sample(
      steps.some(({ step }) => (touchpointFor(step, groupId)?.supporting ?? []).length > 0),
      'supporting',
      (x, y) => rect(x, y, { fill: palette.support, stroke: '#3F7FB0', 'stroke-dasharray': '10 6' }),
    ),
    ...sample(
      rows.some(({ channelId }) => channelId === undefined),
      'noChannel',
      (x, y) => rect(x, y, { stroke: palette.warning, 'stroke-dasharray': '10 6' }),
    ),
    ...sample(
      shown.some(({ from, to }) => to <= from),
      'loop',
      (x, y) =>
        svgElement('path', {
          d: pathData('M', x, y, 'H', x + 50),
          stroke: palette.loop,
          'stroke-width': 5,
          'stroke-dasharray': '14 9',
        }),
    ),
    ...sample(
      links.some(([from, to]) => own.has(from) !== own.has(to)),
      'goesOn',
      (x, y) => drawDashedArrow(x, x + 50, y, palette.sample),
    ),
    ...findingsSample(findings, own, language),
  ];
}
