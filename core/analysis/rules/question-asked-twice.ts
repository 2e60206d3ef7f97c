import { compareCodeUnits } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { collectAsks } from './parts/asked-questions.ts';

/** The customer gives the same data once. */
export const questionAskedTwice = defineRule({
  id: 'question-asked-twice',
  category: 'overlap',
  stage: 'content',
  messages: {
    acrossSteps: {
      severity: 'error',
      nl: '“{content}” bij “{step}” vraagt {groups} opnieuw om {asked}. Dat gaven zij al bij {first}{certainty, select, some {, op sommige paden} other {}}.',
      en: '“{content}” at “{step}” asks {groups} again for {asked}. They already gave it at {first}{certainty, select, some {, on some paths} other {}}.',
    },
  },
  docs: {
    title: { nl: 'Twee keer hetzelfde vragen', en: 'Asking the same thing twice' },
    why: {
      nl: '92% van de consumenten denkt minder goed over een organisatie die twee keer hetzelfde vraagt.',
      en: '92% of consumers think less of an organisation that asks the same thing twice.',
    },
    advice: {
      nl: 'Laat zien wat u al weet en laat de klant het alleen controleren, of haal de vraag weg.',
      en: 'Show what you know and let the customer only check it, or remove the question.',
    },
    source: 'E. Putman, One-size-fits-nobody (2015); J. van Dam, Digitaal klantcontact (2019), trend 4',
  },
  checks: {
    processGroup({ flow }, { report }) {
      const asks = collectAsks(flow);
      for (const cell of flow.cells) {
        const here = asks.of(cell);
        const again = [...here.keys()].filter((question) => asks.askedBefore(question, cell.step.id).length > 0);
        if (again.length === 0) continue;
        const asked = again.flatMap((question) => here.get(question) ?? []);
        report({
          messageId: 'acrossSteps',
          anchor: { kind: 'step', id: cell.step.id },
          targetGroupId: flow.groupId,
          explains: {
            fields: again
              .filter((question) => question.startsWith('field:'))
              .map((question) => question.slice('field:'.length)),
            infos: distinct(asked.map(({ infoId }) => infoId)),
            first: distinct(again.flatMap((question) => asks.askedBefore(question, cell.step.id))),
            content: distinct(asked.map(({ item }) => item.id)),
          },
          certainty: again.every((question) => asks.isSurelyAsked(question, cell.step.id)) ? 'every-path' : 'some-path',
        });
      }
    },
  },
  words: ({ anchor, targetGroupIds, explains, certainty }, names) => ({
    step: names.of('step', anchor.id),
    groups: names.list('targetGroup', targetGroupIds),
    content: names.list('content', explains['content'] ?? []),
    asked: names.join(
      [
        names.list('field', explains['fields'] ?? []),
        names.list('info', names.withoutField(explains['infos'] ?? [])),
      ].filter((list) => list !== ''),
    ),
    first: names.join((explains['first'] ?? []).map((stepId) => `“${names.of('step', stepId)}”`)),
    certainty: certainty === 'some-path' ? 'some' : 'every',
  }),
});

function distinct<Id extends string>(ids: readonly Id[]): Id[] {
  return [...new Set(ids)].toSorted(compareCodeUnits);
}
