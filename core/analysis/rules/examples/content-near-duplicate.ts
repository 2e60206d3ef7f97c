import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const closing = 'Hebt u nog vragen over deze brief? Bel ons dan op werkdagen.';
const receipt = `Wij hebben uw aanvraag op tijd gekregen. Binnen acht weken sturen wij u een besluit per brief. Mist er iets, dan vragen wij u om stukken en krijgt u twee weken de tijd om die op te sturen. ${closing}`;
const invitation = `Graag nodigen wij u uit voor een gesprek aan het loket. Neem een geldig paspoort mee en kom tien minuten eerder, want er is maar een balie open en het is daar op maandag vaak erg druk. ${closing}`;

const twoLetters = (other: string): Shorthand => ({
  steps: [{ id: 'send', ...via('letter', ['one']) }],
  contents: [receipt, other].map((text, index) => {
    const id = index === 0 ? 'one' : 'two';
    return { id, variants: [{ id: `text-${id}`, targetGroupIds: ['g'], channelIds: ['letter'], locale: 'nl', text }] };
  }),
});

/** The rule content-near-duplicate at work. */
export const contentNearDuplicateExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'Twee teams hebben elk een ontvangstbrief; die zijn bijna gelijk.',
      en: 'Two teams have a letter of receipt each; they are almost the same.',
    },
    workspace: twoLetters(receipt.replace('aanvraag', 'melding')),
    finds: ['similar content:one other=two'],
  },
  {
    says: {
      nl: 'Twee verschillende brieven met dezelfde slotzin.',
      en: 'Two different letters with the same closing line.',
    },
    workspace: twoLetters(invitation),
    finds: [],
  },
];
