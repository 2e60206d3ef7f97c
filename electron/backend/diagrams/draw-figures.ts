import { pictureOf } from '#core/diagrams/diagram-source.ts';
import { mermaidFigures } from '#core/plan/figures.ts';
import type { PlanDocument } from '#core/plan/plan-tree.ts';
import { drawMermaid, type DrawMermaidOptions, type DrawnDiagram } from './draw-mermaid.ts';

/** Draws the diagrams of a plan in a headless browser, by the key of their figure. One that could not be drawn is absent. */
export async function drawFigures(plan: PlanDocument, options: DrawMermaidOptions): Promise<Map<string, DrawnDiagram>> {
  const figures = mermaidFigures(plan);
  const drawn = await drawMermaid(
    figures.map(({ frame }) => frame.source),
    options,
  );
  return new Map(
    figures.flatMap(({ key, frame }, index) => {
      const diagram = drawn[index];
      return diagram ? [[key, pictureOf(diagram, frame)] as const] : [];
    }),
  );
}
