import type { LineStyle } from './palette.ts';
import type { SvgAttributes } from './svg.ts';

const dashStroke = 8.5;

/** How thick a line is drawn at this stroke: dots and double lines are a little thicker. */
export function drawnWidth(style: LineStyle, stroke: number): number {
  return stroke * (style.strokeFactor ?? 1);
}

/** The strokes that together make a line: one, or for a double line also its white core. The offset keeps the dash in phase. */
export function strokeAttributes(style: LineStyle, stroke: number, offset = 0): SvgAttributes[] {
  const factor = 0.5 + (0.5 * stroke) / dashStroke;
  const outer: SvgAttributes = {
    stroke: style.color,
    'stroke-width': drawnWidth(style, stroke),
    'stroke-linejoin': 'round',
    'stroke-dasharray': style.dashes?.map((length) => Math.round(Math.max(0.1, length * factor) * 10) / 10).join(' '),
    'stroke-linecap': style.hasRoundCaps ? 'round' : undefined,
    'stroke-dashoffset': style.dashes && offset > 0 ? offset : undefined,
  };
  if (!style.coreFactor) return [outer];
  return [outer, { stroke: '#FFFFFF', 'stroke-width': drawnWidth(style, stroke) * style.coreFactor }];
}
