import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { PhaseId, StepId, TargetGroupId } from '#core/model/id.ts';
import { groupsOfStep } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Transition } from '#core/model/transition.ts';
import { linksBetween } from './group-links.ts';
import { mermaidLabel } from './mermaid-text.ts';
import { outsideLinks } from './outside-links.ts';
import { orderSteps } from './step-order.ts';

/** What a flow diagram shows. */
export interface FlowDiagramOptions {
  language: Language;
  /** Only this phase, with its neighbours outside it named; the whole process when absent. */
  phaseId?: PhaseId;
  /** Only these steps, with their neighbours named. */
  stepIds?: ReadonlySet<StepId>;
  /** The way of one target group: only its steps. */
  groupId?: TargetGroupId;
}

/** An arrow between two steps; a target group that walks through a step it takes no part in has one without condition. */
type Way = Pick<Transition, 'from' | 'to' | 'condition' | 'probability'> & { isLoop: boolean };

/** Mermaid's own choice (elk) puts the labels of a branch on top of each other where it leaves its box. */
const layout = ['---', 'config:', '  layout: dagre', '---'];

/** A long condition makes an arrow long, and the whole picture small. */
const arrowWidth = 110;

/** Narrow boxes: a page is wide and low, so wrapped names keep the words of a row of steps large. */
const boxWidth = 124;

/** Above this many steps a flow chart in one picture cannot be read on A4; it is split per phase. */
export const readableSteps = 6;

/** The customer process as a Mermaid flowchart: phases as boxes, conditions and shares on the arrows, start and end rounded. */
export function flowDiagram(process: Process, options: FlowDiagramOptions): string {
  const { language } = options;
  const { steps } = orderSteps(process);
  const byId = new Map(process.steps.map((step) => [step.id, step]));
  const numbers = new Map(steps.map(({ stepId, number }) => [stepId, number]));
  const numberOf = (id: StepId): number => numbers.get(id) ?? 0;
  const shown = stepsOfFlow(process, options);
  const lines = [...layout, 'flowchart LR'];
  for (const phase of process.phases) {
    const own = steps.filter(({ stepId, phaseId }) => phaseId === phase.id && shown.has(stepId));
    if (own.length === 0) continue;
    const nodes = own.flatMap(({ stepId, number }) => {
      const step = byId.get(stepId);
      return step ? [`    ${node(step, number, language)}`] : [];
    });
    const head = `  subgraph p${process.phases.indexOf(phase) + 1}[${mermaidLabel(phase.name, language)}]`;
    lines.push(head, '    direction LR', ...nodes, '  end');
  }
  const { links, references } = outsideLinks(waysOf(process, options), shown, numberOf, language);
  const isReferred = new Set<StepId>();
  for (const way of links) {
    for (const end of [way.from, way.to]) if (!shown.has(end)) isReferred.add(end);
    lines.push(`  ${arrow(way, numberOf, language)}`);
  }
  for (const stepId of isReferred) {
    lines.push(
      `  n${numberOf(stepId)}(${mermaidLabel(`${numberOf(stepId)} ${byId.get(stepId)?.name ?? ''}`, language, boxWidth)})`,
    );
  }
  lines.push(...references.flatMap(({ lines: own }) => own.map((line) => `  ${line}`)));
  const outside = [...[...isReferred].map((id) => `n${numberOf(id)}`), ...references.map(({ id }) => id)];
  const backstage = [...shown]
    .filter((id) => ['internal', 'wait'].includes(byId.get(id)?.kind ?? ''))
    .map((id) => `n${numberOf(id)}`);
  return [...lines, ...styles(backstage, outside)].join('\n');
}

/** The steps of a flow: of the phase, the page and the target group that were asked for. */
export function stepsOfFlow(process: Process, { phaseId, stepIds, groupId }: FlowDiagramOptions): Set<StepId> {
  const shown = process.steps.filter(
    (step) =>
      (phaseId === undefined || step.phaseId === phaseId) &&
      (stepIds?.has(step.id) ?? true) &&
      (groupId === undefined || groupsOfStep(step, process).includes(groupId)),
  );
  return new Set(shown.map(({ id }) => id));
}

function waysOf(process: Process, { groupId }: FlowDiagramOptions): Way[] {
  const { loops } = orderSteps(process);
  // Two ways between the same steps are one arrow with both conditions.
  const all = [...Map.groupBy(process.transitions, ({ from, to }) => `${from} ${to}`).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const conditions = same.flatMap(({ condition }) => condition ?? []).join(' / ');
    const own = same.length > 1 ? { from: first.from, to: first.to, condition: conditions } : first;
    return [{ ...own, isLoop: same.some((way) => loops.has(way)) }];
  });
  if (groupId === undefined) return all;
  const own = stepsOfFlow(process, { language: 'nl', groupId });
  return linksBetween(process, groupId, own).map(
    ([from, to]) => all.find((way) => way.from === from && way.to === to) ?? { from, to, isLoop: false },
  );
}

function node({ name, kind, role }: Step, number: number, language: Language): string {
  const label = mermaidLabel(`${number} ${name}`, language, boxWidth);
  if (role) return `n${number}([${label}])`;
  if (kind === 'wait') return `n${number}{{${label}}}`;
  return kind === 'internal' ? `n${number}[[${label}]]` : `n${number}[${label}]`;
}

function arrow(
  { from, to, condition, probability, isLoop }: Way,
  numberOf: (id: StepId) => number,
  language: Language,
): string {
  const percent = { nl: '{share, number, ::percent}', en: '{share, number, ::percent}' };
  const share = probability === undefined ? undefined : formatMessage(percent, language, { share: probability });
  const label = [condition, share].filter(Boolean).join(', ');
  const line = isLoop ? '-.->' : '-->';
  return `n${numberOf(from)} ${line}${label ? `|${mermaidLabel(label, language, arrowWidth)}|` : ''} n${numberOf(to)}`;
}

function styles(backstage: readonly string[], outside: readonly string[]): string[] {
  return [
    ...(backstage.length > 0
      ? ['  classDef backstage fill:#F4F2ED,stroke:#838989', `  class ${backstage.join(',')} backstage`]
      : []),
    ...(outside.length > 0
      ? [
          '  classDef outside fill:#FFFFFF,stroke:#838989,stroke-dasharray:4 3,color:#48545A',
          `  class ${outside.join(',')} outside`,
        ]
      : []),
  ];
}
