import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const again = (ask: unknown): Shorthand => ({
  steps: [
    { id: 'book', ...via('web', ['page']) },
    { id: 'answer', ...via('web', ['questions']) },
  ],
  infos: [{ id: 'person', direction: 'ask', fieldIds: ['name', 'birth'] }],
  contents: [
    { id: 'page', asks: ['person'] },
    { id: 'questions', asks: [ask] },
  ],
});

/** The rule question-asked-twice at work. */
export const questionAskedTwiceExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'Naam en geboortedatum worden gevraagd bij het boeken en nog eens in de vragenlijst.',
      en: 'Name and date of birth are asked when booking and again in the questionnaire.',
    },
    workspace: again('person'),
    finds: ['acrossSteps step:answer (g)'],
  },
  {
    says: {
      nl: 'De vragenlijst laat zien wat we al weten; de klant controleert het.',
      en: 'The questionnaire shows what is known; the customer checks it.',
    },
    workspace: again({ infoId: 'person', mode: 'prefilled' }),
    finds: [],
  },
];
