import type { DataFieldId, SystemId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import { defineChapter } from '../chapter.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Figure, Table } from '../plan-tree.ts';
import { sourceOf } from '../source-of.ts';
import { diagramFigures } from './parts/diagram-figures.ts';
import { stepsOfFields } from './parts/steps-of-fields.ts';
import { cell, fieldCell, rowOf, table } from '../write.ts';

/** Every data field: what for, where asked, where shown, which system leads, which keep copies and how those stay equal. */
export const dataRegister = defineChapter({
  id: 'dataRegister',
  title: { nl: 'Gegevensregister', en: 'Data register' },
  numbering: 'number',
  missing: {
    nl: 'Er zijn nog geen gegevens ingevuld. Dat doet u bij Systemen & gegevens.',
    en: 'No data fields have been filled in yet. Do so under Systems & data.',
  },
  write(context) {
    if (!context.workspace.dataFields.some(({ id }) => context.scope.holdsField(id))) return [];
    return [registerTable(context), ...context.processes.flatMap((process) => dataFigures(process, context))];
  },
});

/** Which data go where at which step; none for a process in which no data go anywhere. */
function dataFigures(process: Process, context: PlanContext): Figure[] {
  if (process.steps.length === 0) return [];
  const caption = context.say(
    { nl: 'Gegevensstroom: {process}', en: 'Data flow: {process}' },
    { process: process.name },
  );
  return diagramFigures(process, context, { kind: 'data' }, () => ({ caption }));
}

/** A row per data field of the plan, in the order of the workspace. */
export function registerTable(context: PlanContext): Table {
  const { workspace, say, scope } = context;
  const stepsOf = stepsOfFields(context);
  return table(
    say({ nl: 'Gegevensregister', en: 'Data register' }),
    [
      [say({ nl: 'Gegeven', en: 'Data field' }), 4],
      [say({ nl: 'Waarvoor', en: 'Purpose' }), 4],
      [say({ nl: 'Gevraagd in', en: 'Asked in' }), 3],
      [say({ nl: 'Getoond in', en: 'Shown in' }), 3],
      [say({ nl: 'Bron', en: 'Source' }), 3],
      [say({ nl: 'Kopieën', en: 'Copies' }), 3, 'ifFilled'],
      [say({ nl: 'Koppelingen', en: 'Links' }), 4, 'ifFilled'],
    ],
    workspace.dataFields
      .filter(({ id }) => scope.holdsField(id))
      .map(({ id, name, sensitivity }) => {
        const special =
          sensitivity === 'special' ? say({ nl: 'bijzonder persoonsgegeven', en: 'special personal data' }) : undefined;
        const { asked, shown } = stepsOf(id);
        const from = sourceOf('field', id);
        return rowOf(from(), [
          fieldCell(from('name'), name, special),
          cell(...purposesOf(id, context)),
          cell(asked),
          cell(shown),
          cell(...holdersOf(id, 'record', context)),
          cell(...holdersOf(id, 'copy', context)),
          cell(...linksOf(id, context)),
        ]);
      }),
    context.ofPlan(),
  );
}

function purposesOf(fieldId: DataFieldId, { workspace }: PlanContext): Set<string> {
  return new Set(
    workspace.informationItems.flatMap(({ fieldIds, usedFor }) =>
      usedFor && fieldIds?.includes(fieldId) ? [usedFor] : [],
    ),
  );
}

function holdersOf(fieldId: DataFieldId, role: 'record' | 'copy', { workspace }: PlanContext): string[] {
  return workspace.systems
    .filter(({ holds }) => holds.some((holding) => holding.fieldId === fieldId && holding.role === role))
    .map(({ name }) => name);
}

function linksOf(fieldId: DataFieldId, { workspace, say, names }: PlanContext): string[] {
  const modes = {
    realtime: say({ nl: 'direct', en: 'at once' }),
    batch: say({ nl: 'in delen', en: 'in batches' }),
    manual: say({ nl: 'met de hand', en: 'by hand' }),
    'separate-by-design': say({ nl: 'bewust gescheiden', en: 'kept apart on purpose' }),
  };
  const nameOf = (id: SystemId): string => names.of('system', id);
  return workspace.systemLinks
    .filter(({ fieldIds }) => fieldIds === 'all' || fieldIds.includes(fieldId))
    .map(({ from, to, mode, maxDelay, reason }) => {
      const delay = maxDelay && say({ nl: 'binnen {time}', en: 'within {time}' }, { time: names.duration(maxDelay) });
      const how = [modes[mode], delay, reason].filter(Boolean).join(', ');
      return `${nameOf(from)} → ${nameOf(to)} (${how})`;
    });
}
