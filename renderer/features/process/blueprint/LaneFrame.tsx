import { memo } from 'react';
import type { TargetGroupId } from '#core/model/id.ts';
import { useView } from '../../../view/view-store.ts';
import type { BlueprintRow } from '../layout/blueprint-rows.ts';
import type { GridLayout } from '../layout/grid-layout.ts';
import styles from './LaneFrame.module.css';
import type { Blueprint } from '../layout/use-blueprint.ts';

interface LaneFrameProps {
  blueprint: Blueprint;
  layout: GridLayout;
  groupId: TargetGroupId;
  rows: readonly BlueprintRow[];
}

/** One frame over all rows of the selected contact moment. */
export const LaneFrame = memo(function LaneFrame({ blueprint, layout, groupId, rows }: LaneFrameProps) {
  const { process, columns, rowHeight, scale } = blueprint;
  const own = rows.filter(({ kind }) => kind !== 'lane');
  const stepId = useView((view) => {
    const selection = view.selections[process.id];
    return own.some(({ id }) => id === selection?.rowId) ? selection?.stepId : undefined;
  });
  const column = stepId === undefined ? -1 : columns.findIndex(({ step }) => step.id === stepId);
  if (column < 0) return null;
  const heightOf = (list: readonly BlueprintRow[]): number =>
    list.reduce((sum, { id }) => sum + Math.round((rowHeight.get(id) ?? 0) * scale), 0);
  const height = heightOf(own);
  const place = { left: layout.offsetOf(column) - 1, width: layout.widthOf(column) + 1, height };
  return <div className={styles.frame} data-group={groupId} style={{ ...place, bottom: 0 }} aria-hidden="true" />;
});
