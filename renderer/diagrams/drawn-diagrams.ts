import type { DrawnDiagram } from './draw-mermaid.ts';

/** Enough for the largest plan we know, so that looking at it and exporting it draw everything once. */
const mostKept = 300;
const kept = new Map<string, Promise<DrawnDiagram>>();

/** Draws Mermaid text once and keeps the drawing. Mermaid itself is loaded at the first diagram, since it is large. */
export function drawDiagram(source: string): Promise<DrawnDiagram> {
  const known = kept.get(source);
  if (known) return known;
  const drawing = import('./draw-mermaid.ts').then(({ drawMermaid }) => drawMermaid(source));
  kept.set(source, drawing);
  drawing.catch(() => kept.delete(source));
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return drawing;
}
