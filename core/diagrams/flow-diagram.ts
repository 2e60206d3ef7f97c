import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { PhaseId, StepId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Transition } from '#core/model/transition.ts';
import { mermaidLabel } from './mermaid-text.ts';
import { orderSteps } from './step-order.ts';

/** What a flow diagram shows. */
export interface FlowDiagramOptions {
  language: Language;
  /** Only this phase, with its neighbours outside it named; the whole process when absent. */
  phaseId?: PhaseId;
}

/** Mermaid's own choice (elk) puts the labels of a branch on top of each other where it leaves its box. */
const layout = ['---', 'config:', '  layout: dagre', '---'];

/** Above this many steps a flow chart in one picture cannot be read on A4; it is split per phase. */
export const readableSteps = 7;

/** The customer process as a Mermaid flowchart: phases as boxes, conditions and shares on the arrows, start and end rounded. */
export function flowDiagram(process: Process, { language, phaseId }: FlowDiagramOptions): string {
  const { steps, loops } = orderSteps(process);
  const byId = new Map(process.steps.map((step) => [step.id, step]));
  const numbers = new Map(steps.map(({ stepId, number }) => [stepId, number]));
  const isShown = (stepId: StepId): boolean => phaseId === undefined || byId.get(stepId)?.phaseId === phaseId;
  const lines = [...layout, 'flowchart LR'];
  for (const phase of process.phases) {
    const own = steps.filter((step) => step.phaseId === phase.id && isShown(step.stepId));
    if (own.length === 0) continue;
    const nodes = own.flatMap(({ stepId, number }) => {
      const step = byId.get(stepId);
      return step ? [`    ${node(step, number)}`] : [];
    });
    lines.push(
      `  subgraph p${process.phases.indexOf(phase) + 1}[${mermaidLabel(phase.name)}]`,
      '    direction LR',
      ...nodes,
      '  end',
    );
  }
  const outside = new Set<StepId>();
  for (const way of process.transitions) {
    if (!isShown(way.from) && !isShown(way.to)) continue;
    for (const end of [way.from, way.to]) if (!isShown(end)) outside.add(end);
    lines.push(`  ${arrow(way, numbers, loops.has(way), language)}`);
  }
  for (const stepId of outside) lines.push(`  ${reference(byId.get(stepId), numbers.get(stepId))}`);
  return [...lines, ...styles(process, steps.map(({ stepId }) => stepId).filter(isShown), outside, numbers)].join('\n');
}

function node({ name, kind, role }: Step, number: number): string {
  const label = mermaidLabel(`${number} ${name}`);
  if (role) return `n${number}([${label}])`;
  if (kind === 'wait') return `n${number}{{${label}}}`;
  return kind === 'internal' ? `n${number}[[${label}]]` : `n${number}[${label}]`;
}

function reference(step: Step | undefined, number = 0): string {
  return `n${number}(${mermaidLabel(`${number} ${step?.name ?? ''}`)})`;
}

function arrow(
  { from, to, condition, probability }: Transition,
  numbers: Map<StepId, number>,
  isLoop: boolean,
  language: Language,
): string {
  const share =
    probability === undefined
      ? undefined
      : formatMessage({ nl: '{share, number, ::percent}', en: '{share, number, ::percent}' }, language, {
          share: probability,
        });
  const label = [condition, share].filter(Boolean).join(', ');
  const line = isLoop ? '-.->' : '-->';
  return `n${numbers.get(from) ?? 0} ${line}${label ? `|${mermaidLabel(label)}|` : ''} n${numbers.get(to) ?? 0}`;
}

function styles(process: Process, shown: StepId[], outside: Set<StepId>, numbers: Map<StepId, number>): string[] {
  const backstage = shown.filter((stepId) => process.steps.find(({ id }) => id === stepId)?.kind !== 'contact');
  const named = (ids: Iterable<StepId>): string => [...ids].map((id) => `n${numbers.get(id) ?? 0}`).join(',');
  return [
    ...(backstage.length > 0
      ? ['  classDef backstage fill:#F4F2ED,stroke:#838989', `  class ${named(backstage)} backstage`]
      : []),
    ...(outside.size > 0
      ? [
          '  classDef outside fill:#FFFFFF,stroke:#CBC7BE,stroke-dasharray:4 3,color:#48545A',
          `  class ${named(outside)} outside`,
        ]
      : []),
  ];
}
