import type { MermaidPage } from '#core/diagrams/mermaid-frame/mermaid-page.ts';
import type { DiagramRequest, Figure, PlanDocument } from './plan-tree.ts';

/** The figures of a plan, in order. */
export function figuresOf({ chapters }: PlanDocument): Figure[] {
  return chapters.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'figure' ? [block] : []));
}

/** The key under which the picture of a request goes from who draws it to who writes it. */
export function figureKey({ diagram, processId, targetGroupId, page }: DiagramRequest): string {
  return JSON.stringify([diagram, processId, targetGroupId ?? null, page]);
}

/** The figures of a plan that Mermaid draws, each with what is drawn and what comes round it; the others bring their own picture. */
export function mermaidFigures(plan: PlanDocument): { key: string; frame: MermaidPage }[] {
  return figuresOf(plan).flatMap(({ request, frame }) => (frame ? [{ key: figureKey(request), frame }] : []));
}
