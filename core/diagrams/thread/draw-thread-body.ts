import type { StepId } from '#core/model/id.ts';
import type { FindingCounts } from '../channel-matrix/draw-badge.ts';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import { drawLines, drawText } from '../channel-matrix/draw-text.ts';
import { strokeAttributes } from '../channel-matrix/line-style.ts';
import { drawMarker } from '../channel-matrix/markers.ts';
import { lineStyle, lineStyles, palette } from '../channel-matrix/palette.ts';
import { pathData, svgElement } from '../channel-matrix/svg.ts';
import { wrapLabel } from '../channel-matrix/wrap-label.ts';
import { findingsSample } from '../step-grid/findings-sample.ts';
import { drawSampleLegend, type LegendSample } from '../step-grid/draw-sample-legend.ts';
import type { StepColumns } from '../step-grid/draw-step-page.ts';
import type { GridStep } from '../step-grid/split-steps.ts';
import type { NeedState, ThreadPoint, ThreadRow, ThreadSystem } from './read-thread.ts';
import { drawSign, type ThreadSign } from './signs.ts';
import { texts } from './texts.ts';

/** What the columns of a page show. */
export interface ThreadScene {
  steps: readonly GridStep[];
  rows: readonly ThreadRow[];
  systems: readonly ThreadSystem[];
  findings?: ReadonlyMap<StepId, FindingCounts> | undefined;
  language: Language;
  contentLanguage: Language;
}

const rowHeight = 112;
const systemHeight = 78;

/** Per target group a row with its thread and signs, below them a row per system, and the legend. */
export function drawThreadBody(columns: StepColumns, scene: ThreadScene): { svg: string; bottom: number } {
  const top = columns.top + 10;
  const rows = scene.rows.map((row, index) => drawRow(row, columns, top + index * rowHeight, scene));
  const below = top + scene.rows.length * rowHeight;
  const head =
    scene.systems.length === 0
      ? ''
      : drawText(0, below + 34, formatMessage(texts.systems, scene.language), { size: 25, fill: palette.muted });
  const start = below + (scene.systems.length === 0 ? 0 : 44);
  const systems = scene.systems.map((system, index) =>
    drawSystem(system, columns, start + index * systemHeight, scene),
  );
  const legend = drawSampleLegend(legendOf(scene), start + scene.systems.length * systemHeight + 8);
  return { svg: [...rows, head, ...systems, legend.svg].filter(Boolean).join('\n'), bottom: legend.bottom };
}

function drawRow(row: ThreadRow, columns: StepColumns, top: number, { steps, contentLanguage }: ThreadScene): string {
  const y = top + rowHeight / 2;
  const style = lineStyle(row.line % lineStyles.length);
  const { lines, isCut } = wrapLabel(row.name, {
    width: pageRoom,
    fontSize: 27,
    weight: 'bold',
    mostLines: 3,
    language: contentLanguage,
  });
  const first = y + 9 - (lines.length - 1) * 16;
  const name = drawLines(
    lines,
    (line) => [42, first + line * 32],
    { size: 27, isBold: true },
    isCut ? row.name : undefined,
  );
  const parts = [
    drawRule(top, columns),
    ...steps.flatMap(({ step }, index) => (row.takesPart(step) ? [] : [drawAbsent(columns, index, top)])),
    ...threadOf(row, steps, columns).flatMap((ends) =>
      strokeAttributes(style, 8).map((attributes) =>
        svgElement('path', { d: pathData('M', ends[0], y, 'H', ends[1]), fill: 'none', ...attributes }),
      ),
    ),
    drawMarker(style, 18, y, { size: 28, isMain: true, rim: 3 }),
    name,
    ...steps.flatMap(({ step }, index) => {
      const point = row.pointAt(step);
      return point ? [drawPoint(point, columns.middleOf(index), y, step.id)] : [];
    }),
  ];
  return svgElement('g', { 'data-group': row.groupId }, `\n${parts.join('\n')}\n`);
}

const pageRoom = 370;

/** The thread runs between the first and last thing that happens; it starts at the edge when the group knew before. It is open before a need that nobody met. */
function threadOf(row: ThreadRow, steps: readonly GridStep[], columns: StepColumns): [number, number][] {
  const points = steps.flatMap(({ step }, index) => {
    const point = row.pointAt(step);
    return point ? [{ point, x: columns.middleOf(index) }] : [];
  });
  const start = row.isKnownAtStart ? [{ point: undefined, x: columns.left }] : [];
  const all = [...start, ...points];
  return all.slice(1).flatMap(({ point, x }, index) => {
    const from = all[index]?.x ?? x;
    return point?.need === 'neededUnknown' ? [] : [[from, x] as [number, number]];
  });
}

