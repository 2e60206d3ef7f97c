import type { Bundle } from './bundles.ts';
import { spanOf } from './gutter-crossings.ts';
import type { MatrixLayout } from './layout.ts';
import { measures } from './sizes.ts';

/** Where a bundle stands among the tracks of the bundles it has to do with; these are centred in the gutter together. */
export interface Track {
  track: number;
  trackCount: number;
}

/** Tracks of one gutter, by bundle id. */
export interface GutterTracks {
  tracks: ReadonlyMap<number, Track>;
  /** The most that stand beside each other. */
  trackCount: number;
}

/** Gives the bundles of every gutter their tracks: as far left as their order and the clearance allow (step 8 of the algorithm). */
export function assignTracks({ bundles }: MatrixLayout, heights: readonly number[]): GutterTracks[] {
  return bundles.map((own) => {
    const spans = own.map(({ from, to }) => spanOf([...from, ...to], heights));
    const isNear = (one: number, other: number): boolean => {
      const [[top, bottom] = [0, 0], [otherTop, otherBottom] = [0, 0]] = [spans[one], spans[other]];
      return top - otherBottom < measures.trackClearance && otherTop - bottom < measures.trackClearance;
    };
    return placeOnTracks(own, isNear);
  });
}

function placeOnTracks(own: readonly Bundle[], isNear: (one: number, other: number) => boolean): GutterTracks {
  const trackOf: number[] = [];
  const setOf: number[] = [];
  for (const index of own.keys()) {
    const near = trackOf.flatMap((track, before) => (isNear(before, index) ? { track, set: setOf[before] ?? 0 } : []));
    trackOf.push(Math.max(-1, ...near.map(({ track }) => track)) + 1);
    const joined = near.map(({ set }) => set);
    const set = Math.min(index, ...joined);
    for (const [before, other] of setOf.entries()) if (joined.includes(other)) setOf[before] = set;
    setOf.push(set);
  }
  const countOf = (set: number | undefined): number =>
    1 + Math.max(...trackOf.filter((_, index) => setOf[index] === set));
  return {
    tracks: new Map(
      own.map(({ id }, index) => [id, { track: trackOf[index] ?? 0, trackCount: countOf(setOf[index]) }]),
    ),
    trackCount: 1 + Math.max(-1, ...trackOf),
  };
}
