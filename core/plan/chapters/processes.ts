import { drawChannelMatrix } from '#core/diagrams/channel-matrix/draw-channel-matrix.ts';
import { readableSteps } from '#core/diagrams/flow-diagram.ts';
import { orderSteps } from '#core/diagrams/step-order.ts';
import type { Process } from '#core/model/process.ts';
import { defineChapter } from '../chapter.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Block, Figure } from '../plan-tree.ts';
import { sourceOf } from '../source-of.ts';
import { heading, labelled, tableOr } from '../write.ts';
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
  write: (context) => context.processes.flatMap((process) => writeProcess(process, context)),
});

function writeProcess(process: Process, context: PlanContext): Block[] {
  const { say } = context;
  const from = sourceOf('process', process.id);
  const blocks: Block[] = [heading(2, process.name, from('name'))];
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
  blocks.push(
    ...figures(process, context).map((figure) => ({ ...figure, source: from() })),
    heading(3, say({ nl: 'Wie en waar', en: 'Who and where' }), from()),
  );
  const rows = touchpointRows(process, context);
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
      rows.map(({ who, where }) => [...who, ...where]),
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
      rows.map(({ who, expectation }) => [...who, ...expectation]),
      from(),
    ),
  );
  return blocks;
}

/** The flow, split per phase where it would be unreadable in one picture; the channel matrix; the lanes of every group. */
function figures(process: Process, context: PlanContext): Figure[] {
  const { say, targetGroups } = context;
  const phases = process.steps.length > readableSteps ? process.phases : [undefined];
  const groups = targetGroups.filter(({ id }) => process.targetGroupIds.includes(id));
  const values = { process: process.name };
  return [
    ...phases.flatMap((phase) => flowFigure(process, phase, context) ?? []),
    ...matrixFigures(process, context),
    ...groups.map((group): Figure => {
      const both = { ...values, group: group.name };
      return {
        kind: 'figure',
        caption: say({ nl: 'Kanalen van {group}: {process}', en: 'Channels of {group}: {process}' }, both),
        summary: say(
          {
            nl: 'De stappen van {process} voor {group}, met per kanaal een baan.',
            en: 'The steps of {process} for {group}, with a lane for each channel.',
          },
          both,
        ),
        request: { diagram: 'lanes', processId: process.id, targetGroupId: group.id },
      };
    }),
  ];
}

/** The channel matrix, a figure per page. */
function matrixFigures(process: Process, { workspace, language, say }: PlanContext): Figure[] {
  const { pages, textAlternative } = drawChannelMatrix(workspace, process, { language });
  const pixelsPerMm = 96 / 25.4;
  return pages.map(({ svg, widthMm, heightMm }, index) => ({
    kind: 'figure',
    caption: say(
      {
        nl: 'Kanaalmatrix: {process}{part, select, none {} other { ({part})}}',
        en: 'Channel matrix: {process}{part, select, none {} other { ({part})}}',
      },
      { process: process.name, part: pages.length > 1 ? `${index + 1}/${pages.length}` : 'none' },
    ),
    summary: textAlternative.summary,
    request: { diagram: 'matrix', processId: process.id, page: index + 1 },
    picture: { svg, width: widthMm * pixelsPerMm, height: heightMm * pixelsPerMm },
  }));
}

function flowFigure(
  process: Process,
  phase: Process['phases'][0] | undefined,
  { say, names }: PlanContext,
): Figure | undefined {
  const steps = orderSteps(process).steps.filter(({ phaseId }) => phase === undefined || phaseId === phase.id);
  if (steps.length === 0) return undefined;
  const values = {
    title: phase ? `${process.name}, ${phase.name}` : process.name,
    count: steps.length,
    steps: steps.map(({ stepId, number }) => `${number} ${names.of('step', stepId)}`).join('; '),
  };
  return {
    kind: 'figure',
    caption: say({ nl: 'Klantproces: {title}', en: 'Customer process: {title}' }, values),
    summary: say(
      {
        nl: 'Stroomschema van {title} met {count, plural, one {één stap} other {# stappen}}: {steps}.',
        en: 'Flow chart of {title} with {count, plural, one {one step} other {# steps}}: {steps}.',
      },
      values,
    ),
    request: { diagram: 'flow', processId: process.id, ...(phase ? { phaseId: phase.id } : {}) },
  };
}
