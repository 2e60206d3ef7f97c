import type { ProcessId, TargetGroupId } from '#core/model/id.ts';
import { defineEdit } from './edit.ts';
import { findProcess } from './parts/find.ts';
import { takeGroupsOutOfStep } from './parts/take-groups-out-of-step.ts';

/** Chooses for which target groups a process is. Of a group that leaves, its contacts and own expectations in the process go too. */
export const setProcessGroups = defineEdit<{ processId: ProcessId; targetGroupIds: TargetGroupId[] }>({
  id: 'process-groups.set',
  label: { nl: 'Doelgroepen van “{subject}” kiezen', en: 'Choose target groups of “{subject}”' },
  subject: (workspace, { processId }) => findProcess(workspace, processId)?.name ?? '',
  recipe(draft, { processId, targetGroupIds }) {
    const process = findProcess(draft, processId);
    if (!process) return 'not-found';
    if (!targetGroupIds.every((groupId) => draft.targetGroups.some(({ id }) => id === groupId))) return 'not-found';
    const leaving = process.targetGroupIds.filter((groupId) => !targetGroupIds.includes(groupId));
    process.targetGroupIds = [...new Set(targetGroupIds)];
    if (leaving.length === 0) return undefined;
    for (const step of process.steps) takeGroupsOutOfStep(step, leaving, process);
    process.transitions = process.transitions.filter((transition) => {
      if (!transition.targetGroupIds) return true;
      transition.targetGroupIds = transition.targetGroupIds.filter((id) => !leaving.includes(id));
      return transition.targetGroupIds.length > 0;
    });
    const isForLeaver = (groupId?: TargetGroupId): boolean => groupId !== undefined && leaving.includes(groupId);
    if (process.volumes) process.volumes = process.volumes.filter((volume) => !isForLeaver(volume.targetGroupId));
    if (process.measureTargets) {
      process.measureTargets = process.measureTargets.filter((target) => !isForLeaver(target.targetGroupId));
    }
    return undefined;
  },
});
