import { defineRule } from '../rule.ts';

/** A question that customers have gets its answer, at the step or before. */
export const questionUnanswered = defineRule({
  id: 'question-unanswered',
  category: 'gap',
  stage: 'content',
  messages: {
    noAnswerLinked: {
      severity: 'warning',
      nl: 'De vraag “{question}” bij “{step}” heeft nog geen antwoord.',
      en: 'The question “{question}” at “{step}” has no answer yet.',
    },
    answerNotTold: {
      severity: 'warning',
      nl: 'Het antwoord op “{question}” bestaat ({infos}), maar wordt niet gegeven bij of voor “{step}”.',
      en: 'The answer to “{question}” exists ({infos}), but is not given at or before “{step}”.',
    },
  },
  docs: {
    title: { nl: 'Klantvraag zonder antwoord', en: 'Customer question without an answer' },
    why: {
      nl: 'Klanten willen een eenvoudig antwoord op hun vraag. Krijgen ze dat niet, dan bellen ze.',
      en: 'Customers want a simple answer to their question. If they do not get it, they call.',
    },
    advice: {
      nl: 'Koppel de informatie die antwoord geeft, en vertel die bij deze stap of eerder.',
      en: 'Link the information item that answers, and tell it at this step or before.',
    },
    source:
      'J. van Dam, Digitaal klantcontact (2019), trend 4; 5 trends: luisteren naar onze klant (Frankwatching, 2015), trend 3',
  },
  checks: {
    processGroup({ flow }, { report }) {
      for (const cell of flow.cells) {
        const { step } = cell;
        if (cell.touchpoint?.skip || !step.questions) continue;
        const toldHere = new Set(cell.uses.flatMap(({ tells }) => tells.map(({ infoId }) => infoId)));
        for (const { id, targetGroupIds, answeredBy = [] } of step.questions) {
          if (targetGroupIds && !targetGroupIds.includes(flow.groupId)) continue;
          const missing = answeredBy.filter((infoId) => {
            const known = flow.knows(infoId, step.id, true);
            return known !== 'every-path' && known !== 'some-path' && !toldHere.has(infoId);
          });
          if (answeredBy.length > 0 && missing.length === 0) continue;
          report({
            messageId: answeredBy.length === 0 ? 'noAnswerLinked' : 'answerNotTold',
            anchor: { kind: 'step', id: step.id },
            discriminators: { question: id },
            targetGroupId: flow.groupId,
            ...(missing.length > 0 ? { explains: { infos: missing } } : {}),
          });
        }
      }
    },
  },
  words: ({ anchor, discriminators, explains }, names) => ({
    step: names.of('step', anchor.id),
    question: names.questionOf(anchor.id, discriminators['question'] ?? ''),
    infos: names.join((explains['infos'] ?? []).map((infoId) => `“${names.of('info', infoId)}”`)),
  }),
});
