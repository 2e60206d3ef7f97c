import { groupsOfStep, targetGroupById } from '#core/model/lookups.ts';
import type { TargetGroup } from '#core/model/target-group.ts';
import type { FixMaker } from './fix.ts';
import { canCarry } from './parts/can-carry.ts';
import { choiceFix } from './parts/choice-fix.ts';
import { editFix } from './parts/edit-fix.ts';
import { namedOptions } from './parts/named-options.ts';
import { placeOfStep } from './parts/place-of-step.ts';

const shortestReason = 10;

/** A channel: the preferred one, that of another group, or any; or the reason why none is needed. */
export const stepWithoutChannelFixes: FixMaker = (finding, { workspace }) => {
  const place = placeOfStep(finding, workspace);
  if (!place) return [];
  const { cells, view, step, process } = place;
  const groups = cells.targetGroupIds.flatMap((id) => targetGroupById(workspace, id) ?? []);
  const others = process.targetGroupIds
    .filter((id) => !cells.targetGroupIds.includes(id) && view.flowOf(id)?.cellAt(step.id)?.primary)
    .flatMap((id) => targetGroupById(workspace, id) ?? []);
  const fitting = workspace.channels.filter((channel) => canCarry(step, channel));
  const partakers = groupsOfStep(step, process).filter((id) => !cells.targetGroupIds.includes(id));
  return [
    ...fitting
      .filter(({ id }) => levels(groups, id).includes('preferred') && !levels(groups, id).includes('avoided'))
      .toSorted((one, other) => count(groups, other.id) - count(groups, one.id))
      .map(({ id, name }) =>
        editFix(
          { id: `channel ${id}`, title: { nl: 'Kies {channel}', en: 'Choose {channel}' }, values: { channel: name } },
          () => [{ editId: 'channel.set', args: { ...cells, channelId: id } }],
        ),
      ),
    ...others.map(({ id, name }) =>
      editFix(
        {
          id: `same ${id}`,
          title: { nl: 'Hetzelfde als {group}', en: 'The same as {group}' },
          values: { group: name },
        },
        () => [{ editId: 'touchpoint.copy', args: { ...cells, fromGroupId: id } }],
      ),
    ),
    ...choiceFix(
      {
        id: 'channel',
        title: { nl: 'Kies een ander kanaal', en: 'Choose another channel' },
        label: { nl: 'Welk kanaal?', en: 'Which channel?' },
      },
      namedOptions(fitting),
      (channelId) => {
        const channel = workspace.channels.find(({ id }) => id === channelId);
        return channel ? [{ editId: 'channel.set', args: { ...cells, channelId: channel.id } }] : [];
      },
    ),
    {
      kind: 'edit',
      id: 'skip',
      title: { nl: 'Geen contact nodig, omdat …', en: 'No contact needed, because …' },
      values: {},
      asks: [{ kind: 'text', label: { nl: 'Waarom niet?', en: 'Why not?' }, minLength: shortestReason }],
      calls: ([reason = '']) => [{ editId: 'skip.set', args: { ...cells, reason } }],
    },
    ...(partakers.length > 0
      ? [
          editFix(
            {
              id: 'not for them',
              title: { nl: 'Zij doen niet mee aan deze stap', en: 'They do not take part in this step' },
            },
            () => [
              {
                editId: 'step-groups.set',
                args: { processId: process.id, stepId: step.id, targetGroupIds: [...partakers] },
              },
            ],
          ),
        ]
      : []),
  ];
};

function levels(groups: readonly TargetGroup[], channel: string): unknown[] {
  return groups.map(({ preferences }) => preferences?.find(({ channelId }) => channelId === channel)?.level);
}

function count(groups: readonly TargetGroup[], channel: string): number {
  return levels(groups, channel).filter((level) => level === 'preferred').length;
}
