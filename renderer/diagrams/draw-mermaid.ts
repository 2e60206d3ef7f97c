import DOMPurify from 'dompurify';
import mermaid from 'mermaid';
import type { DrawnMermaid, DrawnNode } from '#core/diagrams/mermaid-frame/mermaid-page.ts';
import { mermaidSettings } from '#core/diagrams/mermaid-settings.ts';
import { restoreLabels } from '#core/diagrams/mermaid-text.ts';
import './diagram-fonts.css';
import { plainLines } from './plain-lines.ts';
import { stylesAsAttributes } from './styles-as-attributes.ts';

/** A drawn diagram: SVG whose text is text, its size in pixels of 1/96 inch, and where its boxes are. */
export type DrawnDiagram = DrawnMermaid;

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
function sized(svg: string): DrawnMermaid {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const [, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  root.removeAttribute('style');
  const place = document.createElement('div');
  place.style.cssText = 'position:absolute;visibility:hidden';
  const onPage = document.importNode(root, true);
  place.append(onPage);
  document.body.append(place);
  const nodes = nodesOf(onPage, width);
  stylesAsAttributes(onPage, root);
  plainLines(root, Number.parseFloat(mermaidSettings.themeVariables.fontSize));
  place.remove();
  root.setAttribute('font-family', mermaidSettings.fontFamily);
  return { svg: restoreLabels(new XMLSerializer().serializeToString(root)), width, height, nodes };
}

/** Where the boxes are, measured on the page, since Mermaid moves whole groups of them. */
function nodesOf(onPage: Element, width: number): DrawnNode[] {
  const whole = onPage.getBoundingClientRect();
  const scale = width / (whole.width || width || 1);
  return [...onPage.querySelectorAll('g.node')].map((node) => {
    const box = node.getBoundingClientRect();
    return {
      id: /flowchart-(.+)-\d+$/.exec(node.id)?.[1] ?? node.id,
      x: (box.left - whole.left) * scale,
      y: (box.top - whole.top) * scale,
      width: box.width * scale,
      height: box.height * scale,
    };
  });
}
