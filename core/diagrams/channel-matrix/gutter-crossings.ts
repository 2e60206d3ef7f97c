import { isStraight, type Bundle } from './bundles.ts';
import type { Run } from './runs.ts';

/** The lines of one gutter, prepared for counting their crossings over and over. */
export interface Gutter {
  bundles: readonly GutterBundle[];
  pairs: readonly BundlePair[];
}

interface GutterBundle {
  /** All runs that are attached to it. */
  runs: readonly number[];
  /** Runs of others that go straight on through the gutter. */
  passing: readonly number[];
}

/** Two bundles with their runs that end in the gutter, on the side where the other one may stand. */
interface BundlePair {
  one: number;
  other: number;
  oneLeft: readonly number[];
  oneRight: readonly number[];
  otherLeft: readonly number[];
  otherRight: readonly number[];
  /** True if standing left of the other shows a way that does not exist: a join left of a fork on the same run. */
  isOneMisleading: boolean;
  isOtherMisleading: boolean;
}

/** Gathers what lies in a gutter. */
export function prepareGutter(bundles: readonly Bundle[], runs: readonly Run[], gutter: number): Gutter {
  const straight = bundles.length === 0 ? [] : runs.filter((run) => isStraight(run, gutter)).map(({ id }) => id);
  const attached = bundles.map(({ from, to }) => [...from, ...to]);
  const loose = (ids: readonly number[], beside: readonly number[] = []): number[] =>
    ids.filter((id) => !straight.includes(id) && !beside.includes(id));
  return {
    bundles: attached.map((own) => ({ runs: own, passing: straight.filter((id) => !own.includes(id)) })),
    pairs: bundles.flatMap((second, other) =>
      bundles.slice(0, other).map((first, one) => ({
        one,
        other,
        oneLeft: loose(first.from, attached[other]),
        oneRight: loose(first.to, attached[other]),
        otherLeft: loose(second.from, attached[one]),
        otherRight: loose(second.to, attached[one]),
        isOneMisleading: isMisleading(first, second),
        isOtherMisleading: isMisleading(second, first),
      })),
    ),
  };
}

function isMisleading(left: Bundle, right: Bundle): boolean {
  return left.line === right.line && left.to.some((run) => right.from.includes(run));
}

/** Heights of the runs: any numbers that keep their order from top to bottom. */
export type Heights = ArrayLike<number>;

/** Crossings in a gutter if its bundles are ordered as well as each pair allows. */
export function countCrossings({ bundles, pairs }: Gutter, heights: Heights): number {
  let crossings = 0;
  const spans = bundles.map(({ runs }) => spanOf(runs, heights));
  for (const [index, { passing }] of bundles.entries()) crossings += countInside(passing, spans[index], heights);
  for (const pair of pairs) {
    const [oneFirst, otherFirst] = crossingsOf(pair, spans, heights);
    crossings += oneFirst < otherFirst ? oneFirst : otherFirst;
  }
  return crossings;
}

type Span = readonly [top: number, bottom: number];

/** Crossings of two bundles if the one stands left, and if the other does. */
export function crossingsOf(
  { one, other, oneLeft, oneRight, otherLeft, otherRight }: BundlePair,
  spans: readonly Span[],
  heights: Heights,
): [number, number] {
  return [
    countInside(oneRight, spans[other], heights) + countInside(otherLeft, spans[one], heights),
    countInside(otherRight, spans[one], heights) + countInside(oneLeft, spans[other], heights),
  ];
}

/** Top and bottom of a bundle, from the runs attached to it. */
export function spanOf(runs: readonly number[], heights: Heights): Span {
  let top = Infinity;
  let bottom = -Infinity;
  for (const run of runs) {
    const height = heights[run] ?? 0;
    if (height < top) top = height;
    if (height > bottom) bottom = height;
  }
  return [top, bottom];
}

function countInside(ends: readonly number[], span: Span | undefined, heights: Heights): number {
  if (!span) return 0;
  let count = 0;
  for (const run of ends) {
    const height = heights[run] ?? 0;
    if (height > span[0] && height < span[1]) count += 1;
  }
  return count;
}
