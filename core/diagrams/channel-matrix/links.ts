import type { BranchWay } from './branch-ways.ts';
import type { ContactChannel, MatrixColumn, MatrixLink } from './matrix-model.ts';

/** A way from one stop to a next stop, with the largest product of branch shares. */
interface Trail {
  to: number;
  weight: number;
  ways: readonly BranchWay[];
}

interface Reach {
  weight: number;
  via: BranchWay | undefined;
}

/**
 * Links the stops of a group and finds its main route (step 4 of the algorithm): from its first stops the likeliest links; links of a
 * split for all are all main. A link that is not main and joins two main stops is left out, since it only skips steps.
 */
export function linkStops(
  columns: readonly MatrixColumn[],
  ways: readonly BranchWay[][],
  stops: ReadonlyMap<number, ContactChannel>,
): { links: MatrixLink[]; mainStops: Set<number> } {
  const trails = new Map([...stops.keys()].map((from) => [from, trailsFrom(from, ways, stops)]));
  const hasWayIn = new Set([...trails.values()].flatMap((found) => found.map(({ to }) => to)));
  const mainStops = new Set<number>();
  const mainTrails = new Set<Trail>();
  const waiting = [...stops.keys()].filter((stop) => !hasWayIn.has(stop));
  for (let stop = waiting.pop(); stop !== undefined; stop = waiting.pop()) {
    if (mainStops.has(stop)) continue;
    mainStops.add(stop);
    for (const trail of mainOf(trails.get(stop) ?? [], columns)) {
      mainTrails.add(trail);
      waiting.push(trail.to);
    }
  }
  const links = [...trails].flatMap(([from, found]) =>
    found
      .filter((trail) => mainTrails.has(trail) || !mainStops.has(from) || !mainStops.has(trail.to))
      .map((trail) => ({ from, to: trail.to, isMain: mainTrails.has(trail) })),
  );
  return { links, mainStops };
}

/** Walks over steps that are no stop; columns are in topological order, so one pass forward is enough. */
function trailsFrom(start: number, ways: readonly BranchWay[][], stops: ReadonlyMap<number, ContactChannel>): Trail[] {
  const reached = new Map<number, Reach>([[start, { weight: 1, via: undefined }]]);
  let last = start;
  for (let column = start; column <= last; column += 1) {
    const here = reached.get(column);
    if (!here || (column !== start && stops.has(column))) continue;
    for (const way of ways[column] ?? []) {
      const weight = here.weight * way.share;
      const before = reached.get(way.to);
      if (before && before.weight >= weight - 1e-9) continue;
      reached.set(way.to, { weight, via: way });
      last = Math.max(last, way.to);
    }
  }
  return [...reached]
    .filter(([column]) => column !== start && stops.has(column))
    .map(([to, { weight }]) => ({ to, weight, ways: waysTo(to, reached) }))
    .toSorted((one, other) => one.to - other.to);
}

function waysTo(end: number, reached: ReadonlyMap<number, Reach>): BranchWay[] {
  const found: BranchWay[] = [];
  for (let way = reached.get(end)?.via; way; way = reached.get(way.from)?.via) found.unshift(way);
  return found;
}

/** The likeliest trail, and the likeliest of every other branch of a split for all. */
function mainOf(trails: readonly Trail[], columns: readonly MatrixColumn[]): Trail[] {
  const main: Trail[] = [];
  for (const trail of trails.toSorted(compareTrails)) {
    const isBesideAll = main.every(
      (other) => columns[whereTheyPart(trail, other)[0]?.from ?? -1]?.step.split === 'all',
    );
    if (isBesideAll) main.push(trail);
  }
  return main;
}

function compareTrails(one: Trail, other: Trail): number {
  if (Math.abs(one.weight - other.weight) > 1e-9) return other.weight - one.weight;
  const [first, second] = whereTheyPart(one, other);
  return (first?.place ?? 0) - (second?.place ?? 0);
}

/** The first ways in which two trails from one stop differ. */
function whereTheyPart(one: Trail, other: Trail): [BranchWay | undefined, BranchWay | undefined] {
  const index = one.ways.findIndex((way, place) => other.ways[place] !== way);
  return [one.ways[index], other.ways[index]];
}
