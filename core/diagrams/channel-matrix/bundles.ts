import type { Rise, Run } from './runs.ts';

/** Rises of one line in one gutter that share a vertical: forks from one run, or joins into one. */
export interface Bundle {
  id: number;
  gutter: number;
  line: number;
  /** Runs that arrive from the left, and that leave to the right. */
  from: readonly number[];
  to: readonly number[];
}

/** Groups the rises of every gutter into bundles, by their start if that is shared, else by their end (step 8 of the algorithm). */
export function bundleRises(rises: readonly Rise[], gutterCount: number): Bundle[][] {
  const gutters: Rise[][] = Array.from({ length: gutterCount }, () => []);
  for (const rise of rises) {
    const own = gutters[rise.gutter];
    if (own && !own.some(({ from, to }) => from === rise.from && to === rise.to)) own.push(rise);
  }
  let id = 0;
  return gutters.map((own, gutter) =>
    groupRises(own).map((group) => ({
      id: id++,
      gutter,
      line: group[0]?.line ?? 0,
      from: [...new Set(group.map(({ from }) => from))],
      to: [...new Set(group.map(({ to }) => to))],
    })),
  );
}

function groupRises(rises: readonly Rise[]): Rise[][] {
  const byStart = Map.groupBy(rises, ({ from }) => from);
  const forks = [...byStart.values()].filter(({ length }) => length > 1);
  const single = rises.filter(({ from }) => byStart.get(from)?.length === 1);
  return [...forks, ...Map.groupBy(single, ({ to }) => to).values()].toSorted(
    ([one], [other]) => (one?.line ?? 0) - (other?.line ?? 0) || (one?.from ?? 0) - (other?.from ?? 0),
  );
}

/** True if the run goes on through the gutter on both sides. */
export function isStraight({ start, end }: Run, gutter: number): boolean {
  return start <= 2 * gutter && end >= 2 * gutter + 2;
}
