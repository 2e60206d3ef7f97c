import { pictureOf } from '#core/diagrams/diagram-source.ts';
import { mermaidFigures } from '#core/plan/figures.ts';
import type { PlanDocument } from '#core/plan/plan-tree.ts';
import type { DrawnDiagram } from './draw-mermaid.ts';

/** A drawn figure on its way to the host: SVG and its size in pixels of 1/96 inch, under the key of the figure. */
export interface FigureDrawing {
  key: string;
  svg: string;
  width: number;
  height: number;
}

/** How to draw, and how to follow and stop it. */
export interface DrawFigures {
  draw(source: string): Promise<DrawnDiagram>;
  onProgress(number: number, total: number): void;
  signal: AbortSignal;
}

/** Draws the figures of a plan one after the other; undefined when it was stopped. What cannot be drawn is left out, and the host says which. */
export async function drawFigures(
  plan: PlanDocument,
  { draw, onProgress, signal }: DrawFigures,
): Promise<FigureDrawing[] | undefined> {
  const figures = mermaidFigures(plan);
  const drawings: FigureDrawing[] = [];
  for (const [index, { key, frame }] of figures.entries()) {
    onProgress(index + 1, figures.length);
    // Drawing keeps the window busy: between two diagrams it shows how far it is, and hears Stop.
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return undefined;
    const drawn = await draw(frame.source).catch(() => undefined);
    if (signal.aborted) return undefined;
    if (!drawn) continue;
    const { svg, width, height } = pictureOf(drawn, frame);
    drawings.push({ key, svg, width, height });
  }
  return drawings;
}
