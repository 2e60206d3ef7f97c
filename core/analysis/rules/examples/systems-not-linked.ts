import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const holding = (systemLinks: NonNullable<Shorthand['systemLinks']>): Shorthand => ({
  steps: [
    { id: 'book', ...via('web', ['page'], { noSystem: false, systemIds: ['planning'] }) },
    { id: 'examine', ...via('phone', ['guide'], { noSystem: false, systemIds: ['file'] }) },
  ],
  infos: [{ id: 'who', fieldIds: ['name'], repeatable: true }],
  contents: [
    { id: 'page', tells: ['who'] },
    { id: 'guide', tells: ['who'] },
  ],
  systems: ['planning', 'file'].map((id) => ({ id, holds: [{ fieldId: 'name', role: 'copy' }] })),
  systemLinks,
});

/** The rule systems-not-linked at work. */
export const systemsNotLinkedExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'Planning en dossier hebben allebei de naam, zonder koppeling.',
      en: 'Planning and file both hold the name, without a link.',
    },
    workspace: holding([]),
    finds: ['noLink process:p systemA=file systemB=planning'],
  },
  {
    says: { nl: 'Er is een koppeling.', en: 'There is a link.' },
    workspace: holding([{ id: 'l', from: 'planning', to: 'file', fieldIds: 'all', mode: 'realtime' }]),
    finds: [],
  },
  {
    says: {
      nl: 'Ze zijn bewust gescheiden, en de reden staat erbij.',
      en: 'They are kept apart on purpose, and it says why.',
    },
    workspace: holding([
      { id: 'l', from: 'planning', to: 'file', fieldIds: 'all', mode: 'separate-by-design', reason: 'beroepsgeheim' },
    ]),
    finds: [],
  },
];
