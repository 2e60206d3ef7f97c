import { readCell } from '#core/analysis/flow/cell.ts';
import { drawChannelMatrix } from '#core/diagrams/channel-matrix/draw-channel-matrix.ts';
import type { OwnDiagram } from '#core/diagrams/diagram-page.ts';
import { drawExperience } from '#core/diagrams/experience/draw-experience.ts';
import { readableSteps } from '#core/diagrams/flow-diagram.ts';
import { orderSteps } from '#core/diagrams/step-order.ts';
import { drawThread } from '#core/diagrams/thread/draw-thread.ts';
import type { Message } from '#core/messages/format-message.ts';
import { channelById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { TargetGroup } from '#core/model/target-group.ts';
import type { PlanContext } from '../../plan-context.ts';
import type { DiagramRequest, Figure } from '../../plan-tree.ts';
import { sourceOf } from '../../source-of.ts';

const pixelsPerMm = 96 / 25.4;
const part = '{part, select, none {} other { ({part})}}';

/**
 * The pictures of a process, from whole to detail: the flow (per phase where one picture would be unreadable), the channel matrix, the lanes of every
 * group, and where there is something to see the experience and an information thread.
 */
export function processFigures(process: Process, context: PlanContext): Figure[] {
  const { workspace, language, targetGroups } = context;
  const phases = process.steps.length > readableSteps ? process.phases : [undefined];
  const groups = targetGroups.filter(({ id }) => process.targetGroupIds.includes(id));
  return [
    ...phases.flatMap((phase) => flowFigure(process, phase, context) ?? []),
    ...ownFigures('matrix', drawChannelMatrix(workspace, process, { language }), process, context),
    ...groups.flatMap((group) => lanesFigure(process, group, context) ?? []),
    ...ownFigures('experience', drawExperience(workspace, process, { language }), process, context),
    ...ownFigures('thread', drawThread(workspace, process, { language }), process, context),
  ];
}

const captions = {
  matrix: { nl: `Kanaalmatrix: {process}${part}`, en: `Channel matrix: {process}${part}` },
  experience: { nl: `Klantbeleving: {process}${part}`, en: `Customer experience: {process}${part}` },
  thread: { nl: `Informatiedraad: {process}${part}`, en: `Information thread: {process}${part}` },
} satisfies Record<string, Message>;

/** A figure per page of a picture that we draw ourselves. */
function ownFigures(
  diagram: keyof typeof captions,
  { pages, textAlternative }: OwnDiagram,
  process: Process,
  { say }: PlanContext,
): Figure[] {
  return pages.map(({ svg, widthMm, heightMm }, index) => ({
    kind: 'figure',
    caption: say(captions[diagram], {
      process: process.name,
      part: pages.length > 1 ? `${index + 1}/${pages.length}` : 'none',
    }),
    summary: textAlternative.summary,
    request: { diagram, processId: process.id, page: index + 1 },
    picture: { svg, width: widthMm * pixelsPerMm, height: heightMm * pixelsPerMm },
    source: sourceOf('process', process.id)(),
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
  const request: DiagramRequest = { diagram: 'flow', processId: process.id, ...(phase ? { phaseId: phase.id } : {}) };
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
    request,
    source: phase ? sourceOf('phase', phase.id)() : sourceOf('process', process.id)(),
  };
}

/** Undefined for a group that is in contact at no step. */
function lanesFigure(process: Process, group: TargetGroup, context: PlanContext): Figure | undefined {
  const { say } = context;
  const lanes = lanesInWords(process, group, context);
  if (lanes === '') return undefined;
  const values = { process: process.name, group: group.name, lanes };
  return {
    kind: 'figure',
    caption: say({ nl: 'Kanalen van {group}: {process}', en: 'Channels of {group}: {process}' }, values),
    summary: say(
      {
        nl: 'De stappen van {process} voor {group}, met per kanaal een baan. {lanes}.',
        en: 'The steps of {process} for {group}, with a lane for each channel. {lanes}.',
      },
      values,
    ),
    request: { diagram: 'lanes', processId: process.id, targetGroupId: group.id },
    source: sourceOf('process', process.id)(),
  };
}

/** `E-mail: 2, 4; Portaal: 3` */
function lanesInWords(process: Process, { id }: TargetGroup, { workspace }: PlanContext): string {
  const steps = new Map(process.steps.map((step) => [step.id, step]));
  const lanes = new Map<string, number[]>();
  for (const { stepId, number } of orderSteps(process).steps) {
    const step = steps.get(stepId);
    const channelId = step && readCell(workspace, step, id)?.primary?.use.channelId;
    if (channelId === undefined) continue;
    const name = channelById(workspace, channelId)?.name ?? channelId;
    lanes.set(name, [...(lanes.get(name) ?? []), number]);
  }
  return [...lanes].map(([name, numbers]) => `${name}: ${numbers.join(', ')}`).join('; ');
}
