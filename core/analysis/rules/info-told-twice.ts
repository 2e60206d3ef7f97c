import type { InformationItemId, StepId, TargetGroupId } from '#core/model/id.ts';
import { compareCodeUnits } from '../finding.ts';
import type { Cell, Told } from '../flow/cell.ts';
import type { FlowKnowledge } from '../flow/flow-knowledge.ts';
import type { GroupFlow } from '../flow/group-flow.ts';
import type { ProcessView } from '../process-view.ts';
import { defineRule, type Reporter } from '../rule.ts';
import { againTold } from './parts/again-told.ts';
import { reachedSteps } from './parts/used-steps.ts';

/** Nothing is told more than once on a path, unless on purpose. */
export const infoToldTwice = defineRule({
  id: 'info-told-twice',
  category: 'overlap',
  stage: 'content',
  messages: {
    acrossSteps: {
      severity: 'warning',
      nl: '“{info}” wordt {count} keer verteld aan {groups}: {steps}.',
      en: '{groups} get “{info}” {count} times: {steps}.',
    },
    sameStep: {
      severity: 'warning',
      nl: 'Bij “{step}” vertellen “{content1}” en “{content2}” allebei “{info}”.',
      en: 'At “{step}” both “{content1}” and “{content2}” tell “{info}”.',
    },
  },
  docs: {
    title: { nl: 'Dezelfde informatie vaker verteld', en: 'The same information more than once' },
    why: {
      nl: 'Herhalen kan goed zijn, als herinnering of samenvatting. Ongemerkt dubbel maakt berichten lang en gaat uit elkaar lopen.',
      en: 'Repeating can be right, as a reminder or a summary. Doubling unnoticed makes messages long, and they drift apart.',
    },
    advice: {
      nl: 'Laat het op één plek staan, of zeg dat het een herinnering of samenvatting is.',
      en: 'Keep it in one place, or say that it is a reminder or a summary.',
    },
    source: 'Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 4',
  },
  checks: {
    process(view, { report }) {
      const perFlow = view.flows.map((flow) => overlapsIn(view, flow));
      const inFlowOrder = reachedSteps(view).map(({ id }) => id);
      for (const infoId of new Set(perFlow.flatMap((overlaps) => [...overlaps.keys()]))) {
        const ofInfo = perFlow.flatMap((overlaps) => overlaps.get(infoId) ?? []);
        const telling = new Set(ofInfo.flatMap(({ stepIds }) => [...stepIds]));
        const steps = inFlowOrder.filter((id) => telling.has(id));
        for (const { groupId, isSure } of ofInfo) {
          report({
            messageId: 'acrossSteps',
            anchor: { kind: 'process', id: view.process.id },
            discriminators: { info: infoId },
            targetGroupId: groupId,
            explains: { steps },
            certainty: isSure ? 'every-path' : 'some-path',
          });
        }
      }
    },
    processGroup({ workspace, flow }, { report }) {
      for (const cell of flow.cells) {
        const tells = againTold(workspace, cell);
        if (tells.length < 2) continue;
        for (const infoId of new Set(tells.map((told) => told.infoId))) reportPairs(cell, infoId, tells, report);
      }
    },
  },
  words: ({ anchor, discriminators, targetGroupIds, explains }, names) => {
    const [content1 = '', content2 = ''] = (discriminators['contents'] ?? '').split('+');
    const steps = explains['steps'] ?? [];
    return {
      info: names.of('info', discriminators['info'] ?? ''),
      groups: names.list('targetGroup', targetGroupIds),
      count: steps.length,
      steps: names.list('step', steps),
      step: names.of('step', anchor.id),
      content1: names.of('content', content1),
      content2: names.of('content', content2),
    };
  },
});

/** Something that a group may hear again at a later step. */
interface Overlap {
  groupId: TargetGroupId;
  /** The steps that tell it, the first and those that tell it again. */
  stepIds: Set<StepId>;
  /** Whether wherever it is told again, every path told it before. */
  isSure: boolean;
}

type Overlaps = ReadonlyMap<InformationItemId, Overlap>;

const overlapsKnown = new WeakMap<FlowKnowledge, Overlaps>();

/** What a group hears at a step and may have heard at another step before, by information item. */
function overlapsIn(view: ProcessView, flow: GroupFlow): Overlaps {
  let overlaps = overlapsKnown.get(flow.knowledge);
  if (!overlaps) {
    overlaps = findOverlaps(view, flow);
    overlapsKnown.set(flow.knowledge, overlaps);
  }
  return overlaps;
}

function findOverlaps({ workspace, process }: ProcessView, flow: GroupFlow): Overlaps {
  const overlaps = new Map<InformationItemId, Overlap>();
  for (const cell of flow.cells) {
    const stepId = cell.step.id;
    for (const infoId of new Set(againTold(workspace, cell).map((told) => told.infoId))) {
      if (process.knownAtStart?.includes(infoId)) continue;
      const earlier = flow.tellersBefore(infoId, stepId).filter((other) => other !== stepId);
      if (earlier.length === 0) continue;
      const overlap = overlaps.get(infoId) ?? { groupId: flow.groupId, stepIds: new Set(), isSure: true };
      overlaps.set(infoId, overlap);
      for (const id of [...earlier, stepId]) overlap.stepIds.add(id);
      overlap.isSure &&= flow.knows(infoId, stepId, false) === 'every-path';
    }
  }
  return overlaps;
}

function reportPairs(
  { step, groupId }: Cell,
  infoId: InformationItemId,
  tells: readonly Told[],
  report: Reporter['report'],
): void {
  const contents = [...new Set(tells.filter((told) => told.infoId === infoId).map(({ item }) => item.id))].toSorted(
    compareCodeUnits,
  );
  contents.forEach((first, index) => {
    for (const second of contents.slice(index + 1)) {
      report({
        messageId: 'sameStep',
        anchor: { kind: 'step', id: step.id },
        discriminators: { contents: `${first}+${second}`, info: infoId },
        targetGroupId: groupId,
      });
    }
  });
}
