import { processMeasures } from '#core/analysis/measures/process-measures.ts';
import { viewProcess } from '#core/analysis/process-view.ts';
import { defineChapter } from '../chapter.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Block } from '../plan-tree.ts';
import { sourceOf } from '../source-of.ts';
import { cell, rowOf, tableOr } from '../write.ts';

/** How we see whether it works, and what it looks like now. */
export const evaluation = defineChapter({
  id: 'evaluation',
  title: { nl: 'Meten en bijsturen', en: 'Measuring and adjusting' },
  numbering: 'number',
  missing: { nl: 'Er is nog niets afgesproken over meten.', en: 'Nothing has been agreed about measuring yet.' },
  write: (context) => [...metrics(context), ...coverage(context)],
});

function metrics({ processes, say, person, date, number, ofPlan }: PlanContext): Block[] {
  const rows = processes.flatMap((process) =>
    (process.metrics ?? []).map(({ kind, scale, target, measured = [] }) => {
      const latest = measured.toSorted((one, other) => other.date.localeCompare(one.date))[0];
      return rowOf(sourceOf('process', process.id)('metrics'), [
        cell(process.name),
        cell(`${kind.toUpperCase()} (${scale})`),
        cell(target === undefined ? undefined : number(target)),
        cell(
          latest
            ? `${number(latest.value)}, ${date(latest.date)}`
            : say({ nl: 'nog niet gemeten', en: 'not measured yet' }),
        ),
        cell(person(process.ownerId)),
      ]);
    }),
  );
  if (rows.length === 0) return [];
  return [
    tableOr(
      '',
      say({ nl: 'Scores van klanten', en: 'Scores by customers' }),
      [
        [say({ nl: 'Klantproces', en: 'Customer process' }), 5],
        [say({ nl: 'Indicator', en: 'Indicator' }), 3],
        [say({ nl: 'Doel', en: 'Target' }), 2],
        [say({ nl: 'Gemeten', en: 'Measured' }), 4],
        [say({ nl: 'Eigenaar', en: 'Owner' }), 3],
      ],
      rows,
      ofPlan(),
    ),
  ];
}

function coverage({ workspace, processes, names, say, percent, number, ofPlan }: PlanContext): Block[] {
  const unknown = say({ nl: 'onbekend', en: 'unknown' });
  const share = (value: number | null): string => (value === null ? unknown : percent(value));
  const rows = processes.flatMap((process) =>
    processMeasures(viewProcess(workspace, process)).map((measures) =>
      rowOf(sourceOf('process', process.id)(), [
        cell(process.name),
        cell(names.of('targetGroup', measures.targetGroupId)),
        cell(share(measures.coverageStrict)),
        cell(share(measures.digitalFinishShare)),
        cell(measures.kindSwitches === null ? unknown : number(measures.kindSwitches)),
      ]),
    ),
  );
  if (rows.length === 0) return [];
  return [
    tableOr(
      '',
      say({ nl: 'Wat het ontwerp nu belooft', en: 'What the design promises now' }),
      [
        [say({ nl: 'Klantproces', en: 'Customer process' }), 5],
        [say({ nl: 'Doelgroep', en: 'Target group' }), 5],
        [say({ nl: 'Volledig ingevuld', en: 'Complete' }), 3, 'number'],
        [say({ nl: 'Digitaal afgerond', en: 'Finished digitally' }), 3, 'number'],
        [say({ nl: 'Wisselingen van soort kanaal', en: 'Changes of kind of channel' }), 3, 'number'],
      ],
      rows,
      ofPlan(),
    ),
  ];
}
