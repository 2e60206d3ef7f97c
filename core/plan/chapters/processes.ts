import type { Process } from '#core/model/process.ts';
import { defineChapter } from '../chapter.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Block } from '../plan-tree.ts';
import { sourceOf } from '../source-of.ts';
import { heading, labelled, tableOr } from '../write.ts';
import { processFigures } from './parts/process-figures.ts';
import { touchpointRows } from './parts/touchpoint-rows.ts';

/** Per process: the pictures, table A "who and where" and table B "source, tone and expectation". */
export const processes = defineChapter({
  id: 'processes',
  title: { nl: 'Klantproces en klantcommunicatieproces', en: 'Customer process and customer communication process' },
  numbering: 'number',
  missing: {
    nl: 'Er is nog geen klantproces. Begin bij Klantprocessen.',
    en: 'There is no customer process yet. Start under Processes.',
  },
  write: (context) =>
    context.processes.flatMap((process, index) => writeProcess(process, { context, startsPage: index > 0 })),
});

function writeProcess(
  process: Process,
  { context, startsPage }: { context: PlanContext; startsPage: boolean },
): Block[] {
  const { say } = context;
  const from = sourceOf('process', process.id);
  const title = heading(2, process.name, from('name'));
  const blocks: Block[] = [startsPage ? { ...title, startsPage } : title];
  if (process.question)
    blocks.push(
      labelled(
        say({ nl: 'De klant vraagt zich af:', en: 'The customer wonders:' }),
        process.question,
        from('question'),
      ),
    );
  if (process.goal)
    blocks.push(labelled(say({ nl: 'Wij willen bereiken:', en: 'We want to achieve:' }), process.goal, from('goal')));
  if (process.steps.length === 0) {
    const text = say({ nl: 'Dit klantproces heeft nog geen stappen.', en: 'This customer process has no steps yet.' });
    return [...blocks, { kind: 'missing', text, source: from() }];
  }
  blocks.push(...processFigures(process, context), heading(3, say({ nl: 'Wie en waar', en: 'Who and where' }), from()));
  const values = { process: process.name };
  const step = [say({ nl: 'Stap', en: 'Step' }), 4] as const;
  const group = [say({ nl: 'Doelgroep', en: 'Target group' }), 4] as const;
  blocks.push(
    tableOr(
      '',
      say({ nl: 'Wie en waar: {process}', en: 'Who and where: {process}' }, values),
      [
        step,
        group,
        [say({ nl: 'Hoofdkanaal', en: 'Primary channel' }), 3],
        [say({ nl: 'Ondersteunend kanaal', en: 'Supporting channel' }), 3],
        [say({ nl: 'Middel', en: 'Content' }), 4],
        [say({ nl: 'Doel', en: 'Purpose' }), 3],
      ],
      touchpointRows(process, 'where', context),
      from(),
    ),
    heading(3, say({ nl: 'Bron, toon en verwachting', en: 'Source, tone and expectation' }), from()),
    tableOr(
      '',
      say({ nl: 'Bron, toon en verwachting: {process}', en: 'Source, tone and expectation: {process}' }, values),
      [
        step,
        group,
        [say({ nl: 'Bronsysteem', en: 'Source system' }), 3],
        [say({ nl: 'Schrijftoon', en: 'Tone' }), 3],
        [say({ nl: 'Klant mag verwachten', en: 'The customer may expect' }), 4],
        [say({ nl: 'Wij verwachten', en: 'We expect' }), 4],
      ],
      touchpointRows(process, 'expectation', context),
      from(),
    ),
  );
  return blocks;
}
