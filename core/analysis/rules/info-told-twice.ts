import type { InformationItemId, StepId, TargetGroupId } from '#core/model/id.ts';
import { compareCodeUnits } from '../finding.ts';
import type { Cell, Told } from '../flow/cell.ts';
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
      const overlaps = view.flows.flatMap((flow) => overlapsIn(view, flow));
      for (const [infoId, ofInfo] of groupedByInfo(overlaps)) {
        const telling = new Set(ofInfo.flatMap(({ stepIds }) => stepIds));
        const steps = reachedSteps(view).flatMap(({ id }) => (telling.has(id) ? id : []));
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
    processGroup({ view, flow }, { report }) {
      for (const cell of flow.cells) {
        const tells = againTold(view, cell);
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

interface Overlap {
  infoId: InformationItemId;
  groupId: TargetGroupId;
  /** The step that tells it again, and those before. */
  stepIds: StepId[];
  isSure: boolean;
}

/** What a group hears at a step and may have heard at another step before. */
function overlapsIn(view: ProcessView, flow: GroupFlow): Overlap[] {
  return flow.cells.flatMap((cell) => {
    const stepId = cell.step.id;
    return [...new Set(againTold(view, cell).map(({ infoId }) => infoId))].flatMap((infoId) => {
      if (view.process.knownAtStart?.includes(infoId)) return [];
      const earlier = flow.tellersBefore(infoId, stepId).filter((other) => other !== stepId);
      if (earlier.length === 0) return [];
      const isSure = flow.knows(infoId, stepId, false) === 'every-path';
      return [{ infoId, groupId: flow.groupId, stepIds: [...earlier, stepId], isSure }];
    });
  });
}

function groupedByInfo(overlaps: readonly Overlap[]): Map<InformationItemId, Overlap[]> {
  const grouped = new Map<InformationItemId, Overlap[]>();
  for (const overlap of overlaps) {
    const known = grouped.get(overlap.infoId);
    if (known) known.push(overlap);
    else grouped.set(overlap.infoId, [overlap]);
  }
  return grouped;
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
