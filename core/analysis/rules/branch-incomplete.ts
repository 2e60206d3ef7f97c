import type { Step } from '#core/model/step.ts';
import type { ProcessView } from '../process-view.ts';
import { defineRule } from '../rule.ts';
import { reachedSteps } from './parts/used-steps.ts';

/** Shares may add up to this much more or less than 1: three times 33% is right, whatever the decimals do. */
const tolerance = 0.01 + 1e-9;

/** At a split it is clear when the customer goes which way, and the shares add up. */
export const branchIncomplete = defineRule({
  id: 'branch-incomplete',
  category: 'structure',
  stage: 'flow',
  messages: {
    noCondition: {
      severity: 'warning',
      nl: '{n} wegen uit “{step}” hebben geen voorwaarde. Wanneer gaat de klant welke kant op?',
      en: '{n} ways out of “{step}” have no condition. When does the customer take which?',
    },
    probabilitySum: {
      severity: 'warning',
      nl: 'De percentages na “{step}” zijn samen {sum}, geen 100%.',
      en: 'The shares after “{step}” add up to {sum}, not 100%.',
    },
  },
  docs: {
    title: { nl: 'Splitsing zonder duidelijke keuze', en: 'Branch without a clear choice' },
    why: {
      nl: 'De klantreis is geen rechte lijn meer. Zonder voorwaarde weet niemand wie welke weg gaat.',
      en: 'The journey is no longer a straight line. Without a condition nobody knows who goes which way.',
    },
    advice: {
      nl: 'Schrijf bij elke weg wanneer die geldt. Eén weg mag zonder voorwaarde: die is voor de rest. Gebeurt alles tegelijk? Zeg dat de stap in alle wegen splitst.',
      en: 'Write at each way when it applies. One may be without: that is for the rest. Does all of it happen? Then say that the step splits into all ways.',
    },
    source:
      'E. Putman, One-size-fits-nobody (2015); Hoe ontwikkel je een strategie voor het klantproces? (Frankwatching), par. 3',
  },
  checks: {
    process(view, { report }) {
      const { graph, process } = view;
      const forAll = process.transitions.filter(({ to, targetGroupIds }) => !targetGroupIds && graph.indexOf.has(to));
      const waysFrom = Map.groupBy(forAll, ({ from }) => from);
      for (const step of reachedSteps(view)) {
        if (step.split === 'all') continue;
        const ways = waysFrom.get(step.id) ?? [];
        if (ways.length < 2) continue;
        const anchor = { kind: 'step', id: step.id } as const;
        const open = ways.filter(({ condition }) => !condition?.trim());
        if (open.length > 1) {
          const explains = { transitions: open.map(({ id }) => id) };
          report({ messageId: 'noCondition', anchor, explains, data: { n: open.length } });
        }
        const shares = ways.flatMap(({ probability }) => probability ?? []);
        const sum = shares.toSorted((one, other) => one - other).reduce((total, share) => total + share, 0);
        if (shares.length === ways.length && Math.abs(sum - 1) > tolerance && !addsUpForAll(view, step)) {
          const explains = { transitions: ways.map(({ id }) => id) };
          report({ messageId: 'probabilitySum', anchor, explains, data: { sum: Math.round(sum * 10_000) / 10_000 } });
        }
      }
    },
  },
  words: ({ anchor, data }, names) => ({
    step: names.of('step', anchor.id),
    n: Number(data['n'] ?? 0),
    sum: `${Math.round(Number(data['sum'] ?? 0) * 100)}%`,
  }),
});

/** Whether the ways that are open to a group, those for some groups among them, add up to 100% for every group that comes here. */
function addsUpForAll({ process, flows }: ProcessView, step: Step): boolean {
  const comers = flows.filter(({ graph }) => graph.isReachable[graph.indexOf.get(step.id) ?? -1]);
  return (
    comers.length > 0 &&
    comers.every(({ groupId, graph }) => {
      const open = process.transitions.filter(
        ({ from, to, targetGroupIds }) =>
          from === step.id && graph.indexOf.has(to) && (targetGroupIds?.includes(groupId) ?? true),
      );
      const sum = open.reduce((total, { probability = 0 }) => total + probability, 0);
      const hasRest = open.some(({ probability }) => probability === undefined);
      return hasRest ? sum <= 1 + tolerance : Math.abs(sum - 1) <= tolerance;
    })
  );
}
