import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const promising = (value: number): Shorthand => ({
  steps: [
    { id: 'examine', ...via('phone', ['guide']), expectNext: { text: 'uitslag', within: { value, unit: 'workday' } } },
    { id: 'assess', kind: 'internal', takes: { max: { value: 5, unit: 'workday' } } },
    { id: 'result', ...via('mail', ['result']) },
  ],
  contents: [{ id: 'guide' }, { id: 'result' }],
});

/** The rule promise-not-kept at work. */
export const promiseNotKeptExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'We beloven de uitslag binnen 3 werkdagen; de beoordeling mag er 5 duren.',
      en: 'We promise the result within 3 workdays; the assessment may take 5.',
    },
    workspace: promising(3),
    finds: ['tooShort step:examine (g)'],
  },
  {
    says: { nl: 'We beloven 5 werkdagen.', en: 'We promise 5 workdays.' },
    workspace: promising(5),
    finds: [],
  },
];
