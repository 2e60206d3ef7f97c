import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const owned = (more: object): Shorthand => ({
  steps: [{ id: 'ask', ...via('mail', ['question']) }],
  contents: [{ id: 'question', ...more }],
  workspace: { people: [{ id: 'karim', name: 'Karim' }] },
});

/** The rule content-without-owner at work. */
export const contentWithoutOwnerExamples: readonly RuleExample[] = [
  {
    says: { nl: 'Niemand is eigenaar van de evaluatievraag.', en: 'Nobody owns the evaluation question.' },
    workspace: owned({}),
    finds: ['none content:question'],
  },
  {
    says: { nl: 'Karim is eigenaar.', en: 'Karim owns it.' },
    workspace: owned({ ownerId: 'karim' }),
    finds: [],
  },
];
