import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const ordering = (more: object): Shorthand => ({
  steps: [{ id: 'order', ...via('web', ['form']) }],
  infos: [{ id: 'age', direction: 'ask', fieldIds: ['birth'], ...more }],
  contents: [{ id: 'form', asks: ['age'] }],
});

/** The rule asked-never-used at work. */
export const askedNeverUsedExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'Wie een fiets koopt, moet een geboortedatum geven; niemand zegt waarvoor.',
      en: 'Who buys a bike must give a date of birth; nobody says what for.',
    },
    workspace: ordering({}),
    finds: ['noPurpose step:order field=birth'],
  },
  {
    says: { nl: 'Het is voor de leeftijdscontrole van de e-bike.', en: 'It is for the age check of the e-bike.' },
    workspace: ordering({ usedFor: 'leeftijdscontrole e-bike' }),
    finds: [],
  },
];
