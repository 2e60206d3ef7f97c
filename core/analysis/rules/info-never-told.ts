import type { InformationItemId } from '#core/model/id.ts';
import type { Knowledge } from '../flow/flow-knowledge.ts';
import type { GroupFlow } from '../flow/group-flow.ts';
import type { ProcessView } from '../process-view.ts';
import { defineRule, type Report, type Reporter } from '../rule.ts';
import { tellsOfAny, unusedItems } from './parts/unused-content.ts';
import { unmetNeeds, type MustNeed } from './parts/needs.ts';

/** What a group must know at a step is told in time, somewhere. */
export const infoNeverTold = defineRule({
  id: 'info-never-told',
  category: 'gap',
  stage: 'content',
  messages: {
    never: {
      severity: 'error',
      nl: 'Bij “{step}” is “{info}” nodig voor {groups}. Niemand vertelt dat.',
      en: '{groups} need “{info}” at “{step}”, but nobody tells them.',
    },
    onlyLater: {
      severity: 'error',
      nl: 'Bij “{step}” is “{info}” nodig voor {groups}. Dat komt pas bij “{later}”.',
      en: '{groups} need “{info}” at “{step}”, but hear it only at “{later}”.',
    },
    otherGroup: {
      severity: 'error',
      nl: 'Bij “{step}” is “{info}” nodig voor {groups}. Nu vertellen we het alleen aan {others}.',
      en: '“{info}” is told to {others}, not to {groups}, who need it at “{step}”.',
    },
    inUnusedContent: {
      severity: 'error',
      nl: 'Bij “{step}” is “{info}” nodig voor {groups}. Het staat in “{content}”, maar geen stap gebruikt dat middel.',
      en: '{groups} need “{info}” at “{step}”. “{content}” tells it, but no step uses that content.',
    },
  },
  docs: {
    title: { nl: 'Nodig, maar niet (op tijd) verteld', en: 'Needed but never told in time' },
    why: {
      nl: 'Wie iets niet weet wanneer het nodig is, doet het fout of belt.',
      en: 'Who does not know something when it is needed gets it wrong, or calls.',
    },
    advice: {
      nl: 'Vertel het in een middel bij deze stap of bij een stap die iedereen eerder doorloopt.',
      en: 'Tell it in content at this step, or at an earlier step that everyone passes.',
    },
    source: 'Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 4',
  },
  checks: {
    // What one group never hears, another may hear: so all groups at once.
    process(view, reporter) {
      for (const flow of view.flows) for (const need of unmetNeeds(flow)) checkNeed(view, flow, need, reporter);
    },
  },
  alsoReads: (workspace) => [...unusedItems(workspace)].map((item) => `${item.id} ${[...tellsOfAny(item)].join(' ')}`),
  words: ({ anchor, discriminators, targetGroupIds, explains }, names) => ({
    step: names.of('step', anchor.id),
    info: names.of('info', discriminators['info'] ?? ''),
    groups: names.list('targetGroup', targetGroupIds),
    later: names.of('step', explains['later']?.[0] ?? ''),
    others: names.list('targetGroup', explains['others'] ?? []),
    content: names.of('content', explains['content']?.[0] ?? ''),
  }),
});

function checkNeed(view: ProcessView, flow: GroupFlow, need: MustNeed, { report, explainByGap }: Reporter): void {
  const { cell, infoId, isDuring } = need;
  const asIf = flow.wouldKnow(infoId, cell.step.id, isDuring);
  if (asIf === 'every-path') {
    for (const gap of flow.gapsBehind(infoId, cell.step.id)) {
      const consequence = {
        ruleId: missedBy(flow.knows(infoId, cell.step.id, isDuring)),
        stepId: cell.step.id,
        infoId,
      };
      explainByGap({ stepId: gap.step.id, targetGroupId: flow.groupId }, consequence);
    }
  } else if (asIf === 'never') {
    report({
      ...classify(view, flow, need),
      anchor: { kind: 'step', id: cell.step.id },
      discriminators: { info: infoId },
      targetGroupId: flow.groupId,
    });
  }
}

/** The rule that would have said it, were it not for the gap. */
function missedBy(known: Knowledge): string {
  return known === 'never' ? 'info-never-told' : 'info-missing-on-path';
}

function classify(
  view: ProcessView,
  flow: GroupFlow,
  { cell, infoId }: MustNeed,
): Pick<Report, 'messageId' | 'explains'> {
  const [later] = flow.wouldTellFrom(infoId, cell.step.id);
  if (later) return { messageId: 'onlyLater', explains: { later: [later] } };
  const others = view.flows.filter((other) => other !== flow && tells(other, infoId)).map(({ groupId }) => groupId);
  if (others.length > 0) return { messageId: 'otherGroup', explains: { others } };
  const unused = [...unusedItems(view.workspace)].filter((item) => tellsOfAny(item).has(infoId)).map(({ id }) => id);
  if (unused.length > 0) return { messageId: 'inUnusedContent', explains: { content: unused } };
  return { messageId: 'never' };
}

function tells(flow: GroupFlow, infoId: InformationItemId): boolean {
  return flow.cells.some(({ primary }) => primary?.tells.some((told) => told.infoId === infoId));
}
