import { drawText } from '../channel-matrix/draw-text.ts';
import { drawWarning } from '../channel-matrix/markers.ts';
import { palette } from '../channel-matrix/palette.ts';
import { pathData, svgElement } from '../channel-matrix/svg.ts';
import type { NeedState, ThreadSystem } from './read-thread.ts';

/** A sign on the thread: what happens with the information, or what a system holds of it. */
export interface ThreadSign {
  kind: 'asked' | 'told' | NeedState | ThreadSystem['role'];
  /** Through a supporting channel only: light blue. */
  isSupporting: boolean;
}

const radius = 21;

/** Draws a sign around a centre; form and content differ, so that colour is never the only difference. */
export function drawSign({ kind, isSupporting }: ThreadSign, x: number, y: number, stepId?: string): string {
  const place = { 'data-step': stepId, 'data-role': kind };
  const [fill, ink] = isSupporting ? [palette.support, palette.ink] : [palette.ink, palette.paper];
  const disc = (attributes: Record<string, string | number | undefined>): string =>
    svgElement('circle', { cx: x, cy: y, r: radius, stroke: palette.paper, 'stroke-width': 4, ...attributes });
  const text = (sign: string, color: string): string =>
    drawText(x, y + 11, sign, { size: 31, isBold: true, fill: color, anchor: 'middle' });
  switch (kind) {
    case 'asked':
      return svgElement('g', place, disc({ fill }) + text('?', ink));
    case 'told':
      return svgElement('g', place, disc({ fill }) + drawCheck(x, y, ink));
    case 'needed':
      return svgElement('g', place, disc({ fill: palette.paper, stroke: palette.ink, r: 18, 'stroke-width': 6 }));
    case 'neededSometimes': {
      const ring = {
        fill: palette.paper,
        stroke: palette.warning,
        r: 18,
        'stroke-width': 6,
        'stroke-dasharray': '10 7',
      };
      return svgElement('g', place, disc({ fill: palette.paper }) + disc(ring));
    }
    case 'neededUnknown': {
      const ring = { fill: palette.paper, stroke: palette.warning, r: 25, 'stroke-width': 5 };
      return svgElement('g', place, disc(ring) + drawWarning(x, y + 4, 17));
    }
    default:
      return svgElement('g', place, drawStore(kind, x, y));
  }
}

function drawCheck(x: number, y: number, color: string): string {
  return svgElement('path', {
    d: pathData('M', x - 10, y, 'L', x - 3, y + 8, 'L', x + 11, y - 8),
    fill: 'none',
    stroke: color,
    'stroke-width': 5.5,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

/** A leading system is a filled square, a copy an open one, any other system a small bar. */
function drawStore(role: ThreadSystem['role'], x: number, y: number): string {
  if (role === 'none') return svgElement('rect', { x: x - 14, y: y - 4, width: 28, height: 8, fill: palette.muted });
  const fill = role === 'record' ? palette.ink : palette.paper;
  return svgElement('rect', {
    x: x - 16,
    y: y - 16,
    width: 32,
    height: 32,
    fill,
    stroke: palette.ink,
    'stroke-width': 5,
  });
}
