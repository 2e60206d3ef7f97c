import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { MatrixColumn } from './matrix-model.ts';
import { measureText } from './measure-text.ts';
import type { PanelGeometry } from './panel-geometry.ts';
import type { Connection, RailPlan } from './rail-plan.ts';
import { texts } from './texts.ts';

/** Size of a condition on the rail. */
export const conditionSize = 21.5;

/** A text on a line of the rail, centred, on a white ground. */
export interface RailLabel {
  x: number;
  text: string;
  width: number;
}

/** An arc as far as it lies in one panel; the ends are undefined where it goes on in another one. */
export interface PanelArc {
  connection: Connection;
  level: number;
  /** Left and right end. */
  x1: number;
  x2: number;
  leavesAt: number | undefined;
  arrivesAt: number | undefined;
  labels: readonly RailLabel[];
}

/** The flow rail of one panel. */
export interface PanelRail {
  arcs: readonly PanelArc[];
  selfLoops: readonly { column: number; label: RailLabel | undefined }[];
  neighbourLabels: ReadonlyMap<number, RailLabel>;
  levels: number;
  /** Extra height under the arcs for the letters of loops to the step itself. */
  lift: number;
  /** Letters with the condition they stand for. */
  letters: readonly { letter: string; connection: Connection }[];
}

const forwardShift = 8;
const selfLoopLabelHeight = 22;
const letterRoom = 34;
/** What an arc that goes on in another panel shows of itself beside its "naar 18"; with less room it gets a letter. */
const cutRoom = 20;

/** Lays the arcs and conditions of one panel: shortest arcs first, nested ones under longer ones (step 10 of the algorithm). */
export function placeRail(
  plan: RailPlan,
  panel: PanelGeometry,
  columns: readonly MatrixColumn[],
  language: Language,
): PanelRail {
  const letters: { letter: string; connection: Connection }[] = [];
  const letterFor = (connection: Connection): string => {
    const letter = letterAt(letters.length);
    letters.push({ letter, connection });
    return letter;
  };
  const needsLabel = ({ condition, to, isLoop }: Connection): boolean =>
    condition !== '' && (isLoop || !plan.conditionUnder.has(to));

  const bare = placeArcs(
    plan.arcs.filter(({ from, to }) => from !== to),
    panel,
  );
  const arcs = bare.map((arc): PanelArc => {
    const cutLabels = labelsAtCut(arc, columns, language);
    const isCutOff = cutLabels.some(({ width }) => width > arc.x2 - arc.x1 - cutRoom);
    const isHere = arc.leavesAt !== undefined && needsLabel(arc.connection);
    if (!isCutOff && !isHere) return { ...arc, labels: cutLabels };
    const label = isCutOff ? undefined : labelOnArc(arc, cutLabels, bare, () => letterFor(arc.connection));
    if (label) return { ...arc, labels: [...cutLabels, label] };
    return { ...arc, labels: [labelAt((arc.x1 + arc.x2) / 2, letterFor(arc.connection))] };
  });
  const neighbourLabels = new Map<number, RailLabel>();
  for (const connection of plan.neighbours) {
    if (!isInside(connection.from, panel) || !needsLabel(connection)) continue;
    const middle = (panel.centre(connection.from) + endOfNeighbour(connection, panel)) / 2;
    neighbourLabels.set(connection.from, labelAt(middle, letterFor(connection)));
  }
  const selfLoops = plan.arcs
    .filter(({ from, to }) => from === to && isInside(from, panel))
    .map((connection) => ({
      column: connection.from,
      label: connection.condition ? labelAt(panel.centre(connection.from) - 28, letterFor(connection)) : undefined,
    }));
  const lift = selfLoops.some(({ label }) => label) ? selfLoopLabelHeight : 0;
  return { arcs, selfLoops, neighbourLabels, letters, lift, levels: Math.max(0, ...arcs.map(({ level }) => level)) };
}

/** a to z, then aa, ab … */
function letterAt(index: number): string {
  const last = String.fromCodePoint(97 + (index % 26));
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last;
}

