import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const loggedIn = (mode: string): Shorthand => ({
  steps: [{ id: 'apply', ...via('web', ['form'], { noSystem: false, systemIds: ['register'] }) }],
  infos: [{ id: 'person', direction: 'ask', fieldIds: ['name'], usedFor: 'besluit' }],
  contents: [{ id: 'form', asks: [{ infoId: 'person', mode }] }],
  systems: [{ id: 'register', holds: [{ fieldId: 'name', role: 'record', preexisting: true }] }],
});

/** The rule asked-while-known at work. */
export const askedWhileKnownExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'Na het inloggen vraagt de gemeente de naam, terwijl de basisregistratie die heeft.',
      en: 'After login the municipality asks the name, which the register already has.',
    },
    workspace: loggedIn('ask'),
    finds: ['preexisting step:apply system=register (g)'],
  },
  {
    says: { nl: 'De naam staat er al; de inwoner controleert.', en: 'The name is there; the resident checks it.' },
    workspace: loggedIn('prefilled'),
    finds: [],
  },
];
