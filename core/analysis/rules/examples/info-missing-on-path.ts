import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const booking = (script: string[]): Shorthand => ({
  steps: [
    { id: 'invite', role: 'entry', ...via('mail', ['invitation']) },
    { id: 'online', initiator: 'customer', ...via('web', ['page']) },
    { id: 'phone', initiator: 'customer', ...via('phone', ['script']) },
    { id: 'visit', role: 'exit', ...via('phone', ['guide']), needs: [{ infoId: 'bring', timing: 'before' }] },
  ],
  links: ['invite>online', 'invite>phone', 'online>visit', 'phone>visit'],
  infos: ['bring'],
  contents: [{ id: 'invitation' }, { id: 'page', tells: ['bring'] }, { id: 'script', tells: script }, { id: 'guide' }],
});

/** The rule info-missing-on-path at work. */
export const infoMissingOnPathExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'Wat u meeneemt staat alleen op de pagina; wie belt, hoort het nergens.',
      en: 'What to bring is on the web page only; who phones never hears it.',
    },
    workspace: booking([]),
    finds: ['somePaths step:visit info=bring (g)'],
  },
  {
    says: { nl: 'De gesprekshulp vertelt het ook.', en: 'The phone script tells it too.' },
    workspace: booking(['bring']),
    finds: [],
  },
];
