import type { Language } from '#core/messages/format-message.ts';
import type { StepId } from '#core/model/id.ts';
import type { FindingCounts } from './draw-badge.ts';
import { drawBadges } from './draw-badges.ts';
import { drawChip } from './draw-chip.ts';
import { drawText } from './draw-text.ts';
import type { MatrixColumn } from './matrix-model.ts';
import { palette } from './palette.ts';
import type { PanelGeometry } from './panel-geometry.ts';
import { conditionSize, type PanelArc, type PanelRail, type RailLabel } from './rail-arcs.ts';
import type { RailPlan } from './rail-plan.ts';
import { pathData, svgElement } from './svg.ts';

/** Heights above the middle of the rail. */
export const railMeasures = {
  levelPitch: 31,
  firstLevel: 44.4,
  above: 48,
  radius: 22,
  ringRadius: 28,
  thinHalf: 16,
} as const;

const lineWidth = 4.4;
const arcRadius = 14;
const loopDash = '12 8';

/** What the rail of a panel is drawn from. */
export interface RailScene {
  plan: RailPlan;
  rail: PanelRail;
  panel: PanelGeometry;
  columns: readonly MatrixColumn[];
  /** Height of the middle of the rail. */
  y: number;
  findings: ReadonlyMap<StepId, FindingCounts> | undefined;
}

/** The flow rail: arcs, arrows, chips and numbered steps (step 10 of the algorithm). */
export function drawRail(scene: RailScene, language: Language): string {
  const { rail, panel, columns } = scene;
  const shown = columns.slice(panel.first, panel.last + 1);
  return [
    ...rail.arcs.map((arc) => drawArc(arc, scene)),
    ...rail.arcs.flatMap((arc) => arc.labels.map((label) => drawLabel(label, levelY(arc, scene), labelColor(arc)))),
    ...drawNeighbours(scene),
    ...rail.selfLoops.map(({ column, label }) => drawSelfLoop(panel.centre(column), label, scene)),
    ...drawChips(scene, language),
    ...shown.map((column) => drawNumber(column, scene)),
    ...shown.map(({ index, step }) => {
      const counts = scene.findings?.get(step.id);
      return counts ? drawBadges(panel.centre(index) + 8, scene.y - 28, counts) : '';
    }),
  ]
    .filter(Boolean)
    .join('\n');
}

function levelY({ level }: PanelArc, { y, rail }: RailScene): number {
  return y - railMeasures.firstLevel - rail.lift - (level - 1) * railMeasures.levelPitch;
}

function labelColor({ connection }: PanelArc): string {
  return connection.isLoop ? palette.loop : palette.ink;
}

function drawArc(arc: PanelArc, scene: RailScene): string {
  const { connection, leavesAt, arrivesAt, x1, x2 } = arc;
  const top = levelY(arc, scene);
  const foot = scene.y - railMeasures.radius;
  const [start, end] = connection.from < connection.to ? [x1, x2] : [x2, x1];
  const radius = Math.min(arcRadius, (x2 - x1) / 2);
  const ahead = Math.sign(end - start) * radius;
  const parts: (string | number)[] = [];
  if (leavesAt === undefined) parts.push('M', start, top);
  else parts.push('M', start, foot, 'V', top + radius, 'Q', start, top, start + ahead, top);
  if (arrivesAt === undefined) parts.push('H', end);
  else parts.push('H', end - ahead, 'Q', end, top, end, top + radius, 'V', foot - 9);
  const stroke = connection.isLoop ? palette.loop : palette.muted;
  const line = svgElement('path', {
    d: pathData(...parts),
    fill: 'none',
    stroke,
    'stroke-width': lineWidth,
    'stroke-dasharray': connection.isLoop ? loopDash : undefined,
  });
  if (arrivesAt === undefined) return line;
  const head = `${pathData('M', end - 7, foot - 12, 'H', end + 7, 'L', end, foot - 1)}Z`;
  return `${line}\n${svgElement('path', { d: head, fill: stroke })}`;
}

function drawLabel({ x, text, width }: RailLabel, y: number, fill: string): string {
  const ground = svgElement('rect', { x: x - width / 2, y: y - 13, width, height: 26, fill: palette.paper });
  return `${ground}\n${drawText(x, y + 7.5, text, { size: conditionSize, isItalic: true, fill, anchor: 'middle' })}`;
}

