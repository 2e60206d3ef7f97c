import type { PlanContext } from './plan-context.ts';
import type { Cover } from './plan-tree.ts';

/** Writes the cover: a detail that is not filled in is left out. */
export function writeCover({ plan, workspace, say, person, date, ofPlan }: PlanContext, asOf: string): Cover {
  const statuses = {
    draft: say({ nl: 'concept', en: 'draft' }),
    review: say({ nl: 'in review', en: 'in review' }),
    approved: say({ nl: 'vastgesteld', en: 'approved' }),
  };
  const details = [
    { label: say({ nl: 'Opdrachtgever', en: 'Client' }), value: plan.client, source: ofPlan('client') },
    {
      label: say({ nl: 'Auteur', en: 'Author' }),
      value: (plan.authorIds ?? []).map(person).filter(Boolean).join(', '),
      source: ofPlan('authorIds'),
    },
    { label: say({ nl: 'Versie', en: 'Version' }), value: plan.documentVersion, source: ofPlan('documentVersion') },
    {
      label: say({ nl: 'Status', en: 'Status' }),
      value: plan.status && statuses[plan.status],
      source: ofPlan('status'),
    },
    { label: say({ nl: 'Datum', en: 'Date' }), value: date(plan.date ?? asOf), source: ofPlan('date') },
    {
      label: say({ nl: 'Documentnummer', en: 'Document number' }),
      value: plan.documentNumber,
      source: ofPlan('documentNumber'),
    },
  ];
  return {
    organisation: workspace.organisation ?? '',
    title: plan.title ?? plan.name,
    subtitle: plan.subtitle ?? '',
    details: details.flatMap(({ label, value, source }) => (value ? [{ label, value, source }] : [])),
    approvals: (plan.approvals ?? []).map(({ personId, role = '', on }) => ({
      name: person(personId),
      role,
      date: date(on),
    })),
    source: ofPlan(),
  };
}
