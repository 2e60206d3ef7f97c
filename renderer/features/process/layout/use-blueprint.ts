import { useMemo, useState } from 'react';
import type { TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { laneKey, selectionOf, useView } from '../../../view/view-store.ts';
import { blueprintColumns, blueprintPhases, type BlueprintColumn, type BlueprintPhase } from './blueprint-columns.ts';
import { rowHeights } from './blueprint-heights.ts';
import { blueprintRows, type BlueprintRow } from './blueprint-rows.ts';
import { createCanvasMeasure } from './count-lines.ts';
import { filledRows } from './filled-rows.ts';
import { laneThread } from './lane-thread.ts';
import { passesFilter } from './passes-filter.ts';

/** Everything the grid needs, computed once per state of workspace and view. */
export interface Blueprint {
  workspace: Workspace;
  process: Process;
  columns: readonly BlueprintColumn[];
  /** Some steps are left out by the filter. */
  isFiltered: boolean;
  phases: readonly BlueprintPhase[];
  /** Target groups that the filter lets through. */
  groupIds: readonly TargetGroupId[];
  rows: readonly BlueprintRow[];
  /** Height per row at 100 %. */
  rowHeight: ReadonlyMap<string, number>;
  /** 1 at 100 %. */
  scale: number;
  isLaneOpen(groupId: TargetGroupId): boolean;
}

const columnsSeenAtFirst = 6;
const measureText = createCanvasMeasure();

/** The blueprint of a process as it stands on screen. */
export function useBlueprint(workspace: Workspace, process: Process): Blueprint {
  const hiddenRows = useView((view) => view.hiddenRows);
  const hiddenGroups = useView((view) => view.hiddenGroups[process.id]);
  const lanes = useView((view) => view.lanes);
  const scale = useView((view) => view.zoom / 100);
  const filter = useView((view) => view.stepFilters[process.id]);
  const onlyFilledRows = useView((view) => view.onlyFilledRows);
  const closedAtFirst = useGroupsClosedAtFirst(process);
  return useMemo(() => {
    const groupIds = process.targetGroupIds.filter((groupId) => !hiddenGroups?.includes(groupId));
    const isLaneOpen = (groupId: TargetGroupId): boolean =>
      lanes[laneKey(process.id, groupId)] ?? !closedAtFirst.has(groupId);
    const all = blueprintColumns(process);
    const columns = filter
      ? all.filter(({ step }) => passesFilter(workspace, process, step, { filter, groupIds }))
      : all;
    const everyRow = blueprintRows({ groupIds, hiddenRows, isLaneOpen });
    const rows = onlyFilledRows ? filledRows(workspace, process, everyRow, columns) : everyRow;
    return {
      workspace,
      process,
      columns,
      isFiltered: columns.length < all.length,
      phases: blueprintPhases(process, columns),
      groupIds,
      rows,
      rowHeight: rowHeights(workspace, process, rows, measureText),
      scale,
      isLaneOpen,
    };
  }, [workspace, process, hiddenRows, hiddenGroups, lanes, filter, onlyFilledRows, closedAtFirst, scale]);
}

/** Lanes of groups that take no part in the steps one sees first start collapsed; in a process without steps, and for groups that come later, they are open. */
function useGroupsClosedAtFirst(process: Process): ReadonlySet<TargetGroupId> {
  const [groups] = useState(() => {
    if (process.steps.length === 0) return new Set<TargetGroupId>();
    const selected = selectionOf(process.id)?.stepId;
    const place = blueprintColumns(process).findIndex(({ step }) => step.id === selected);
    const start = Math.max(0, place - 1);
    const isSeen = (number: number): boolean => number > start && number <= start + columnsSeenAtFirst;
    return new Set(
      process.targetGroupIds.filter((groupId) => !(laneThread(process, groupId)?.stepNumbers.some(isSeen) ?? false)),
    );
  });
  return groups;
}
