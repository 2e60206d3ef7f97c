import { readCell } from '#core/analysis/flow/cell.ts';
import { orderSteps } from '#core/diagrams/step-order.ts';
import type { Message } from '#core/messages/format-message.ts';
import type { StepId } from '#core/model/id.ts';
import { channelById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { TargetGroup } from '#core/model/target-group.ts';
import type { PlanContext } from '../../plan-context.ts';
import type { Figure } from '../../plan-tree.ts';
import { diagramFigures, type FigureWords } from './diagram-figures.ts';

const captions = {
  matrix: { nl: 'Kanaalmatrix: {process}', en: 'Channel matrix: {process}' },
  experience: { nl: 'Klantbeleving: {process}', en: 'Customer experience: {process}' },
  thread: { nl: 'Informatiedraad: {process}', en: 'Information thread: {process}' },
} satisfies Record<string, Message>;

/**
 * The pictures of a process, from whole to detail: the flow, the channel matrix, the lanes of every group, and where there is something to see
 * the experience and an information thread.
 */
export function processFigures(process: Process, context: PlanContext): Figure[] {
  const groups = context.targetGroups.filter(({ id }) => process.targetGroupIds.includes(id));
  const whole = (kind: keyof typeof captions): Figure[] =>
    diagramFigures(process, context, { kind }, () => ({
      caption: context.say(captions[kind], { process: process.name }),
    }));
  return [
    ...diagramFigures(process, context, { kind: 'flow' }, (stepIds) => flowWords(process, stepIds, context)),
    ...whole('matrix'),
    ...groups.flatMap((group) => lanesFigures(process, group, context)),
    ...whole('experience'),
    ...whole('thread'),
  ];
}

/** A page of the flow is called after the phases on it, where it does not have them all. */
function flowWords(process: Process, stepIds: ReadonlySet<StepId>, { say, names }: PlanContext): FigureWords {
  const steps = orderSteps(process).steps.filter(({ stepId }) => stepIds.has(stepId));
  const phaseIds = new Set(steps.map(({ phaseId }) => phaseId));
  const phases = process.phases.filter(({ id }) => phaseIds.has(id)).map(({ name }) => name);
  const isWhole = steps.length === process.steps.length;
  const values = {
    title: isWhole ? process.name : `${process.name}, ${names.join(phases)}`,
    count: steps.length,
    steps: steps.map(({ stepId, number }) => `${number} ${names.of('step', stepId)}`).join('; '),
  };
  return {
    caption: say({ nl: 'Klantproces: {title}', en: 'Customer process: {title}' }, values),
    summary: say(
      {
        nl: 'Stroomschema van {title} met {count, plural, one {één stap} other {# stappen}}: {steps}.',
        en: 'Flow chart of {title} with {count, plural, one {one step} other {# steps}}: {steps}.',
      },
      values,
    ),
  };
}

/** None for a group that is in contact at no step. */
function lanesFigures(process: Process, group: TargetGroup, context: PlanContext): Figure[] {
  const { say } = context;
  const lanes = lanesInWords(process, group, context);
  if (lanes === '') return [];
  const values = { process: process.name, group: group.name, lanes };
  return diagramFigures(process, context, { kind: 'lanes', groupId: group.id }, () => ({
    caption: say({ nl: 'Kanalen van {group}: {process}', en: 'Channels of {group}: {process}' }, values),
    summary: say(
      {
        nl: 'De stappen van {process} voor {group}, met per kanaal een baan. {lanes}.',
        en: 'The steps of {process} for {group}, with a lane for each channel. {lanes}.',
      },
      values,
    ),
  }));
}

/** `E-mail: 2, 4; Portaal: 3` */
function lanesInWords(process: Process, { id }: TargetGroup, { workspace }: PlanContext): string {
  const steps = new Map(process.steps.map((step) => [step.id, step]));
  const lanes = new Map<string, number[]>();
  for (const { stepId, number } of orderSteps(process).steps) {
    const step = steps.get(stepId);
    const channelId = step && readCell(workspace, step, id)?.primary?.use.channelId;
    if (channelId === undefined) continue;
    const name = channelById(workspace, channelId)?.name ?? channelId;
    lanes.set(name, [...(lanes.get(name) ?? []), number]);
  }
  return [...lanes].map(([name, numbers]) => `${name}: ${numbers.join(', ')}`).join('; ');
}
