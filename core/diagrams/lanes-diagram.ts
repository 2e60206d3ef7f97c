import type { ChannelId, StepId, TargetGroupId } from '#core/model/id.ts';
import type { Message } from '#core/messages/format-message.ts';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import { channelById, groupsOfStep, touchpointFor } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { mermaidLabel } from './mermaid-text.ts';
import { orderSteps } from './step-order.ts';

/** Lanes are as high as their spacing asks; less leaves more room for the words. */
const spacing = ['---', 'config:', '  flowchart:', '    nodeSpacing: 10', '    rankSpacing: 32', '---'];

const noChannel: Message = { nl: 'Nog geen kanaal', en: 'No channel yet' };

/**
 * The channels of one target group as a Mermaid swimlane diagram: a lane per channel, the steps in order; a supporting channel has a dashed copy
 * of the step in its own lane. Steps in which the group is not in contact are walked through.
 */
export function lanesDiagram(
  workspace: Workspace,
  process: Process,
  groupId: TargetGroupId,
  language: Language,
): string {
  const steps = new Map(process.steps.map((step) => [step.id, step]));
  const lanes = new Map<ChannelId | 'none', string[]>();
  const add = (lane: ChannelId | 'none', line: string): void =>
    void lanes.set(lane, [...(lanes.get(lane) ?? []), line]);
  const stops = new Set<StepId>();
  const numbers = new Map<StepId, number>();
  const support: string[] = [];
  for (const { stepId, number } of orderSteps(process).steps) {
    const step = steps.get(stepId);
    numbers.set(stepId, number);
    if (!step || !groupsOfStep(step, process).includes(groupId)) continue;
    const touchpoint = touchpointFor(step, groupId);
    if (touchpoint?.skip || (step.kind !== 'contact' && !touchpoint?.primary)) continue;
    stops.add(stepId);
    const label = mermaidLabel(`${number} ${step.name}`);
    add(touchpoint?.primary?.channelId ?? 'none', `n${number}[${label}]`);
    for (const { channelId } of touchpoint?.supporting ?? []) {
      const id = `s${support.length + 1}`;
      add(channelId, `${id}(${label})`);
      support.push(`n${number} -.- ${id}`);
    }
  }
  const order = [...workspace.channels.map(({ id }) => id), 'none' as const].filter((lane) => lanes.has(lane));
  return [
    ...spacing,
    'swimlane-beta LR',
    ...order.flatMap((lane, index) => [
      `  subgraph c${index + 1}[${mermaidLabel(lane === 'none' ? formatMessage(noChannel, language) : (channelById(workspace, lane)?.name ?? lane))}]`,
      ...(lanes.get(lane) ?? []).map((line) => `    ${line}`),
      '  end',
    ]),
    ...linksBetween(process, groupId, stops).map(
      ([from, to]) => `  n${numbers.get(from) ?? 0} --> n${numbers.get(to) ?? 0}`,
    ),
    ...support.map((line) => `  ${line}`),
    ...(support.length > 0
      ? [
          '  classDef support fill:#DCEBF8,stroke:#9DC1E0,stroke-dasharray:5 3',
          `  class ${support.map((_, index) => `s${index + 1}`).join(',')} support`,
        ]
      : []),
  ].join('\n');
}

/** From each stop to the next stops, over the transitions open to the group, through steps that are no stop. */
function linksBetween(process: Process, groupId: TargetGroupId, stops: ReadonlySet<StepId>): [StepId, StepId][] {
  const ways = Map.groupBy(
    process.transitions.filter(({ targetGroupIds }) => targetGroupIds?.includes(groupId) ?? true),
    ({ from }) => from,
  );
  const links: [StepId, StepId][] = [];
  for (const stop of stops) {
    const ahead = new Set((ways.get(stop) ?? []).map(({ to }) => to));
    for (const stepId of ahead) {
      if (stops.has(stepId)) links.push([stop, stepId]);
      else for (const { to } of ways.get(stepId) ?? []) ahead.add(to);
    }
  }
  return links;
}
