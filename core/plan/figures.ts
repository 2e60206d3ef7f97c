import { dataDiagram } from '#core/diagrams/data-diagram.ts';
import { flowDiagram } from '#core/diagrams/flow-diagram.ts';
import { lanesDiagram } from '#core/diagrams/lanes-diagram.ts';
import type { Language } from '#core/messages/format-message.ts';
import { processById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { DiagramRequest, Figure, PlanDocument } from './plan-tree.ts';

/** The figures of a plan, in order. */
export function figuresOf({ chapters }: PlanDocument): Figure[] {
  return chapters.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'figure' ? [block] : []));
}

/** The key under which the picture of a request goes from who draws it to who writes it. */
export function figureKey({ diagram, processId, phaseId, targetGroupId, page }: DiagramRequest): string {
  return JSON.stringify([diagram, processId, phaseId ?? null, targetGroupId ?? null, page ?? null]);
}

/** The figures of a plan that Mermaid draws, with their sources; the others bring their own SVG. */
export function mermaidSources(workspace: Workspace, plan: PlanDocument): { key: string; source: string }[] {
  return figuresOf(plan).flatMap(({ request }) => {
    const source = mermaidSource(workspace, request, plan.language);
    return source === undefined ? [] : [{ key: figureKey(request), source }];
  });
}

function mermaidSource(
  workspace: Workspace,
  { diagram, processId, phaseId, targetGroupId, page = 1 }: DiagramRequest,
  language: Language,
): string | undefined {
  const process = processById(workspace, processId);
  if (!process) return undefined;
  if (diagram === 'flow') return flowDiagram(process, { language, ...(phaseId ? { phaseId } : {}) });
  if (diagram === 'data') return dataDiagram(workspace, process, { language }).mermaid[page - 1];
  return diagram === 'lanes' && targetGroupId ? lanesDiagram(workspace, process, targetGroupId, language) : undefined;
}
