import type { GroupRoute, MatrixLine } from './matrix-model.ts';

/** Six lines at most in one picture: there are six colours, dashes and markers. */
export const mostLines = 6;

/**
 * Gives every group its line. With more than six groups, those with equal stops and links become one line "A + B"; if there are still more
 * than six, they are ordered by likeness and divided over ⌈n/6⌉ pictures of about equal size.
 */
export function divideIntoPictures(routes: readonly GroupRoute[]): MatrixLine[][] {
  if (routes.length <= mostLines) return routes.length > 0 ? [routes.map((route) => lineOf([route]))] : [];
  const bySignature = Map.groupBy(routes, signature);
  const lines = [...bySignature.values()].map(lineOf);
  if (lines.length <= mostLines) return [lines];
  const ordered = orderByLikeness(lines);
  const pictureCount = Math.ceil(ordered.length / mostLines);
  const size = Math.ceil(ordered.length / pictureCount);
  return Array.from({ length: pictureCount }, (_, index) => ordered.slice(index * size, (index + 1) * size)).filter(
    (lineSet) => lineSet.length > 0,
  );
}

function lineOf(routes: readonly GroupRoute[]): MatrixLine {
  const [first] = routes;
  return {
    groupIds: routes.map(({ groupId }) => groupId),
    name: routes.map(({ name }) => name).join(' + '),
    stops: first?.stops ?? new Map(),
    links: first?.links ?? [],
    mainStops: first?.mainStops ?? new Set(),
  };
}

function signature({ stops, links }: GroupRoute): string {
  return JSON.stringify([[...stops], links.map(({ from, to, isMain }) => [from, to, isMain])]);
}

/** Starts with the first line and each time takes the one that is most like the last. */
function orderByLikeness(lines: readonly MatrixLine[]): MatrixLine[] {
  const [first, ...rest] = lines;
  const ordered = first ? [first] : [];
  while (rest.length > 0) {
    const last = ordered.at(-1);
    const likeness = rest.map((line) => (last ? sameStops(line, last) : 0));
    ordered.push(...rest.splice(likeness.indexOf(Math.max(...likeness)), 1));
  }
  return ordered;
}

function sameStops(one: MatrixLine, other: MatrixLine): number {
  return [...one.stops].filter(([column, channel]) => other.stops.get(column) === channel).length;
}
