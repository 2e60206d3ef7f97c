import type { ChannelId, StepId, TargetGroupId } from '#core/model/id.ts';
import type { Message } from '#core/messages/format-message.ts';
import { formatMessage, type Language } from '#core/messages/format-message.ts';
import { channelById, groupsOfStep, touchpointFor } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { linksBetween } from './group-links.ts';
import { mermaidLabel } from './mermaid-text.ts';
import { outsideLinks } from './outside-links.ts';
import { orderSteps } from './step-order.ts';

/** Lanes are as high as their spacing asks; less leaves more room for the words. */
const spacing = ['---', 'config:', '  flowchart:', '    nodeSpacing: 10', '    rankSpacing: 32', '---'];

/** In one lanes diagram more steps than this cannot be read on A4. */
export const readableStops = 9;

const noChannel: Message = { nl: 'Nog geen kanaal', en: 'No channel yet' };
const elsewhere: Message = { nl: 'Op een ander blad', en: 'On another page' };
type Lane = ChannelId | 'none' | 'elsewhere';

/**
 * The channels of one target group as a Mermaid swimlane diagram: a lane per channel, the steps in order; a supporting channel has a dashed copy
 * of the step in its own lane. Steps in which the group is not in contact are walked through. With `stepIds` only those, and a lane for the
 * steps on other pages that they lead to or come from.
 */
export function lanesDiagram(
  workspace: Workspace,
  process: Process,
  groupId: TargetGroupId,
  language: Language,
  stepIds?: ReadonlySet<StepId>,
): string {
  const order = orderSteps(process).steps;
  const numbers = new Map(order.map(({ stepId, number }) => [stepId, number]));
  const numberOf = (id: StepId): number => numbers.get(id) ?? 0;
  const lanes = new Map<Lane, string[]>();
  const add = (lane: Lane, line: string): void => void lanes.set(lane, [...(lanes.get(lane) ?? []), line]);
  const stops = stopsOfGroup(process, groupId);
  const shown = new Set([...stops].filter((id) => stepIds?.has(id) ?? true));
  const byId = new Map(process.steps.map((step) => [step.id, step]));
  const label = (id: StepId): string => mermaidLabel(`${numberOf(id)} ${byId.get(id)?.name ?? ''}`, language);
  const support: { id: string; stepId: StepId }[] = [];
  for (const stepId of shown) {
    const step = byId.get(stepId);
    const touchpoint = step && touchpointFor(step, groupId);
    add(touchpoint?.primary?.channelId ?? 'none', `n${numberOf(stepId)}[${label(stepId)}]`);
    for (const { channelId } of touchpoint?.supporting ?? []) {
      const id = `n${numberOf(stepId)}s${support.length + 1}`;
      add(channelId, `${id}(${label(stepId)})`);
      support.push({ id, stepId });
    }
  }
  const ways = linksBetween(process, groupId, stops).map(([from, to]) => ({ from, to }));
  const { links, references } = outsideLinks(ways, shown, numberOf, language);
  const outside = [...new Set(links.flatMap(({ from, to }) => [from, to]))].filter((id) => !shown.has(id));
  for (const id of outside) add('elsewhere', `n${numberOf(id)}(${label(id)})`);
  const dashed = [...outside.map((id) => `n${numberOf(id)}`), ...references.map(({ id }) => id)];
  return [
    ...spacing,
    'swimlane-beta LR',
    ...drawLanes(workspace, lanes, language),
    ...links.map(({ from, to }) => `  n${numberOf(from)} --> n${numberOf(to)}`),
    ...references.flatMap(({ lines }) => lines.map((line) => `  ${line}`)),
    ...support.map(({ id, stepId }) => `  n${numberOf(stepId)} -.- ${id}`),
    ...styles(
      support.map(({ id }) => id),
      dashed,
    ),
  ].join('\n');
}

/** The steps at which a group is in contact, in their order, also where its channel is still to be chosen. */
export function stopsOfGroup(process: Process, groupId: TargetGroupId): Set<StepId> {
  const isStop = (step: Step): boolean => {
    if (!groupsOfStep(step, process).includes(groupId)) return false;
    const touchpoint = touchpointFor(step, groupId);
    return !touchpoint?.skip && (step.kind === 'contact' || touchpoint?.primary !== undefined);
  };
  const stops = new Set(process.steps.filter(isStop).map(({ id }) => id));
  return new Set(
    orderSteps(process)
      .steps.map(({ stepId }) => stepId)
      .filter((id) => stops.has(id)),
  );
}

function drawLanes(workspace: Workspace, lanes: ReadonlyMap<Lane, readonly string[]>, language: Language): string[] {
  const all: Lane[] = [...workspace.channels.map(({ id }) => id), 'none', 'elsewhere'];
  const nameOf = (lane: Lane): string => {
    if (lane === 'none') return formatMessage(noChannel, language);
    if (lane === 'elsewhere') return formatMessage(elsewhere, language);
    return channelById(workspace, lane)?.name ?? lane;
  };
  return all
    .filter((lane) => lanes.has(lane))
    .flatMap((lane, index) => [
      `  subgraph c${index + 1}[${mermaidLabel(nameOf(lane), language)}]`,
      ...(lanes.get(lane) ?? []).map((line) => `    ${line}`),
      '  end',
    ]);
}

function styles(support: readonly string[], outside: readonly string[]): string[] {
  return [
    ...(support.length > 0
      ? ['  classDef support fill:#D3E8F6,stroke:#3F7FB0,stroke-dasharray:5 3', `  class ${support.join(',')} support`]
      : []),
    ...(outside.length > 0
      ? [
          '  classDef outside fill:#FFFFFF,stroke:#838989,stroke-dasharray:4 3,color:#48545A',
          `  class ${outside.join(',')} outside`,
        ]
      : []),
  ];
}
