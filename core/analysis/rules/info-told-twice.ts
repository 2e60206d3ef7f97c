import { informationById } from '#core/model/lookups.ts';
import type { InformationItemId } from '#core/model/id.ts';
import { compareCodeUnits } from '../finding.ts';
import type { Cell, Told } from '../flow/cell.ts';
import type { ProcessView } from '../process-view.ts';
import { defineRule, type Reporter } from '../rule.ts';

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
    processGroup({ view, flow }, { report }) {
      for (const cell of flow.cells) {
        const tells = (cell.primary?.tells ?? []).filter((told) => !told.isRepeat && !mayRepeat(view, told.infoId));
        for (const infoId of new Set(tells.map((told) => told.infoId))) {
          reportPairs(cell, infoId, tells, report);
          const known = flow.knows(infoId, cell.step.id, false);
          if (view.process.knownAtStart?.includes(infoId) || (known !== 'every-path' && known !== 'some-path'))
            continue;
          const earlier = flow.tellersBefore(infoId, cell.step.id).filter((stepId) => stepId !== cell.step.id);
          if (earlier.length === 0) continue;
          report({
            messageId: 'acrossSteps',
            anchor: { kind: 'process', id: view.process.id },
            discriminators: { info: infoId },
            targetGroupId: flow.groupId,
            explains: { steps: [...earlier, cell.step.id] },
            certainty: known === 'every-path' ? 'every-path' : 'some-path',
          });
        }
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

function mayRepeat({ workspace }: ProcessView, infoId: InformationItemId): boolean {
  const info = informationById(workspace, infoId);
  return info === undefined || info.repeatable === true || info.kind === 'contact';
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
