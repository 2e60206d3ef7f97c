import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const repeated = (later: unknown): Shorthand => ({
  steps: [
    { id: 'confirm', ...via('mail', ['confirmation']) },
    { id: 'invite', ...via('mail', ['invitation']) },
  ],
  infos: ['papers'],
  contents: [
    { id: 'confirmation', tells: ['papers'] },
    { id: 'invitation', tells: [later] },
  ],
});

/** The rule info-told-twice at work. */
export const infoToldTwiceExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'De lijst met stukken staat in de bevestiging en nog eens in de uitnodiging.',
      en: 'The list of papers is in the confirmation and again in the invitation.',
    },
    workspace: repeated('papers'),
    finds: ['acrossSteps process:p info=papers (g)'],
  },
  {
    says: { nl: 'De uitnodiging herhaalt het als herinnering.', en: 'The invitation repeats it as a reminder.' },
    workspace: repeated({ infoId: 'papers', repeat: 'reminder' }),
    finds: [],
  },
];