function signsOf({ asked, told, isSupporting, need }: ThreadPoint): ThreadSign[] {
  const sign = (kind: 'asked' | 'told'): ThreadSign => ({ kind, isSupporting });
  return [
    ...(asked ? [sign('asked')] : []),
    ...(told ? [sign('told')] : []),
    ...(need ? [{ kind: need, isSupporting: false }] : []),
  ];
}

function drawPoint(point: ThreadPoint, x: number, y: number, stepId: string): string {
  const signs = signsOf(point);
  const pitch = 52;
  return signs.map((sign, index) => drawSign(sign, x + (index - (signs.length - 1) / 2) * pitch, y, stepId)).join('\n');
}

function drawRule(y: number, { right }: StepColumns): string {
  return svgElement('path', { d: pathData('M', 0, y, 'H', right), stroke: palette.guide, 'stroke-width': 2 });
}

function drawAbsent({ middleOf, width }: StepColumns, index: number, top: number): string {
  const place = { x: middleOf(index) - width / 2 + 3, y: top + 4, width: width - 6, height: rowHeight - 8 };
  return svgElement('rect', { ...place, fill: palette.thin, 'data-role': 'absent' });
}

function drawSystem(
  { system, role, stepIds }: ThreadSystem,
  columns: StepColumns,
  top: number,
  { steps, contentLanguage }: ThreadScene,
): string {
  const y = top + systemHeight / 2;
  const room = { width: 400, fontSize: 27, mostLines: 2, language: contentLanguage };
  const { lines, isCut } = wrapLabel(system.name, room);
  const first = y + 9 - (lines.length - 1) * 16;
  const parts = [
    drawRule(top, columns),
    drawLines(lines, (line) => [0, first + line * 32], { size: 27 }, isCut ? system.name : undefined),
    ...steps.flatMap(({ step }, index) =>
      stepIds.has(step.id) ? [drawSign({ kind: role, isSupporting: false }, columns.middleOf(index), y, step.id)] : [],
    ),
  ];
  return svgElement('g', { 'data-system': system.id }, `\n${parts.join('\n')}\n`);
}

function legendOf({ steps, rows, systems, language, findings }: ThreadScene): LegendSample[] {
  const points = steps.flatMap(({ step }) => rows.flatMap(({ pointAt }) => pointAt(step) ?? []));
  const sample = (isShown: boolean, key: keyof typeof texts, sign: ThreadSign): LegendSample[] =>
    isShown
      ? [{ width: 46, text: formatMessage(texts[key], language), draw: (x, y) => drawSign(sign, x + 23, y) }]
      : [];
  const needs = (state: NeedState): LegendSample[] =>
    sample(
      points.some(({ need }) => need === state),
      state,
      { kind: state, isSupporting: false },
    );
  const holds = (role: ThreadSystem['role'], key: keyof typeof texts): LegendSample[] =>
    sample(
      systems.some((system) => system.role === role && steps.some(({ step }) => system.stepIds.has(step.id))),
      key,
      { kind: role, isSupporting: false },
    );
  return [
    ...sample(
      points.some(({ asked }) => asked),
      'asked',
      { kind: 'asked', isSupporting: false },
    ),
    ...sample(
      points.some(({ told }) => told),
      'told',
      { kind: 'told', isSupporting: false },
    ),
    ...needs('needed'),
    ...needs('neededSometimes'),
    ...needs('neededUnknown'),
    ...sample(
      points.some(({ isSupporting }) => isSupporting),
      'supporting',
      { kind: 'told', isSupporting: true },
    ),
    ...holds('record', 'stored'),
    ...holds('copy', 'storedCopy'),
    ...holds('none', 'storedOther'),
    ...(steps.some(({ step }) => rows.some(({ takesPart }) => !takesPart(step)))
      ? [
          {
            width: 34,
            text: formatMessage(texts.absent, language),
            draw: (x: number, y: number) =>
              svgElement('rect', { x, y: y - 17, width: 34, height: 34, fill: palette.thin }),
          },
        ]
      : []),
    ...findingsSample(
      findings,
      steps.map(({ step }) => step.id),
      language,
    ),
  ];
}