function isInside(column: number, { first, last }: PanelGeometry): boolean {
  return column >= first && column <= last;
}

function endOfNeighbour({ to }: Connection, panel: PanelGeometry): number {
  return isInside(to, panel) ? panel.centre(to) : panel.right;
}

function placeArcs(connections: readonly Connection[], panel: PanelGeometry): PanelArc[] {
  const placed: (PanelArc & { low: number; high: number })[] = [];
  const sorted = connections.toSorted(
    (one, other) => Math.abs(one.to - one.from) - Math.abs(other.to - other.from) || one.from - other.from,
  );
  for (const connection of sorted) {
    const { from, to, isLoop } = connection;
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    const isTouching = isInside(from, panel) || isInside(to, panel);
    if (!isTouching) continue;
    const shift = isLoop ? 0 : forwardShift;
    const leavesAt = isInside(from, panel) ? panel.centre(from) + shift : undefined;
    const arrivesAt = isInside(to, panel) ? panel.centre(to) - shift : undefined;
    const [left, right] = from < to ? [leavesAt, arrivesAt] : [arrivesAt, leavesAt];
    const under = placed.filter((arc) => arc.low < high && low < arc.high).map(({ level }) => level);
    placed.push({
      connection,
      low,
      high,
      level: Math.max(0, ...under) + 1,
      x1: left ?? panel.left + 4,
      x2: right ?? panel.right,
      leavesAt,
      arrivesAt,
      labels: [],
    });
  }
  return placed;
}

function labelsAtCut(
  { connection, x1, x2, leavesAt, arrivesAt }: PanelArc,
  columns: readonly MatrixColumn[],
  language: Language,
): RailLabel[] {
  if (leavesAt !== undefined && arrivesAt !== undefined) return [];
  const isLeaving = leavesAt !== undefined;
  const other = columns[isLeaving ? connection.to : connection.from]?.number ?? 0;
  const text = formatMessage(isLeaving ? texts.toStep : texts.fromStep, language, { step: String(other) });
  const half = labelAt(0, text).width / 2;
  const isAtRight = isLeaving === connection.from < connection.to;
  return [labelAt(isAtRight ? x2 - half : x1 + half, text)];
}

function labelAt(x: number, text: string): RailLabel {
  return { x, text, width: measureText(text, conditionSize) + 10 };
}

/** The condition itself where the arc has room for it between the verticals of higher arcs, else a letter; nothing if that has none. */
function labelOnArc(
  arc: PanelArc,
  others: readonly RailLabel[],
  arcs: readonly PanelArc[],
  letter: () => string,
): RailLabel | undefined {
  const verticals = arcs
    .filter(({ level }) => level > arc.level)
    .flatMap(({ leavesAt, arrivesAt }) => [leavesAt, arrivesAt].filter((x) => x !== undefined));
  const taken = [
    ...verticals.map((x) => [x - 5, x + 5] as const),
    ...others.map(({ x, width }) => [x - width / 2 - 6, x + width / 2 + 6] as const),
  ];
  const full = labelAt(0, arc.connection.condition);
  const spot = findSpot(arc.x1 + 24, arc.x2 - 24, full.width, taken);
  if (spot !== undefined) return { ...full, x: spot };
  const letterSpot = findSpot(arc.x1 + 14, arc.x2 - 14, letterRoom, taken);
  return letterSpot === undefined ? undefined : labelAt(letterSpot, letter());
}

const spotStep = 8;

/** The centre nearest to the middle where a label of this width is free. */
function findSpot(
  low: number,
  high: number,
  width: number,
  taken: readonly (readonly [number, number])[],
): number | undefined {
  const middle = (low + high) / 2;
  const room = (high - low - width) / 2;
  for (let shift = 0; shift <= room; shift += spotStep) {
    for (const x of [middle - shift, middle + shift]) {
      if (taken.every(([start, end]) => end <= x - width / 2 || start >= x + width / 2)) return x;
    }
  }
  return undefined;
}
