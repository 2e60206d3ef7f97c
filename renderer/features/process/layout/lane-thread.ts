import type { TargetGroupId } from '#core/model/id.ts';
import { groupsOfStep } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import { blueprintColumns, type BlueprintColumn } from './blueprint-columns.ts';

/** Where the thread of a target group begins and ends, as column indexes, and the steps it takes part in. */
export interface LaneThread {
  first: number;
  last: number;
  stepNumbers: readonly number[];
}

const known = new WeakMap<readonly BlueprintColumn[], Map<TargetGroupId, LaneThread | undefined>>();

/** The thread of a target group through the columns that are shown; undefined when it takes part in none. Worked out once per list of columns. */
export function laneThread(
  process: Process,
  groupId: TargetGroupId,
  columns: readonly BlueprintColumn[] = blueprintColumns(process),
): LaneThread | undefined {
  const threads =
    known.get(columns) ?? new Map(process.targetGroupIds.map((id) => [id, threadOf(process, id, columns)]));
  known.set(columns, threads);
  return threads.get(groupId);
}

function threadOf(
  process: Process,
  groupId: TargetGroupId,
  columns: readonly BlueprintColumn[],
): LaneThread | undefined {
  const taken = columns.flatMap(({ step, isThin }, index) =>
    !isThin && groupsOfStep(step, process).includes(groupId) ? [index] : [],
  );
  const [first] = taken;
  const last = taken.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { first, last, stepNumbers: taken.map((index) => columns[index]?.number ?? 0) };
}
