import type { TargetGroupId } from '#core/model/id.ts';
import { groupsOfStep, touchpointFor } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { ContactChannel, MatrixColumn } from './matrix-model.ts';

/**
 * Where a group is in contact, by column (step 3 of the algorithm): the primary channel, or null where a contact step has neither a
 * channel nor a reason to skip.
 */
export function stopsOf(
  groupId: TargetGroupId,
  columns: readonly MatrixColumn[],
  process: Process,
): Map<number, ContactChannel> {
  const stops = new Map<number, ContactChannel>();
  for (const { index, step } of columns) {
    if (!groupsOfStep(step, process).includes(groupId)) continue;
    const touchpoint = touchpointFor(step, groupId);
    if (touchpoint?.primary) stops.set(index, touchpoint.primary.channelId);
    else if (step.kind === 'contact' && !touchpoint?.skip) stops.set(index, null);
  }
  return stops;
}
