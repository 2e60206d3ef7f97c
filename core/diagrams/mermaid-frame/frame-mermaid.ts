import { drawBadges } from '../channel-matrix/draw-badges.ts';
import { formatNumber } from '../channel-matrix/svg.ts';
import type { DiagramPage, DiagramSpot } from '../diagram-page.ts';
import { drawHeading } from '../step-grid/draw-heading.ts';
import { drawSampleLegend } from '../step-grid/draw-sample-legend.ts';
import { findingsSample } from '../step-grid/findings-sample.ts';
import { pageMeasures, wrapPage } from '../step-grid/page.ts';
import { mermaidLegend } from './mermaid-legend.ts';
import type { DrawnMermaid, DrawnNode, MermaidPage } from './mermaid-page.ts';

/** Of 0.1 mm for a pixel of the drawing: with it the words are as large as those of our own pictures, and never larger. */
const natural = 1.8;
/** A4 landscape inside its margins. */
const pageHeight = 1900;
const gap = 16;

/** Puts what Mermaid drew on a page with title, legend and badges, like our own pictures. */
export function frameMermaid(drawn: DrawnMermaid, page: MermaidPage): DiagramPage {
  const numbers = [...page.steps.keys()].toSorted((one, other) => one - other);
  const range = numbers.length > 0 ? ([numbers[0] ?? 0, numbers.at(-1) ?? 0] as const) : undefined;
  const heading = drawHeading({ ...page, page, range });
  const samples = [...mermaidLegend(page), ...findingsSample(page.findings, page.steps.values(), page.language)];
  const legendHeight = drawSampleLegend(samples, 0).bottom;
  const top = heading.bottom;
  const room = { width: pageMeasures.right, height: pageHeight - top - legendHeight - 2 * gap };
  const scale = Math.min(natural, room.width / drawn.width, room.height / drawn.height);
  const size = { width: drawn.width * scale, height: drawn.height * scale };
  const left = (pageMeasures.right - size.width) / 2;
  const legend = drawSampleLegend(samples, top + size.height + gap);
  const boxes = boxesOf(drawn, page).map(({ stepId, node }) => ({
    stepId,
    node,
    x: left + node.x * scale,
    y: top + node.y * scale,
    width: node.width * scale,
    height: node.height * scale,
  }));
  const badges = boxes.map(({ stepId, node, x, y, width }) => {
    const counts = page.findings?.get(stepId);
    return counts && isFirst(node) ? drawBadges(x + width - 34, y, counts) : '';
  });
  const framed = wrapPage(
    [heading.svg, placed(drawn.svg, { ...size, x: left, y: top }), ...badges, legend.svg],
    legend.bottom,
    page,
  );
  const height = framed.heightMm * 10;
  const spots = boxes.map((box): DiagramSpot => ({
    stepId: box.stepId,
    x: (box.x + pageMeasures.margin) / pageMeasures.width,
    y: box.y / height,
    width: box.width / pageMeasures.width,
    height: box.height / height,
  }));
  return { ...framed, spots };
}

/** The boxes that stand for a step of this page, or for one that it leads to. */
function boxesOf(
  { nodes = [] }: DrawnMermaid,
  { steps }: MermaidPage,
): { stepId: DiagramSpot['stepId']; node: DrawnNode }[] {
  return nodes.flatMap((node) => {
    const number = /^n(\d+)/.exec(node.id)?.[1];
    const stepId = steps.get(Number(number));
    return stepId === undefined ? [] : [{ stepId, node }];
  });
}

/** A step that stands more than once has its badge at its own box only. */
function isFirst({ id }: DrawnNode): boolean {
  return /^n\d+(out)?$/.test(id);
}

/** A drawing inside the page: its root gets a place and a size. */
function placed(svg: string, place: { x: number; y: number; width: number; height: number }): string {
  const attributes = Object.entries(place).map(([name, value]) => ` ${name}="${formatNumber(value)}"`);
  return svg
    .replace(/^<\?xml[^>]*\?>\s*/, '')
    .replace(/^<svg\b[^>]*>/, (root) =>
      root
        .replaceAll(/\s(?:x|y|width|height|role|aria-roledescription)="[^"]*"/g, '')
        .replace('<svg', `<svg${attributes.join('')}`),
    );
}
