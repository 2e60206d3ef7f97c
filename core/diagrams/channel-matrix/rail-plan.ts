import type { Language } from '#core/messages/format-message.ts';
import type { TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { StepOrder } from '../step-order.ts';
import { conditionText } from './condition-text.ts';
import type { MatrixColumn } from './matrix-model.ts';

/** One way between two columns, whatever the number of transitions it stands for. */
export interface Connection {
  from: number;
  to: number;
  isLoop: boolean;
  /** Conditions with their shares, or empty. */
  condition: string;
}

/** A choice, or two ways at once, between a column and the next. */
export interface Chip {
  column: number;
  isForAll: boolean;
}

/** The flow of the process over the columns (step 10 of the algorithm), before it is divided over panels. */
export interface RailPlan {
  /** Ways from a column to the next one. */
  neighbours: readonly Connection[];
  /** All other ways, loops included. */
  arcs: readonly Connection[];
  chips: readonly Chip[];
  /** Conditions that stand under a step's name: of the only way in. */
  conditionUnder: ReadonlyMap<number, string>;
}

/** Reads the flow rail from the transitions that any of the groups can take. */
export function planRail(
  columns: readonly MatrixColumn[],
  process: Process,
  order: StepOrder,
  { groupIds, language }: { groupIds: ReadonlySet<TargetGroupId>; language: Language },
): RailPlan {
  const connections = connect(columns, process, order, { groupIds, language });
  const waysIn = Map.groupBy(
    connections.filter(({ isLoop }) => !isLoop),
    ({ to }) => to,
  );
  const conditionUnder = new Map<number, string>();
  for (const [to, [only, ...others]] of waysIn) {
    if (only?.condition && others.length === 0 && !columns[to]?.isThin) conditionUnder.set(to, only.condition);
  }
  const isNeighbour = ({ from, to }: Connection): boolean => to === from + 1;
  return {
    neighbours: connections.filter(isNeighbour),
    arcs: connections.filter((connection) => !isNeighbour(connection)),
    chips: findChips(columns, connections),
    conditionUnder,
  };
}

function connect(
  columns: readonly MatrixColumn[],
  process: Process,
  { loops }: StepOrder,
  { groupIds, language }: { groupIds: ReadonlySet<TargetGroupId>; language: Language },
): Connection[] {
  const columnOf = new Map(columns.map(({ step, index }) => [step.id, index]));
  const found = new Map<string, Connection>();
  for (const way of process.transitions) {
    const [from, to] = [columnOf.get(way.from), columnOf.get(way.to)];
    if (from === undefined || to === undefined) continue;
    if (way.targetGroupIds && !way.targetGroupIds.some((id) => groupIds.has(id))) continue;
    const isLoop = loops.has(way);
    const key = `${from} ${to} ${isLoop}`;
    const condition = conditionText(way, language);
    const before = found.get(key);
    const conditions = [...new Set([before?.condition, condition].filter(Boolean))].join(' / ');
    found.set(key, { from, to, isLoop, condition: conditions });
  }
  return [...found.values()].toSorted((one, other) => one.from - other.from || one.to - other.to);
}

/** Columns c and c + 1 that are not linked and share a fork from which c is reachable and c + 1 is a direct successor. */
function findChips(columns: readonly MatrixColumn[], connections: readonly Connection[]): Chip[] {
  const forward = connections.filter(({ isLoop }) => !isLoop);
  const next = Map.groupBy(forward, ({ from }) => from);
  const into = Map.groupBy(forward, ({ to }) => to);
  const reachable = (from: number, goal: number): boolean => {
    const seen = new Set([from]);
    for (const column of seen) for (const { to } of next.get(column) ?? []) if (to <= goal) seen.add(to);
    return seen.has(goal);
  };
  return columns.slice(0, -1).flatMap(({ index: column }) => {
    const waysIn = into.get(column + 1) ?? [];
    if (waysIn.some(({ from }) => from === column)) return [];
    const fork = waysIn.findLast(({ from }) => from < column && reachable(from, column));
    return fork ? { column, isForAll: columns[fork.from]?.step.split === 'all' } : [];
  });
}
