import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const stating = (facts: object[]): Shorthand => ({
  steps: [{ id: 'confirm', ...via('mail', ['mail']) }],
  infos: [{ id: 'term', facts: [{ key: 'time', label: 'termijn', type: 'duration', value: 8, unit: 'week' }] }],
  contents: [
    { id: 'mail', variants: [{ id: 'text', targetGroupIds: 'all', channelIds: ['mail'], locale: 'nl', facts }] },
  ],
});

/** The rule fact-contradiction at work. */
export const factContradictionExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'Het informatie-item zegt acht weken, de mail zegt zes weken.',
      en: 'The information item says eight weeks, the mail says six.',
    },
    workspace: stating([{ infoId: 'term', key: 'time', value: 6, unit: 'week' }]),
    finds: ['differentValues info:term fact=time'],
  },
  {
    says: { nl: 'De mail neemt de centrale waarde over.', en: 'The mail takes over the central value.' },
    workspace: stating([]),
    finds: [],
  },
];
