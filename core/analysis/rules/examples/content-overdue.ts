import type { RuleExample } from './rule-example.ts';
import { via, type Shorthand } from './small-workspace.ts';

const changed = (more: object): Shorthand => ({
  steps: [{ id: 'read', ...via('web', ['page']) }],
  infos: [{ id: 'delivery', changedOn: '2026-10-15' }],
  contents: [{ id: 'page', tells: ['delivery'], ...more }],
});

/** The rule content-overdue at work. */
export const contentOverdueExamples: readonly RuleExample[] = [
  {
    says: {
      nl: 'De levertijd veranderde op 15 oktober; de pagina is van 1 mei.',
      en: 'The delivery time changed on 15 October; the page is of 1 May.',
    },
    workspace: changed({ textChangedOn: '2026-05-01' }),
    finds: ['olderThanFact content:page'],
  },
  {
    says: {
      nl: 'De tekst had af moeten zijn en is nog concept.',
      en: 'The text should have been ready and is still a draft.',
    },
    workspace: changed({ status: 'draft', dueDate: '2026-10-01' }),
    finds: ['due content:page'],
  },
  {
    says: { nl: 'De pagina is op 20 oktober aangepast.', en: 'The page was edited on 20 October.' },
    workspace: changed({ textChangedOn: '2026-10-20' }),
    finds: [],
  },
];
