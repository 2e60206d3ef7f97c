import { formatMessage } from '#core/messages/format-message.ts';
import { palette } from '../channel-matrix/palette.ts';
import { pathData, svgElement } from '../channel-matrix/svg.ts';
import type { LegendSample } from '../step-grid/draw-sample-legend.ts';
import type { MermaidPage } from './mermaid-page.ts';
import { texts } from './texts.ts';

const border = '#0B5A63';

/**
 * Explains the shapes and arrows that a page uses. The text says which: labels hold none of the characters that Mermaid reads, so what is
 * found is ours.
 */
export function mermaidLegend({ kind, source, language }: MermaidPage): LegendSample[] {
  const uses = (part: string | RegExp): boolean =>
    typeof part === 'string' ? source.includes(part) : part.test(source);
  const sample = (
    isShown: boolean,
    key: keyof typeof texts,
    width: number,
    draw: LegendSample['draw'],
  ): LegendSample[] => (isShown ? [{ width, text: formatMessage(texts[key], language), draw }] : []);
  const elsewhere = sample(uses(' outside\n') || source.endsWith(' outside'), 'elsewhere', 52, (x, y) =>
    box(x, y, { stroke: palette.muted, 'stroke-dasharray': '10 7', rx: 5 }),
  );
  if (kind === 'flow') {
    return [
      ...sample(uses('(["'), 'ends', 52, (x, y) => box(x, y, { rx: 15 })),
      ...sample(uses(/n\d+\["/), 'contact', 52, (x, y) => box(x, y)),
      ...sample(
        uses('[["'),
        'backstage',
        52,
        (x, y) => box(x, y, { fill: '#F4F2ED', stroke: palette.muted }) + sides(x, y),
      ),
      ...sample(uses('{{"'), 'wait', 52, (x, y) => hexagon(x, y)),
      ...sample(uses('-.->'), 'loop', 62, (x, y) => arrow(x, y, { 'stroke-dasharray': '4 6' })),
      ...elsewhere,
    ];
  }
  return [
    ...sample(uses(/n\d+(out)?\["/), 'step', 52, (x, y) => box(x, y)),
    ...sample(uses('classDef leading'), 'leading', 52, (x, y) => cylinder(x, y, 6)),
    ...sample(uses('-->'), 'goes', 62, (x, y) => arrow(x, y)),
    ...sample(uses('==>'), 'link', 62, (x, y) => arrow(x, y, { 'stroke-width': 7 })),
    ...sample(uses('linkStyle'), 'broken', 62, (x, y) =>
      arrow(x, y, { stroke: palette.warning, fill: palette.warning, 'stroke-width': 6, 'stroke-dasharray': '6 6' }),
    ),
  ];
}

function box(x: number, y: number, attributes: Record<string, string | number> = {}): string {
  const shape = { x: x + 2, y: y - 15, width: 48, height: 30, fill: palette.paper, stroke: border, 'stroke-width': 3 };
  return svgElement('rect', { ...shape, ...attributes });
}

function sides(x: number, y: number): string {
  const d = pathData('M', x + 9, y - 15, 'V', y + 15, 'M', x + 43, y - 15, 'V', y + 15);
  return svgElement('path', { d, stroke: palette.muted, 'stroke-width': 2 });
}

function hexagon(x: number, y: number): string {
  const d = `${pathData('M', x + 2, y, 'L', x + 12, y - 15, 'H', x + 40, 'L', x + 50, y, 'L', x + 40, y + 15, 'H', x + 12)}Z`;
  return svgElement('path', { d, fill: palette.paper, stroke: border, 'stroke-width': 3 });
}

function cylinder(x: number, y: number, width: number): string {
  const body = pathData('M', x + 6, y - 10, 'V', y + 10, 'A', 20, 6, 0, 0, 0, x + 46, y + 10, 'V', y - 10);
  const style = { fill: '#E9F2F1', stroke: border, 'stroke-width': width };
  return (
    svgElement('path', { d: body, ...style }) +
    svgElement('ellipse', { cx: x + 26, cy: y - 10, rx: 20, ry: 6, ...style })
  );
}

function arrow(x: number, y: number, attributes: Record<string, string | number> = {}): string {
  const { fill = palette.muted, ...line } = attributes;
  const stroke = { stroke: palette.muted, 'stroke-width': 3, fill: 'none' };
  const head = `${pathData('M', x + 58, y, 'L', x + 42, y - 9, 'V', y + 9)}Z`;
  return (
    svgElement('path', { d: pathData('M', x, y, 'H', x + 44), ...stroke, ...line }) +
    svgElement('path', { d: head, fill })
  );
}
