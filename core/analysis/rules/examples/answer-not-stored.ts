import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const asking = (holds: object[]): Shorthand => ({
  steps: [{ id: 'apply', ...via('web', ['form'], { noSystem: false, systemIds: ['benefits'] }) }],
  infos: [{ id: 'age', direction: 'ask', fieldIds: ['birth'], usedFor: 'besluit' }],
  contents: [{ id: 'form', asks: ['age'] }],
  systems: [{ id: 'benefits', holds }],
});

/** The rule answer-not-stored at work. */
export const answerNotStoredExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'We vragen de geboortedatum, maar het systeem heeft daar geen plek voor.',
      en: 'We ask the date of birth, but the system has no place for it.',
    },
    workspace: asking([]),
    finds: ['notHeld step:apply field=birth (g)'],
  },
  {
    says: { nl: 'Het systeem bewaart het antwoord.', en: 'The system keeps the answer.' },
    workspace: asking([{ fieldId: 'birth', role: 'record' }]),
    finds: [],
  },
];
