import type { TargetGroupId } from '#core/model/id.ts';
import { groupsOfStep } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import { blueprintColumns } from './blueprint-columns.ts';

/** Where the thread of a target group begins and ends, as column indexes, and the steps it takes part in. */
export interface LaneThread {
  first: number;
  last: number;
  stepNumbers: readonly number[];
}

/** The thread of a target group through the process; undefined when it takes part nowhere. */
export function laneThread(process: Process, groupId: TargetGroupId): LaneThread | undefined {
  const columns = blueprintColumns(process);
  const taken = columns.flatMap(({ step, isThin }, index) =>
    !isThin && groupsOfStep(step, process).includes(groupId) ? [index] : [],
  );
  const [first] = taken;
  const last = taken.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { first, last, stepNumbers: taken.map((index) => columns[index]?.number ?? 0) };
}
