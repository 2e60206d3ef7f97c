import type { Workspace } from '#core/model/workspace.ts';
import { mermaidSources } from '#core/plan/figures.ts';
import type { PlanDocument } from '#core/plan/plan-tree.ts';
import { drawMermaid, type DrawMermaidOptions, type DrawnDiagram } from './draw-mermaid.ts';

/** Draws the diagrams of a plan in a headless browser, by the key of their figure. One that could not be drawn is absent. */
export async function drawFigures(
  workspace: Workspace,
  plan: PlanDocument,
  options: DrawMermaidOptions,
): Promise<Map<string, DrawnDiagram>> {
  const sources = mermaidSources(workspace, plan);
  const drawn = await drawMermaid(
    sources.map(({ source }) => source),
    options,
  );
  return new Map(
    sources.flatMap(({ key }, index) => {
      const diagram = drawn[index];
      return diagram ? [[key, diagram] as const] : [];
    }),
  );
}
