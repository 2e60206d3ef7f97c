import type { QuickStep } from '#core/exchange/quick-entry.ts';
import type { EditCall } from '#core/edits/registry.ts';
import { orderSteps } from '#core/diagrams/step-order.ts';
import type { ChannelId, PhaseId, StepId, TargetGroupId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { initiatorOf } from '../initiator-of.ts';
import { addNamed, newId } from '../../../form/new-object.ts';

/** What a name in quick entry leads to: something that is there, or something new. */
export interface QuickName {
  id: string;
  name: string;
  isNew: boolean;
}

/** Finds a channel or target group by name, the whole name first, then how it begins; a name that leads nowhere becomes new. */
export function findByName(list: readonly { id: string; name: string }[], name: string): QuickName {
  const wanted = name.trim().toLowerCase();
  const found =
    list.find((thing) => thing.name.toLowerCase() === wanted) ??
    list.find((thing) => thing.name.toLowerCase().startsWith(wanted));
  return found ? { id: found.id, name: found.name, isNew: false } : { id: newId(), name: name.trim(), isNew: true };
}

/** How far target groups that join by being named take part: in the steps of now as well, or only in those that come. */
export type JoiningReach = 'new-steps' | 'all-steps';

interface QuickEntryOptions {
  /** Name of the phase of a process that has none yet. */
  firstPhase: string;
  reach: JoiningReach;
}

/** The edits that add the steps, one after the other behind the last step, with what they need that is new. */
export function quickEntryCalls(
  workspace: Workspace,
  process: Process,
  steps: readonly QuickStep[],
  { firstPhase, reach }: QuickEntryOptions,
): EditCall[] {
  const { channels, targetGroups } = workspace;
  const made: EditCall[] = [];
  const added: EditCall[] = [];
  const known = { channel: [...channels], targetGroup: [...targetGroups] as { id: string; name: string }[] };
  const groupsOfProcess: TargetGroupId[] = [...process.targetGroupIds];
  let latest = orderSteps(process).steps.at(-1)?.stepId;

  function idOf(kind: 'channel' | 'targetGroup', name: string): string {
    const list: { id: string; name: string }[] = known[kind];
    const found = findByName(list, name);
    if (found.isNew) {
      list.push(found);
      made.push(addNamed(kind, found.id, found.name));
    }
    return found.id;
  }

  const groupsOfLines = steps.map(({ groups }) => groups.map((group) => idOf('targetGroup', group) as TargetGroupId));
  // Who is named on any line takes part in the process; a line without groups is for them as well.
  for (const groupId of groupsOfLines.flat()) if (!groupsOfProcess.includes(groupId)) groupsOfProcess.push(groupId);
  for (const [line, step] of steps.entries()) {
    const { name, channel } = step;
    const stepId = newId() as StepId;
    const place = { processId: process.id, stepId };
    const newPhase = { id: newId() as PhaseId, name: firstPhase };
    const after = latest === undefined ? { newPhase } : { afterStepId: latest };
    added.push({ editId: 'step.add', args: { ...place, name, ...after, ...quickInitiator(workspace, step) } });
    latest = stepId;
    const named = groupsOfLines[line] ?? [];
    if (named.length > 0) added.push({ editId: 'step-groups.set', args: { ...place, targetGroupIds: named } });
    const targetGroupIds = named.length > 0 ? named : groupsOfProcess;
    if (channel !== undefined && targetGroupIds.length > 0) {
      const channelId = idOf('channel', channel) as ChannelId;
      added.push({ editId: 'channel.set', args: { ...place, targetGroupIds, channelId } });
    }
  }
  if (groupsOfProcess.length === process.targetGroupIds.length) return [...made, ...added];
  const join: EditCall = {
    editId: 'process-groups.set',
    args: { processId: process.id, targetGroupIds: groupsOfProcess },
  };
  return [...made, join, ...(reach === 'all-steps' ? [] : keepReaders(process)), ...added];
}

/** Names of target groups on these lines that are not in the process yet, each once; those of the workspace as they are written there. */
export function joiningNames(workspace: Workspace, process: Process, steps: readonly QuickStep[]): string[] {
  const joining = new Map<string, string>();
  for (const group of steps.flatMap(({ groups }) => groups)) {
    const { id, name, isNew } = findByName(workspace.targetGroups, group);
    const key = name.toLowerCase();
    const isIn = !isNew && process.targetGroupIds.some((groupId) => groupId === id);
    if (!isIn && !joining.has(key)) joining.set(key, name);
  }
  return [...joining.values()];
}

/** Steps that name no target groups, which are for all of the process, also for who joins. Those of a process without target groups are for nobody yet. */
export function stepsForAll({ steps, targetGroupIds }: Process): readonly Step[] {
  return targetGroupIds.length > 0 ? steps.filter(({ appliesTo }) => !appliesTo) : [];
}

/** The steps of now go on for those they were for, whoever joins. */
function keepReaders(process: Process): EditCall[] {
  return stepsForAll(process).map(({ id: stepId }) => ({
    editId: 'step-groups.set',
    args: { processId: process.id, stepId, targetGroupIds: [...process.targetGroupIds] },
  }));
}

/** Who begins a line of quick entry, where its words or the channel it names say so. */
export function quickInitiator({ channels, targetGroups }: Workspace, { name, channel, groups }: QuickStep) {
  const known = channel === undefined ? undefined : channels.find(({ id }) => id === findByName(channels, channel).id);
  return initiatorOf([...targetGroups, ...groups.map((group) => ({ name: group }))], name, known?.direction);
}