function drawNeighbours({ plan, rail, panel, columns, y }: RailScene): string[] {
  return plan.neighbours.flatMap(({ from, to }) => {
    if (from < panel.first - 1 || from > panel.last) return [];
    const start = from < panel.first ? panel.left + 24 : panel.centre(from) + halfOf(columns[from]);
    const end = to > panel.last ? panel.right - 4 : panel.centre(to) - halfOf(columns[to]) - entryRoom(columns[to]);
    const line = svgElement('path', {
      d: pathData('M', start, y, 'H', end - 9),
      stroke: palette.muted,
      'stroke-width': lineWidth,
      fill: 'none',
    });
    const head = svgElement('path', {
      d: `${pathData('M', end - 10, y - 7, 'V', y + 7, 'L', end, y)}Z`,
      fill: palette.muted,
    });
    const label = rail.neighbourLabels.get(from);
    return [line, head, label ? drawLabel(label, y, palette.ink) : ''].filter(Boolean);
  });
}

function halfOf(column: MatrixColumn | undefined): number {
  if (column?.isThin) return railMeasures.thinHalf;
  return column?.step.role?.includes('exit') ? railMeasures.ringRadius : railMeasures.radius;
}

function entryRoom(column: MatrixColumn | undefined): number {
  return column?.step.role?.includes('entry') ? 24 : 0;
}

function drawSelfLoop(x: number, label: RailLabel | undefined, { y }: RailScene): string {
  const foot = y - railMeasures.radius;
  const ring = svgElement('path', {
    d: `${pathData('M', x - 8, foot)}${pathData('C', x - 18, foot - 24, x + 18, foot - 24, x + 9, foot - 7)}`,
    fill: 'none',
    stroke: palette.loop,
    'stroke-width': 3.6,
    'stroke-dasharray': '7 4',
  });
  const head = svgElement('path', {
    d: `${pathData('M', x + 3, foot - 9, 'L', x + 14, foot - 7, 'L', x + 6, foot + 1)}Z`,
    fill: palette.loop,
  });
  return [ring, head, label ? drawLabel(label, foot - 10, palette.loop) : ''].filter(Boolean).join('\n');
}

function drawChips({ plan, panel, y }: RailScene, language: Language): string[] {
  return plan.chips
    .filter(({ column }) => column >= panel.first && column < panel.last)
    .map(({ column, isForAll }) =>
      drawChip((panel.centre(column) + panel.centre(column + 1)) / 2, y, isForAll, language),
    );
}

function drawNumber(column: MatrixColumn, { panel, y }: RailScene): string {
  const x = panel.centre(column.index);
  const { radius, ringRadius, thinHalf } = railMeasures;
  const role = column.step.role ?? '';
  const number = String(column.number);
  const triangle = (half: number): string =>
    role.includes('entry')
      ? svgElement('path', {
          d: `${pathData('M', x - half - 20, y - 10, 'L', x - half - 5, y, 'L', x - half - 20, y + 10)}Z`,
          fill: palette.ink,
        })
      : '';
  if (column.isThin) {
    const box = { x: x - thinHalf, y: y - thinHalf, width: 2 * thinHalf, height: 2 * thinHalf };
    const ring = role.includes('exit') ? { 'stroke-width': 5 } : { 'stroke-width': 3.4 };
    const rect = svgElement('rect', { ...box, rx: 7, fill: palette.paper, stroke: palette.muted, ...ring });
    return [rect, drawText(x, y + 7.5, number, { size: 20.5, anchor: 'middle' }), triangle(thinHalf)]
      .filter(Boolean)
      .join('\n');
  }
  const isExit = role.includes('exit');
  const ring = svgElement('circle', {
    cx: x,
    cy: y,
    r: ringRadius,
    fill: 'none',
    stroke: palette.ink,
    'stroke-width': 3.6,
  });
  const size = number.length > 2 ? 21 : 26;
  return [
    svgElement('circle', { cx: x, cy: y, r: radius, fill: palette.ink }),
    drawText(x, y + size * 0.35, number, { size, isBold: true, fill: palette.paper, anchor: 'middle' }),
    triangle(isExit ? ringRadius : radius),
    isExit ? ring : '',
  ]
    .filter(Boolean)
    .join('\n');
}
