import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const measured = (measures: string[]): Shorthand => ({
  steps: [{ id: 'evaluate', ...via('mail', ['mail']), measures }],
  contents: [{ id: 'mail' }],
  process: { metrics: [{ kind: 'nps', scale: '0-10' }] },
});

/** The rule process-not-measured at work. */
export const processNotMeasuredExamples: readonly RuleExample[] = [
  {
    says: { nl: 'NPS is gekozen, maar geen stap meet die.', en: 'NPS is chosen, but no step takes it.' },
    workspace: measured([]),
    finds: ['noMoment process:p'],
  },
  {
    says: { nl: 'De evaluatiemail meet de NPS.', en: 'The evaluation mail takes the NPS.' },
    workspace: measured(['nps']),
    finds: [],
  },
];
