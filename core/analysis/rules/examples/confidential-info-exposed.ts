import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const telling = (tells: string[]): Shorthand => ({
  groups: ['employer', 'employee'],
  steps: [{ id: 'result', appliesTo: ['employer'], ...via('mail', ['message']) }],
  infos: [{ id: 'explanation', audience: ['employee'] }, 'conclusion'],
  contents: [{ id: 'message', tells }],
});

/** The rule confidential-info-exposed at work. */
export const confidentialInfoExposedExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'Het bericht aan de werkgever bevat de medische toelichting.',
      en: 'The message to the employer holds the medical explanation.',
    },
    workspace: telling(['explanation', 'conclusion']),
    finds: ['audience step:result content=message info=explanation (employer)'],
  },
  {
    says: { nl: 'De werkgever hoort alleen de conclusie.', en: 'The employer hears the conclusion only.' },
    workspace: telling(['conclusion']),
    finds: [],
  },
];
