import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const asking = (channelId: string): Shorthand => ({
  steps: [{ id: 'papers', ...via(channelId, ['request']) }],
  infos: [{ id: 'papers-asked', direction: 'ask' }],
  contents: [{ id: 'request', asks: ['papers-asked'] }],
});

/** The rule channel-direction-mismatch at work. */
export const channelDirectionMismatchExamples: readonly RuleExample[] = [
  {
    says: { nl: 'Een brief zonder weg terug vraagt om stukken.', en: 'A letter without a way back asks for papers.' },
    workspace: asking('letter'),
    finds: ['asksOnOutbound step:papers channel=letter (g)'],
  },
  {
    says: { nl: 'De vraag staat in het portaal.', en: 'The portal asks for them.' },
    workspace: asking('web'),
    finds: [],
  },
];
