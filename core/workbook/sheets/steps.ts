import { readCell } from '#core/analysis/flow/cell.ts';
import { orderSteps } from '#core/diagrams/step-order.ts';
import { indexById } from '#core/model/index-by-id.ts';
import { touchpointCells } from '#core/plan/chapters/parts/touchpoint-rows.ts';
import { column, idColumn, listed, saidIn } from '../cells.ts';
import type { SheetDefinition, SheetValue } from '../workbook.ts';

/** A row per step and target group: where the contact is, what is said and asked, from which source and in which tone. */
export const stepSheet: SheetDefinition = {
  id: 'steps',
  title: { nl: 'Processtappen', en: 'Process steps' },
  fill(context) {
    const { workspace, processes, say, names } = context;
    const kinds = {
      contact: say({ nl: 'contact', en: 'contact' }),
      customer: say({ nl: 'de klant doet iets', en: 'done by the customer' }),
      internal: say({ nl: 'achter de schermen', en: 'backstage' }),
      wait: say({ nl: 'wachten', en: 'waiting' }),
    };
    const rows = processes.flatMap((process) => {
      const stepOf = indexById(process.steps);
      const phaseOf = indexById(process.phases);
      return orderSteps(process).steps.flatMap(({ stepId, number }) =>
        process.targetGroupIds.flatMap((groupId): SheetValue[][] => {
          const step = stepOf.get(stepId);
          const cell = step && readCell(workspace, step, groupId);
          if (!cell) return [];
          const { where, expectation } = touchpointCells(cell, context);
          const [primary, supporting, content] = where.map(saidIn);
          const [system, tone, expectNext, weExpect] = expectation.map(saidIn);
          const { uses } = cell;
          const infosOf = (kind: 'tells' | 'asks'): string | undefined =>
            listed(new Set(uses.flatMap((use) => use[kind].map(({ infoId }) => names.of('info', infoId)))));
          return [
            [
              process.name,
              number,
              phaseOf.get(step.phaseId)?.name,
              step.name,
              kinds[step.kind],
              step.moment,
              names.of('targetGroup', groupId),
              primary,
              supporting,
              content,
              infosOf('tells'),
              infosOf('asks'),
              system,
              tone,
              expectNext,
              weExpect,
              step.customerAction,
              step.id,
              groupId,
            ],
          ];
        }),
      );
    });
    return {
      columns: [
        column(say({ nl: 'Klantproces', en: 'Process' }), 24),
        column(say({ nl: 'Nr.', en: 'No.' }), 6),
        column(say({ nl: 'Fase', en: 'Phase' }), 18),
        column(say({ nl: 'Stap', en: 'Step' }), 30),
        column(say({ nl: 'Soort', en: 'Kind' }), 18),
        column(say({ nl: 'Moment', en: 'Moment' }), 20),
        column(say({ nl: 'Doelgroep', en: 'Target group' }), 20),
        column(say({ nl: 'Hoofdkanaal', en: 'Primary channel' }), 20),
        column(say({ nl: 'Ondersteunend kanaal', en: 'Supporting channel' }), 22),
        column(say({ nl: 'Middel', en: 'Content' }), 30),
        column(say({ nl: 'We vertellen', en: 'We tell' }), 40),
        column(say({ nl: 'We vragen', en: 'We ask' }), 30),
        column(say({ nl: 'Bronsysteem', en: 'Source system' }), 22),
        column(say({ nl: 'Schrijftoon', en: 'Tone' }), 20),
        column(say({ nl: 'Klant mag verwachten', en: 'The customer may expect' }), 36),
        column(say({ nl: 'Wij verwachten', en: 'We expect' }), 36),
        column(say({ nl: 'Klantactie', en: 'Customer action' }), 30),
        idColumn('step-id'),
        idColumn('group-id'),
      ],
      rows,
    };
  },
};
