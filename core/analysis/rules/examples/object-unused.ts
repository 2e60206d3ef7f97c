import type { RuleExample } from './rule-example.ts';
import { via } from './small-workspace.ts';

const mail = { id: 'mail', name: 'E-mail', kind: 'digital', medium: 'email', direction: 'both' };

/** The rule object-unused at work. */
export const objectUnusedExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'Het kanaal Facebook staat in de lijst, maar geen stap gebruikt het.',
      en: 'Facebook is in the list of channels, but no step uses it.',
    },
    workspace: {
      steps: [{ id: 'tell', ...via('mail', ['page']) }],
      contents: [{ id: 'page' }],
      workspace: { channels: [mail, { ...mail, id: 'facebook', name: 'Facebook' }] },
    },
    finds: ['channel channel:facebook'],
  },
  {
    says: { nl: 'Een middel dat niet meer in gebruik is.', en: 'A content item that is retired.' },
    workspace: {
      steps: [{ id: 'tell', ...via('mail', ['page']) }],
      contents: [{ id: 'page' }, { id: 'old', status: 'retired' }],
      workspace: { channels: [mail] },
    },
    finds: [],
  },
];
