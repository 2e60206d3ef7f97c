import { groupsOfStep } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { blueprintCell } from './blueprint-cell.ts';
import type { BlueprintColumn } from './blueprint-columns.ts';
import type { BlueprintRow } from './blueprint-rows.ts';

/** The rows in which something stands for the steps that are shown; of a target group that takes part in none of them, no row at all. */
export function filledRows(
  workspace: Workspace,
  process: Process,
  rows: readonly BlueprintRow[],
  columns: readonly BlueprintColumn[],
): BlueprintRow[] {
  const takesPart = new Set(columns.flatMap(({ step, isThin }) => (isThin ? [] : groupsOfStep(step, process))));
  return rows.filter((row) => {
    if (row.groupId !== undefined && !takesPart.has(row.groupId)) return false;
    if (row.kind === 'step' || row.kind === 'lane' || row.kind === 'primary' || row.kind === 'findings') return true;
    return columns.some(({ step }) => {
      const { kind } = blueprintCell(workspace, process, step, row);
      return kind !== 'empty' && kind !== 'absent' && kind !== 'missing';
    });
  });
}
