import type { PlanContext } from './plan-context.ts';
import type { Cover } from './plan-tree.ts';

/** Writes the cover: a detail that is not filled in is left out. */
export function writeCover({ plan, workspace, say, person, date }: PlanContext, asOf: string): Cover {
  const statuses = {
    draft: say({ nl: 'concept', en: 'draft' }),
    review: say({ nl: 'in review', en: 'in review' }),
    approved: say({ nl: 'vastgesteld', en: 'approved' }),
  };
  const details = [
    { label: say({ nl: 'Opdrachtgever', en: 'Client' }), value: plan.client },
    {
      label: say({ nl: 'Auteur', en: 'Author' }),
      value: (plan.authorIds ?? []).map(person).filter(Boolean).join(', '),
    },
    { label: say({ nl: 'Versie', en: 'Version' }), value: plan.documentVersion },
    { label: say({ nl: 'Status', en: 'Status' }), value: plan.status && statuses[plan.status] },
    { label: say({ nl: 'Datum', en: 'Date' }), value: date(plan.date ?? asOf) },
    { label: say({ nl: 'Documentnummer', en: 'Document number' }), value: plan.documentNumber },
  ];
  return {
    organisation: workspace.organisation ?? '',
    title: plan.title ?? plan.name,
    subtitle: plan.subtitle ?? '',
    details: details.flatMap(({ label, value }) => (value ? [{ label, value }] : [])),
    approvals: (plan.approvals ?? []).map(({ personId, role = '', on }) => ({
      name: person(personId),
      role,
      date: date(on),
    })),
  };
}
