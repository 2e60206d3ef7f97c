import type { InformationItemId, StepId } from '#core/model/id.ts';
import type { GroupFlow } from '../flow/group-flow.ts';
import { defineRule } from '../rule.ts';

/** Who orders, applies or reports hears that it came in, in our first message at the latest. */
export const confirmationMissing = defineRule({
  id: 'confirmation-missing',
  category: 'gap',
  stage: 'expectations',
  messages: {
    notDefined: {
      severity: 'warning',
      nl: 'Welk bericht bevestigt “{step}”?',
      en: 'Which message confirms “{step}”?',
    },
    never: {
      severity: 'warning',
      nl: 'Na “{step}” is er geen bevestiging voor {groups}.',
      en: 'After “{step}” {groups} get no confirmation.',
    },
    somePaths: {
      severity: 'warning',
      nl: 'Na “{step}” is er niet altijd een bevestiging voor {groups}{other, select, none {} other {: die ontbreekt als “{other}” het eerste bericht is}}.',
      en: 'After “{step}” {groups} do not always get a confirmation{other, select, none {} other {: it is missing when the first message is “{other}”}}.',
    },
  },
  docs: {
    title: { nl: 'Geen bevestiging na actie van de klant', en: 'No confirmation after the customer acts' },
    why: {
      nl: 'Zonder bevestiging weet de klant niet of het gelukt is. Voor de overheid is een ontvangstbevestiging verplicht (Wmebv).',
      en: 'Without a confirmation customers do not know whether it worked. For public bodies it is a duty (Wmebv).',
    },
    advice: {
      nl: 'Zet de bevestiging in het eerste bericht na deze stap, op elke weg.',
      en: 'Put the confirmation in the first message after this step, on every path.',
    },
    source:
      'Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 3 en 4; Wmebv (vanaf 1 januari 2026, laat het controleren door een jurist)',
  },
  checks: {
    processGroup({ flow }, { report, explainByGap }) {
      for (const cell of flow.cells) {
        const { submission, id: stepId } = cell.step;
        if (!submission || cell.touchpoint?.skip) continue;
        const at = { anchor: { kind: 'step', id: stepId } as const, targetGroupId: flow.groupId };
        const infoId = submission.confirmedBy;
        if (infoId === undefined) {
          report({ ...at, messageId: 'notDefined' });
          continue;
        }
        const real = walk(flow, stepId, infoId, false);
        if (real.isAlways) continue;
        const asIf = walk(flow, stepId, infoId, true);
        if (asIf.isAlways) {
          for (const gap of asIf.confirmedAt) {
            if (flow.isToldAt(infoId, gap, false)) continue;
            const consequence = { ruleId: 'confirmation-missing', stepId, infoId };
            explainByGap({ stepId: gap, targetGroupId: flow.groupId }, consequence);
          }
          continue;
        }
        report({
          ...at,
          messageId: asIf.confirmedAt.length > 0 ? 'somePaths' : 'never',
          discriminators: { info: infoId },
          ...(asIf.others.length > 0 ? { explains: { others: asIf.others } } : {}),
        });
      }
    },
  },
  words: ({ anchor, targetGroupIds, explains }, names) => ({
    step: names.of('step', anchor.id),
    groups: names.list('targetGroup', targetGroupIds),
    other: explains['others']?.[0] ? names.of('step', explains['others'][0]) : 'none',
  }),
});

interface Walk {
  /** Whether every path meets the confirmation in time. */
  isAlways: boolean;
  confirmedAt: StepId[];
  /** Contacts of ours that come first and do not confirm. */
  others: StepId[];
}

/** Follows every path from a step (itself included) until it is confirmed, or until another contact of ours or the end comes first. */
function walk(flow: GroupFlow, from: StepId, infoId: InformationItemId, asIf: boolean): Walk {
  const { graph } = flow;
  const start = graph.indexOf.get(from) ?? -1;
  const found: Walk = { isAlways: true, confirmedAt: [], others: [] };
  const seen = new Set([start]);
  for (const index of seen) {
    const step = graph.steps[index];
    if (!step) continue;
    const cell = flow.cellAt(step.id);
    const next = graph.successors[index] ?? [];
    const isOurContact = index !== start && cell?.isRequired && step.initiator === 'organisation';
    if (flow.isToldAt(infoId, step.id, asIf)) found.confirmedAt.push(step.id);
    else if (isOurContact) {
      found.isAlways = false;
      found.others.push(step.id);
    } else if ((step.role?.includes('exit') ?? false) || next.length === 0) found.isAlways = false;
    else for (const following of next) seen.add(following);
  }
  return found;
}
