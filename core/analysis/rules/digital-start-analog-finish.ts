import { channelById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Cell } from '../flow/cell.ts';
import type { GroupFlow } from '../flow/group-flow.ts';
import { defineRule } from '../rule.ts';

/** What can be started online can be finished online. */
export const digitalStartAnalogFinish = defineRule({
  id: 'digital-start-analog-finish',
  category: 'channel',
  stage: 'channels',
  messages: {
    cannotFinish: {
      severity: 'warning',
      nl: '“{process}” begint online, maar is voor {groups} niet online af te ronden. Het stopt bij {blocking}.',
      en: '{groups} can start “{process}” online but not finish it online. It stops at {blocking}.',
    },
  },
  docs: {
    title: { nl: 'Begint digitaal, eindigt niet digitaal', en: 'Starts digital, cannot end digital' },
    why: {
      nl: 'Klanten zijn het meest tevreden als ze online kunnen afmaken wat ze online begonnen.',
      en: 'Customers are most satisfied when they can finish online what they started online.',
    },
    advice: {
      nl: 'Geef de stap waar het stopt ook een digitaal kanaal, of zeg dat hij niet digitaal kan.',
      en: 'Give the step where it stops a digital channel too, or say that it cannot be digital.',
    },
    source: 'J. van Dam, Digitaal klantcontact (2019), trend 1 (tevredenheid gemiddeld 15% hoger)',
  },
  checks: {
    processGroup({ workspace, process, flow }, { report }) {
      const { graph } = flow;
      const successes = graph.exits.filter((exit) => (graph.steps[exit]?.outcome ?? 'success') === 'success');
      const hasSuccess = successes.some((exit) => graph.isReachable[exit]);
      if (!hasSuccess) return;
      for (const entry of graph.entries) {
        const start = cellAt(flow, entry);
        if (!start?.isRequired || !isDigital(workspace, start)) continue;
        const { reached, blocking } = walkDigitally(workspace, flow, entry);
        // Where nothing blocks, the way out is missing for another reason than the channels.
        if (blocking.length === 0 || successes.some((exit) => reached.has(exit))) continue;
        report({
          messageId: 'cannotFinish',
          anchor: { kind: 'process', id: process.id },
          targetGroupId: flow.groupId,
          explains: { blocking },
        });
      }
    },
  },
  words: ({ anchor, targetGroupIds, explains }, names) => ({
    process: names.of('process', anchor.id),
    groups: names.list('targetGroup', targetGroupIds),
    blocking: names.join((explains['blocking'] ?? []).map((id) => `“${names.of('step', id)}”`)),
  }),
});

/** Steps reached over steps that are digital, physical by nature or no contact; and the first steps that are none of these. */
function walkDigitally(
  workspace: Workspace,
  flow: GroupFlow,
  entry: number,
): { reached: Set<number>; blocking: string[] } {
  const reached = new Set([entry]);
  const blocking = new Set<string>();
  for (const index of reached) {
    for (const next of flow.graph.successors[index] ?? []) {
      const cell = cellAt(flow, next);
      if (isPassable(workspace, cell)) reached.add(next);
      else if (cell) blocking.add(cell.step.id);
    }
  }
  return { reached, blocking: [...blocking] };
}

/** A required cell without a channel is a gap, not an analogue step: rule step-without-channel tells it. */
function isPassable(workspace: Workspace, cell: Cell | undefined): boolean {
  if (!cell?.isRequired || cell.step.physicalByNature || !cell.primary) return true;
  return isDigital(workspace, cell);
}

function isDigital(workspace: Workspace, { primary }: Cell): boolean {
  return primary !== undefined && channelById(workspace, primary.use.channelId)?.kind === 'digital';
}

function cellAt(flow: GroupFlow, index: number): Cell | undefined {
  const step = flow.graph.steps[index];
  return step && flow.cellAt(step.id);
}
