import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const aiming = (value: number): Shorthand => ({
  steps: [
    { id: 'read', ...via('web', ['page']) },
    { id: 'ask', ...via('mail', ['page']) },
  ],
  contents: [{ id: 'page' }],
  process: { measureTargets: [{ measure: 'channelSwitches', op: 'max', value }] },
});

/** The rule measure-target-missed at work. */
export const measureTargetMissedExamples: readonly RuleExample[] = [
  {
    says: { nl: 'Eén wisseling van kanaal; het doel is geen.', en: 'One switch of channel; the target is none.' },
    workspace: aiming(0),
    finds: ['missed process:p group=g measure=channelSwitches (g)'],
  },
  {
    says: { nl: 'Het doel is hoogstens één wisseling.', en: 'The target is one switch at most.' },
    workspace: aiming(1),
    finds: [],
  },
];
