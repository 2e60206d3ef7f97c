import { palette } from '../channel-matrix/palette.ts';
import { escapeText, svgElement } from '../channel-matrix/svg.ts';

/** Measures of a page in 0.1 mm. */
export const pageMeasures = { width: 2770, margin: 10, right: 2750, labelColumn: 430, columnMost: 300 } as const;

const font = "'Liberation Sans', Arimo, Arial, Helvetica, sans-serif";

/** A page of A4 width round what was drawn: its size, its title and short text alternative, and its white ground. */
export function wrapPage(
  drawn: readonly string[],
  bottom: number,
  { title, description }: { title: string; description: string },
): { svg: string; widthMm: number; heightMm: number } {
  const height = Math.ceil(bottom + 14);
  const view = { width: pageMeasures.width, height };
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${view.width / 10}mm`,
    height: `${height / 10}mm`,
    viewBox: `${-pageMeasures.margin} 0 ${view.width} ${height}`,
    role: 'img',
    'font-family': font,
    'aria-label': title,
  };
  const parts = [
    svgElement('title', {}, escapeText(title)),
    svgElement('desc', {}, escapeText(description)),
    svgElement('rect', { x: -pageMeasures.margin, y: 0, ...view, fill: palette.paper }),
    ...drawn.filter(Boolean),
  ];
  const svg = svgElement('svg', root, `\n${parts.join('\n')}\n`);
  return { svg, widthMm: view.width / 10, heightMm: height / 10 };
}
