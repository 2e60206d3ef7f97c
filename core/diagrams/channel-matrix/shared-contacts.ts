import { touchpointFor } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Touchpoint } from '#core/model/touchpoint.ts';
import type { MatrixColumn, MatrixLine, SharedContact } from './matrix-model.ts';

/** The touchpoints that two or more lines share; contacts without a channel are never one. */
export function sharedContacts(
  columns: readonly MatrixColumn[],
  lines: readonly MatrixLine[],
  process: Process,
  rowOf: (line: number, column: number) => number | undefined,
): SharedContact[] {
  const known = new Set(process.targetGroupIds);
  return columns.flatMap(({ index: column, step }) => {
    const users = new Map<Touchpoint, number[]>();
    for (const [line, { groupIds, stops }] of lines.entries()) {
      if (!stops.get(column)) continue;
      const touchpoints = groupIds.filter((id) => known.has(id)).map((id) => touchpointFor(step, id));
      for (const touchpoint of new Set(touchpoints)) {
        if (touchpoint) users.set(touchpoint, [...(users.get(touchpoint) ?? []), line]);
      }
    }
    return [...users.values()].flatMap((own) => {
      const row = rowOf(own[0] ?? -1, column);
      return own.length > 1 && row !== undefined ? { column, row, lines: own } : [];
    });
  });
}
