import { processMeasures } from '#core/analysis/measures/process-measures.ts';
import { viewProcess } from '#core/analysis/process-view.ts';
import { defineChapter } from '../chapter.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Block } from '../plan-tree.ts';
import { sourceOf } from '../source-of.ts';
import { cell, fieldCell, rowOf, tableOr } from '../write.ts';

/** What contacts cost and yield in a year, and what making everything costs. What is unknown is said, never counted as nothing. */
export const costs = defineChapter({
  id: 'costs',
  title: { nl: 'Kosten', en: 'Costs' },
  numbering: 'number',
  missing: {
    nl: 'Er zijn nog geen kosten ingevuld. Dat doet u bij Kanalen en bij Plan.',
    en: 'No costs have been filled in yet. Do so under Channels and Plan.',
  },
  write: (context) => [...contacts(context), ...budget(context)],
});

function contacts({ workspace, processes, names, say, euro, number, ofPlan }: PlanContext): Block[] {
  const unknown = say({ nl: 'onbekend', en: 'unknown' });
  const money = (amount: number | null): string => (amount === null ? unknown : euro(amount));
  const rows = processes.flatMap((process) =>
    processMeasures(viewProcess(workspace, process)).map((measures) =>
      rowOf(sourceOf('process', process.id)(), [
        cell(process.name),
        cell(names.of('targetGroup', measures.targetGroupId)),
        fieldCell(
          sourceOf('process', process.id)('volumes'),
          measures.volume === null ? unknown : number(measures.volume),
        ),
        cell(measures.contactsPerCase === null ? unknown : number(measures.contactsPerCase)),
        cell(money(measures.costPerCase)),
        cell(money(measures.revenuePerCase)),
        cell(money(measures.netCostPerYear)),
      ]),
    ),
  );
  if (rows.length === 0) return [];
  return [
    tableOr(
      '',
      say({ nl: 'Contactkosten', en: 'Contact costs' }),
      [
        [say({ nl: 'Klantproces', en: 'Customer process' }), 4],
        [say({ nl: 'Doelgroep', en: 'Target group' }), 4],
        [say({ nl: 'Zaken per jaar', en: 'Cases per year' }), 2, 'number'],
        [say({ nl: 'Contacten per zaak', en: 'Contacts per case' }), 2, 'number'],
        [say({ nl: 'Kosten per zaak', en: 'Cost per case' }), 2, 'number'],
        [say({ nl: 'Opbrengst per zaak', en: 'Revenue per case' }), 2, 'number'],
        [say({ nl: 'Netto kosten per jaar', en: 'Net cost per year' }), 3, 'number'],
      ],
      rows,
      ofPlan(),
    ),
  ];
}

function budget({ plan, say, euro, number, ofPlan }: PlanContext): Block[] {
  if (!plan.budget?.length) return [];
  const total = (key: 'hours' | 'euro'): number => (plan.budget ?? []).reduce((sum, line) => sum + (line[key] ?? 0), 0);
  return [
    tableOr(
      '',
      say({ nl: 'Begroting voor het maken', en: 'Budget for making' }),
      [
        [say({ nl: 'Post', en: 'Item' }), 7],
        [say({ nl: 'Uren', en: 'Hours' }), 2, 'number'],
        [say({ nl: 'Bedrag', en: 'Amount' }), 3, 'number'],
      ],
      [
        ...plan.budget.map(({ id, item, hours, euro: amount }) => {
          const from = sourceOf('budgetLine', id);
          return [
            fieldCell(from('item'), item),
            fieldCell(from('hours'), hours === undefined ? undefined : number(hours)),
            fieldCell(from('euro'), amount === undefined ? undefined : euro(amount)),
          ];
        }),
        rowOf(ofPlan('budget'), [
          cell([{ text: say({ nl: 'Totaal', en: 'Total' }), isBold: true }]),
          cell(number(total('hours'))),
          cell(euro(total('euro'))),
        ]),
      ],
      ofPlan('budget'),
    ),
  ];
}
