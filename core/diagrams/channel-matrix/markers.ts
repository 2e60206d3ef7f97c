import type { LineStyle } from './palette.ts';
import { pathData, svgElement, type SvgAttributes } from './svg.ts';

/** The shape of a group's marker around a centre, with a radius of half its size. */
export function markerShape(
  shape: LineStyle['marker'],
  x: number,
  y: number,
  radius: number,
  attributes: SvgAttributes,
): string {
  if (shape === 'circle') return svgElement('circle', { cx: x, cy: y, r: radius, ...attributes });
  if (shape === 'square') {
    const half = radius * 0.88;
    return svgElement('rect', { x: x - half, y: y - half, width: 2 * half, height: 2 * half, ...attributes });
  }
  return svgElement('path', { d: outline(outlines[shape], x, y, radius), ...attributes });
}

type Outline = readonly (readonly [number, number])[];

const arm = 0.36;
const starInner = 0.48;

const outlines: Record<Exclude<LineStyle['marker'], 'circle' | 'square'>, Outline> = {
  triangle: [
    [0, -1.15],
    [1.12, 0.85],
    [-1.12, 0.85],
  ],
  diamond: [
    [0, -1.15],
    [1.15, 0],
    [0, 1.15],
    [-1.15, 0],
  ],
  plus: [
    [-arm, -1.05],
    [arm, -1.05],
    [arm, -arm],
    [1.05, -arm],
    [1.05, arm],
    [arm, arm],
    [arm, 1.05],
    [-arm, 1.05],
    [-arm, arm],
    [-1.05, arm],
    [-1.05, -arm],
    [-arm, -arm],
  ],
  star: Array.from({ length: 10 }, (_, point) => {
    const angle = (point * Math.PI) / 5;
    const reach = 1.25 * (point % 2 === 0 ? 1 : starInner);
    return [Math.sin(angle) * reach, -Math.cos(angle) * reach] as const;
  }),
};

function outline(points: Outline, x: number, y: number, radius: number): string {
  const parts = points.flatMap(([dx, dy], index) => [index === 0 ? 'M' : 'L', x + dx * radius, y + dy * radius]);
  return `${pathData(...parts)}Z`;
}

/** A filled marker with a white rim (a larger white copy beneath), or an open one for another route. */
export function drawMarker(
  style: LineStyle,
  x: number,
  y: number,
  { size, isMain, rim }: { size: number; isMain: boolean; rim: number },
): string {
  const radius = size / 2;
  if (!isMain) {
    const attributes = {
      fill: '#FFFFFF',
      stroke: style.color,
      'stroke-width': size * 0.165,
      'stroke-linejoin': 'round',
    };
    return markerShape(style.marker, x, y, radius * 0.86, attributes);
  }
  return (
    markerShape(style.marker, x, y, radius, {
      fill: '#FFFFFF',
      stroke: '#FFFFFF',
      'stroke-width': 2 * rim,
      'stroke-linejoin': 'round',
    }) + markerShape(style.marker, x, y, radius, { fill: style.color })
  );
}

/** The red triangle with an exclamation mark: something is missing here. */
export function drawWarning(x: number, y: number, radius: number): string {
  const half = radius * 0.866;
  return (
    svgElement('path', {
      d: `${pathData('M', x, y - radius, 'L', x + half, y + radius / 2, 'L', x - half, y + radius / 2)}Z`,
      fill: '#FFFFFF',
      stroke: '#B00020',
      'stroke-width': 4,
      'stroke-linejoin': 'round',
    }) +
    svgElement('path', {
      d: pathData('M', x, y - radius * 0.48, 'V', y + radius * 0.02),
      stroke: '#B00020',
      'stroke-width': 4.4,
      'stroke-linecap': 'round',
    }) +
    svgElement('circle', { cx: x, cy: y + radius * 0.25, r: 2.4, fill: '#B00020' })
  );
}
