import DOMPurify from 'dompurify';
import mermaid from 'mermaid';
import { mermaidSettings } from '#core/diagrams/mermaid-settings.ts';
import { restoreLabels } from '#core/diagrams/mermaid-text.ts';
import './diagram-fonts.css';

/** A drawn diagram: SVG whose text is text, with its size in pixels of 1/96 inch. */
export interface DrawnDiagram {
  svg: string;
  width: number;
  height: number;
}

let count = 0;
let ready: Promise<unknown> | undefined;

/** Draws Mermaid text that `core/diagrams` made. Throws when Mermaid cannot: that is a defect of ours, not of the person's data. */
export async function drawMermaid(source: string): Promise<DrawnDiagram> {
  ready ??= prepare();
  await ready;
  count += 1;
  const { svg } = await mermaid.render(`diagram-${count}`, source);
  const clean = DOMPurify.sanitize(svg, { USE_PROFILES: { svg: true, svgFilters: true }, ADD_TAGS: ['style'] });
  return sized(clean);
}

/** The font has to be there before Mermaid measures text with it. */
async function prepare(): Promise<void> {
  mermaid.initialize({ ...mermaidSettings });
  await Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 15px "Liberation Sans"`)));
}

/** Mermaid says 100% wide; a picture needs a size of its own, that of its viewBox. */
function sized(svg: string): DrawnDiagram {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const [, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  root.removeAttribute('style');
  return { svg: restoreLabels(new XMLSerializer().serializeToString(root)), width, height };
}
