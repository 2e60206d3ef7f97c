import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const asked = (answeredBy: string[], tells: string[]): Shorthand => ({
  steps: [
    {
      id: 'invite',
      ...via('mail', ['invitation']),
      questions: [{ id: 'q', text: 'Mag de keuring onder werktijd?', answeredBy }],
    },
  ],
  infos: ['answer'],
  contents: [{ id: 'invitation', tells }],
});

/** The rule question-unanswered at work. */
export const questionUnansweredExamples: readonly RuleExample[] = [
  {
    says: {
      nl: '“Mag de keuring onder werktijd?” heeft geen antwoord.',
      en: '“May I go during working hours?” has no answer.',
    },
    workspace: asked([], []),
    finds: ['noAnswerLinked step:invite question=q (g)'],
  },
  {
    says: {
      nl: 'Het antwoord bestaat, maar geen middel vertelt het op tijd.',
      en: 'The answer exists, but no content tells it in time.',
    },
    workspace: asked(['answer'], []),
    finds: ['answerNotTold step:invite question=q (g)'],
  },
  {
    says: { nl: 'De uitnodiging geeft het antwoord.', en: 'The invitation gives the answer.' },
    workspace: asked(['answer'], ['answer']),
    finds: [],
  },
];
