import { formatMessage } from '#core/messages/format-message.ts';
import type { StepId, TargetGroupId } from '#core/model/id.ts';
import { targetGroupById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { dataDiagram } from '../data-diagram.ts';
import { describeFlow } from '../describe-steps.ts';
import type { DiagramChoice } from '../diagram-choice.ts';
import type { DiagramText } from '../diagram-page.ts';
import { flowDiagram, readableSteps, stepsOfFlow } from '../flow-diagram.ts';
import { lanesDiagram, readableStops, stopsOfGroup } from '../lanes-diagram.ts';
import { splitPerPhase } from '../split-per-phase.ts';
import { orderSteps } from '../step-order.ts';
import type { MermaidKind, MermaidPage } from './mermaid-page.ts';
import { texts } from './texts.ts';

/** The pages of a diagram that Mermaid draws, and the same in words; without pages the summary says what to do. */
export interface MermaidPages {
  pages: readonly MermaidPage[];
  text: DiagramText;
}

/** The customer process, of all target groups or of one. */
export function flowPages(workspace: Workspace, process: Process, choice: DiagramChoice): MermaidPages {
  const { language, groupId } = choice;
  const own = groupId === undefined ? {} : { groupId };
  const text = describeFlow(process, { language, groupId });
  const parts = splitPerPhase(process, stepsOfFlow(process, { language, ...own }), readableSteps);
  const question = formatMessage(texts.flowQuestion, language);
  const pages = parts.map((stepIds) => ({
    stepIds,
    subtitle: [groupOnly(workspace, groupId, choice), question].filter(Boolean).join(' · '),
    source: flowDiagram(process, { language, ...own, ...(parts.length > 1 ? { stepIds } : {}) }),
  }));
  return { pages: finish('flow', workspace, process, choice, pages, text), text };
}

/** The channel lanes of one target group as Mermaid text; their picture is our own. */
export function lanesText(
  workspace: Workspace,
  process: Process,
  groupId: TargetGroupId,
  { language }: DiagramChoice,
): string[] {
  const parts = splitPerPhase(process, stopsOfGroup(process, groupId), readableStops);
  return parts.map((ids) => lanesDiagram(workspace, process, groupId, language, parts.length > 1 ? ids : undefined));
}

/** The data flow, of all target groups or of one. */
export function dataPages(workspace: Workspace, process: Process, choice: DiagramChoice): MermaidPages {
  const { language, groupId } = choice;
  const options = { language, ...(groupId === undefined ? {} : { targetGroupIds: [groupId] }) };
  const { mermaid, stepIds, textAlternative } = dataDiagram(workspace, process, options);
  const pages = mermaid.map((source, index) => {
    const steps = stepIds[index] ?? new Set<StepId>();
    const question = formatMessage(steps.size > 0 ? texts.dataQuestion : texts.dataLinks, language);
    return {
      stepIds: steps,
      subtitle: [groupOnly(workspace, groupId, choice), question].filter(Boolean).join(' · '),
      source,
    };
  });
  return { pages: finish('data', workspace, process, choice, pages, textAlternative), text: textAlternative };
}

function groupOnly(
  workspace: Workspace,
  groupId: TargetGroupId | undefined,
  { language }: DiagramChoice,
): string | undefined {
  const group = groupId && targetGroupById(workspace, groupId)?.name;
  return group && formatMessage(texts.onlyGroup, language, { group });
}

function finish(
  kind: MermaidKind,
  workspace: Workspace,
  process: Process,
  { language, findings }: DiagramChoice,
  pages: readonly { stepIds: ReadonlySet<StepId>; subtitle: string; source: string }[],
  { summary }: DiagramText,
): MermaidPage[] {
  const { steps } = orderSteps(process);
  return pages.map(({ stepIds, subtitle, source }, index) => ({
    kind,
    source,
    subtitle,
    title: formatMessage(texts[`${kind}Title`], language, { process: process.name }),
    description: summary,
    part: index + 1,
    parts: pages.length,
    steps: new Map(steps.filter(({ stepId }) => stepIds.has(stepId)).map(({ stepId, number }) => [number, stepId])),
    findings,
    language,
    contentLanguage: workspace.contentLocale,
  }));
}
