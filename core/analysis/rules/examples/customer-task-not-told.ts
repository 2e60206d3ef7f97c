import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const expecting = (tells: string[]): Shorthand => ({
  steps: [
    { id: 'invite', ...via('mail', ['invitation']) },
    {
      id: 'answer',
      initiator: 'customer',
      ...via('web', ['form']),
      weExpect: { text: 'Vul de lijst in', infoIds: ['task'] },
    },
  ],
  infos: ['task'],
  contents: [{ id: 'invitation', tells }, { id: 'form' }],
});

/** The rule customer-task-not-told at work. */
export const customerTaskNotToldExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'We verwachten de vragenlijst op tijd, maar geen bericht vraagt erom.',
      en: 'We expect the questionnaire in time, but no message asks for it.',
    },
    workspace: expecting([]),
    finds: ['notTold step:answer (g)'],
  },
  {
    says: { nl: 'De uitnodiging zegt wat de klant moet doen.', en: 'The invitation says what to do.' },
    workspace: expecting(['task']),
    finds: [],
  },
];
