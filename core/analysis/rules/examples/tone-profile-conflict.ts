import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const profile = { traits: [], doWords: [], dontWords: [], formOfAddress: 'none', languageLevel: 'B2' };
const sounding = (toneProfileId: string): Shorthand => ({
  steps: [
    { id: 'confirm', ...via('mail', ['mail']) },
    { id: 'decide', ...via('letter', ['letter']) },
  ],
  contents: [
    { id: 'mail', toneProfileId: 'friendly' },
    { id: 'letter', toneProfileId },
  ],
  workspace: { toneProfiles: ['friendly', 'legal'].map((id) => ({ id, name: id, ...profile })) },
});

/** The rule tone-profile-conflict at work. */
export const toneProfileConflictExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'De besluitbrief is juridisch, de andere berichten zijn vriendelijk.',
      en: 'The decision letter is legal, the other messages are friendly.',
    },
    workspace: sounding('legal'),
    finds: ['mixed process:p (g)'],
  },
  {
    says: { nl: 'Alle middelen hebben dezelfde schrijftoon.', en: 'All content has the same tone.' },
    workspace: sounding('friendly'),
    finds: [],
  },
];
