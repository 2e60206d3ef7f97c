import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { StepId, TargetGroupId } from '#core/model/id.ts';
import { channelById, groupsOfStep, targetGroupById, touchpointFor } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { DiagramText } from './diagram-page.ts';
import { stopsOfGroup } from './lanes-diagram.ts';
import { orderSteps } from './step-order.ts';

const words = {
  flow: {
    nl: 'Klantproces {process}: {steps, plural, one {# stap} other {# stappen}} in {phases, plural, one {# fase} other {# fasen}}.',
    en: 'Customer process {process}: {steps, plural, one {# step} other {# steps}} in {phases, plural, one {# phase} other {# phases}}.',
  },
  lanes: {
    nl: 'Kanaalbanen van {process} voor {group}: {steps, plural, one {# contact} other {# contacten}} door {channels, plural, one {# kanaal} other {# kanalen}}.',
    en: 'Channel lanes of {process} for {group}: {steps, plural, one {# contact} other {# contacts}} through {channels, plural, one {# channel} other {# channels}}.',
  },
  noContact: {
    nl: '{group} heeft in {process} nog geen contact. Kies bij een stap het kanaal voor deze doelgroep.',
    en: '{group} has no contact in {process} yet. Choose at a step the channel for this target group.',
  },
  next: { nl: 'daarna {steps}', en: 'then {steps}' },
  when: { nl: '{step} ({condition})', en: '{step} ({condition})' },
  entry: { nl: 'begin', en: 'start' },
  exit: { nl: 'einde', en: 'end' },
  internal: { nl: 'achter de schermen', en: 'backstage' },
  customer: { nl: 'de klant doet dit zelf', en: 'the customer does this alone' },
  wait: { nl: 'wachten', en: 'waiting' },
  supporting: { nl: 'ondersteunend: {channels}', en: 'supporting: {channels}' },
  noChannel: { nl: 'nog geen kanaal', en: 'no channel yet' },
} as const;

/** The customer process in words: per step its phase, what it is, and where it goes from there. */
export function describeFlow(
  process: Process,
  { language, groupId }: { language: Language; groupId?: TargetGroupId | undefined },
): DiagramText {
  const { steps } = orderSteps(process);
  const byId = new Map(process.steps.map((step) => [step.id, step]));
  const numbers = new Map(steps.map(({ stepId, number }) => [stepId, number]));
  const shown = steps.filter(({ stepId }) => {
    const step = byId.get(stepId);
    return step && (groupId === undefined || groupsOfStep(step, process).includes(groupId));
  });
  const lines = shown.flatMap(({ stepId, number }) => {
    const step = byId.get(stepId);
    if (!step) return [];
    const phase = process.phases.find(({ id }) => id === step.phaseId)?.name;
    const parts = [phase, ...signsOf(step, language), nextOf(process, stepId, numbers, language)].filter(Boolean);
    return `${number}. ${step.name}: ${parts.join('; ')}.`;
  });
  const phases = new Set(shown.map(({ phaseId }) => phaseId)).size;
  return {
    summary: formatMessage(words.flow, language, { process: process.name, steps: shown.length, phases }),
    lines,
  };
}

function signsOf({ role, kind }: Step, language: Language): string[] {
  return [
    ...(role?.includes('entry') ? [formatMessage(words.entry, language)] : []),
    ...(role?.includes('exit') ? [formatMessage(words.exit, language)] : []),
    ...(kind === 'contact' ? [] : [formatMessage(words[kind], language)]),
  ];
}

function nextOf(process: Process, from: StepId, numbers: ReadonlyMap<StepId, number>, language: Language): string {
  const ways = process.transitions.filter((way) => way.from === from);
  if (ways.length === 0) return '';
  const steps = ways.map(({ to, condition }) => {
    const step = String(numbers.get(to) ?? '');
    return condition ? formatMessage(words.when, language, { step, condition }) : step;
  });
  return formatMessage(words.next, language, { steps: steps.join(', ') });
}

/** The channel lanes of one target group in words: per contact its channel and what supports it. */
export function describeLanes(
  workspace: Workspace,
  process: Process,
  groupId: TargetGroupId,
  language: Language,
): DiagramText {
  const group = targetGroupById(workspace, groupId)?.name ?? groupId;
  const stops = stopsOfGroup(process, groupId);
  if (stops.size === 0) {
    return { summary: formatMessage(words.noContact, language, { group, process: process.name }), lines: [] };
  }
  const byId = new Map(process.steps.map((step) => [step.id, step]));
  const nameOf = (id: Parameters<typeof channelById>[1]): string => channelById(workspace, id)?.name ?? id;
  const channels = new Set<string>();
  const lines = orderSteps(process).steps.flatMap(({ stepId, number }) => {
    const step = byId.get(stepId);
    if (!step || !stops.has(stepId)) return [];
    const { primary, supporting = [] } = touchpointFor(step, groupId) ?? {};
    for (const { channelId } of [...(primary ? [primary] : []), ...supporting]) channels.add(channelId);
    const main = primary ? nameOf(primary.channelId) : formatMessage(words.noChannel, language);
    const beside = supporting.map(({ channelId }) => nameOf(channelId)).join(', ');
    const more = beside ? `; ${formatMessage(words.supporting, language, { channels: beside })}` : '';
    return `${number}. ${step.name}: ${main}${more}.`;
  });
  const values = { process: process.name, group, steps: stops.size, channels: channels.size };
  return { summary: formatMessage(words.lanes, language, values), lines };
}
