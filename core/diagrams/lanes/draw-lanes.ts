import { formatMessage } from '#core/messages/format-message.ts';
import type { ChannelId, StepId, TargetGroupId } from '#core/model/id.ts';
import { channelById, targetGroupById, touchpointFor } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { describeLanes } from '../describe-steps.ts';
import type { DiagramChoice } from '../diagram-choice.ts';
import type { OwnDiagram } from '../diagram-page.ts';
import { linksBetween } from '../group-links.ts';
import { stopsOfGroup } from '../lanes-diagram.ts';
import { texts as frameTexts } from '../mermaid-frame/texts.ts';
import { drawStepPage } from '../step-grid/draw-step-page.ts';
import type { GridStep } from '../step-grid/split-steps.ts';
import { orderSteps } from '../step-order.ts';
import { splitPerPhase } from '../split-per-phase.ts';
import { drawLanesBody, type LaneRow } from './draw-lanes-body.ts';

/** More contacts beside each other make boxes too narrow for their words. */
const mostContacts = 10;

/** The channel lanes of one target group: channels under each other, contacts in the order of the steps, the way between them. */
export function drawLanes(
  workspace: Workspace,
  process: Process,
  groupId: TargetGroupId,
  { language, findings }: DiagramChoice,
): OwnDiagram {
  const textAlternative = describeLanes(workspace, process, groupId, language);
  const stops = stopsOfGroup(process, groupId);
  const links = linksBetween(process, groupId, stops);
  const group = targetGroupById(workspace, groupId)?.name ?? groupId;
  const line = process.targetGroupIds.indexOf(groupId);
  const parts = splitPerPhase(process, stops, mostContacts);
  const contentLanguage = workspace.contentLocale;
  const pages = parts.map((stepIds, index) => {
    const steps = stepsOf(process, stepIds);
    const rows = rowsOf(workspace, steps, groupId, formatMessage(frameTexts.noChannelRow, language));
    return drawStepPage({
      process,
      steps,
      hasNames: false,
      title: formatMessage(frameTexts.lanesTitle, language, { process: process.name }),
      subtitle: formatMessage(frameTexts.lanesQuestion, language, { group }),
      description: textAlternative.summary,
      page: { part: index + 1, parts: parts.length },
      language,
      contentLanguage,
      findings,
      drawBody: (columns) =>
        drawLanesBody(columns, { steps, rows, groupId, links, line, findings, language, contentLanguage }),
    });
  });
  return { pages, textAlternative };
}

function stepsOf(process: Process, stepIds: ReadonlySet<StepId>): GridStep[] {
  const byId = new Map(process.steps.map((step) => [step.id, step]));
  return orderSteps(process).steps.flatMap(({ stepId, number }) => {
    const step = byId.get(stepId);
    return step && stepIds.has(stepId) ? [{ step, number }] : [];
  });
}

/** The channels of a page in the order of the workspace; below them the contacts that have none yet. */
function rowsOf(
  workspace: Workspace,
  steps: readonly GridStep[],
  groupId: TargetGroupId,
  noChannel: string,
): LaneRow[] {
  const primary = new Set<ChannelId | undefined>();
  const used = new Set<ChannelId>();
  for (const { step } of steps) {
    const touchpoint = touchpointFor(step, groupId);
    primary.add(touchpoint?.primary?.channelId);
    for (const use of [touchpoint?.primary, ...(touchpoint?.supporting ?? [])]) if (use) used.add(use.channelId);
  }
  const order = workspace.channels.map(({ id }) => id);
  const rows = [...used]
    .toSorted((one, other) => order.indexOf(one) - order.indexOf(other))
    .map((channelId): LaneRow => ({ channelId, name: channelById(workspace, channelId)?.name ?? channelId }));
  return primary.has(undefined) ? [...rows, { channelId: undefined, name: noChannel }] : rows;
}
