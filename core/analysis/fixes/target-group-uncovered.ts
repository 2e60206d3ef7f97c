import type { EditCall } from '#core/edits/registry.ts';
import type { ProcessId, TargetGroupId } from '#core/model/id.ts';
import { processById, targetGroupById, touchpointFor } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import { viewProcess } from '../process-view.ts';
import type { FixMaker } from './fix.ts';
import { editFix } from './parts/edit-fix.ts';

/** All contacts of another group, or the group out of this process. */
export const targetGroupUncoveredFixes: FixMaker = ({ anchor, discriminators }, { workspace }) => {
  const process = processById(workspace, anchor.id as ProcessId);
  const groupId = discriminators['group'] as TargetGroupId;
  const group = targetGroupById(workspace, groupId);
  if (!process || !group) return [];
  const view = viewProcess(workspace, process);
  const reached = view.flows.filter(({ cells }) => cells.some(({ isRequired, primary }) => isRequired && primary));
  return [
    ...reached
      .filter((flow) => flow.groupId !== groupId)
      .flatMap((flow) => targetGroupById(workspace, flow.groupId) ?? [])
      .map(({ id, name }) =>
        editFix(
          {
            id: `copy ${id}`,
            title: { nl: 'Neem alle contactmomenten van {group} over', en: 'Copy all touchpoints of {group}' },
            values: { group: name },
          },
          () => copyAll(process, id, groupId),
        ),
      ),
    editFix(
      {
        id: 'remove',
        title: { nl: 'Dit proces is niet voor {group}', en: 'This process is not for {group}' },
        values: { group: group.name },
      },
      () => [
        {
          editId: 'process-groups.set',
          args: { processId: process.id, targetGroupIds: process.targetGroupIds.filter((id) => id !== groupId) },
        },
      ],
    ),
  ];
};

/** At every step where the other group takes part, this one does too and has the same contact. */
function copyAll(process: Process, from: TargetGroupId, to: TargetGroupId): EditCall[] {
  return process.steps
    .filter((step) => (step.appliesTo?.includes(from) ?? true) && touchpointFor(step, from))
    .flatMap<EditCall>(({ id: stepId, appliesTo }) => {
      const place = { processId: process.id, stepId };
      const joins: EditCall[] =
        appliesTo && !appliesTo.includes(to)
          ? [{ editId: 'step-groups.set', args: { ...place, targetGroupIds: [...appliesTo, to] } }]
          : [];
      return [...joins, { editId: 'touchpoint.copy', args: { ...place, targetGroupIds: [to], fromGroupId: from } }];
    });
}
