import { badgeWidth, drawBadge, type FindingCounts } from './draw-badge.ts';

/** The badges of one step beside each other, from this left side: errors first, then warnings; nothing where there are none. */
export function drawBadges(left: number, y: number, { errors, warnings }: FindingCounts): string {
  const counts = [
    { count: errors, isError: true },
    { count: warnings, isError: false },
  ].filter(({ count }) => count > 0);
  let x = left;
  return counts
    .map(({ count, isError }) => {
      const width = badgeWidth(count);
      x += width;
      return drawBadge(x - width / 2, y, count, isError);
    })
    .join('\n');
}
