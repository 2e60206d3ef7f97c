import type { Point } from './route.ts';

const radius = 8;

/** An SVG path along straight stretches, its corners rounded as far as the stretches are long enough. */
export function roundedPath(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const parts = rest.map((point, index) => {
    const next = rest[index + 1];
    const before = points[index] ?? first;
    if (!next) return `L ${point.x} ${point.y}`;
    const start = towards(point, before);
    const end = towards(point, next);
    return `L ${start.x} ${start.y} Q ${point.x} ${point.y} ${end.x} ${end.y}`;
  });
  return `M ${first.x} ${first.y} ${parts.join(' ')}`;
}

/** The point at the rounding's distance from a corner, in the direction of another point. */
function towards(corner: Point, other: Point): Point {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y);
  const share = length === 0 ? 0 : Math.min(radius, length / 2) / length;
  return { x: corner.x + (other.x - corner.x) * share, y: corner.y + (other.y - corner.y) * share };
}
