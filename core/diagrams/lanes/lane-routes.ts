/** A line from one contact to a later or earlier one, by their columns. */
export interface LaneLink {
  from: number;
  to: number;
}

/** Where the boxes stand. */
export interface LanePlaces {
  /** The row of the contact in a column. */
  rowOf(column: number): number;
  /** Height of the middle of the boxes of a row. */
  middleOf(row: number): number;
  /** Height of the first strip under the boxes of a row. */
  stripOf(row: number): number;
  /** Left and right side of the box in a column. */
  sidesOf(column: number): readonly [number, number];
  /** Middle of the room before a column. */
  gutterBefore(column: number): number;
}

/** A line in its corners, from the right side of a box to the left side of another. */
export interface LaneRoute {
  points: readonly (readonly [number, number])[];
  isBack: boolean;
}

/** Lines beside each other in a gutter or a strip are this far apart. */
const pitch = 11;
/** More than this do not fit beside each other; then they lie on each other. */
const mostBeside = 5;

/** How many strips a row needs under its boxes, for the lines that pass there. */
export function stripsNeeded(links: readonly LaneLink[], rowOf: (column: number) => number): Map<number, number> {
  const needed = new Map<number, number>();
  for (const { row, track } of placeInStrips(links, rowOf).values()) {
    needed.set(row, Math.max(needed.get(row) ?? 0, track + 1));
  }
  return needed;
}

/**
 * Leads every line round the boxes: straight on to the next column; else down to the strip under the row it goes to, along it, and up into its box.
 */
export function routeLanes(links: readonly LaneLink[], places: LanePlaces): LaneRoute[] {
  const strips = placeInStrips(links, places.rowOf);
  const beside = new Map<number, number>();
  const gutterX = (column: number): number => {
    const index = beside.get(column) ?? 0;
    beside.set(column, index + 1);
    return places.gutterBefore(column) + shift(index);
  };
  return links.map((link) => {
    const [, start] = places.sidesOf(link.from);
    const [end] = places.sidesOf(link.to);
    const [y1, y2] = [places.middleOf(places.rowOf(link.from)), places.middleOf(places.rowOf(link.to))];
    const strip = strips.get(link);
    const isBack = link.to <= link.from;
    if (!strip) {
      if (y1 === y2)
        return {
          points: [
            [start, y1],
            [end, y2],
          ],
          isBack,
        };
      const x = gutterX(link.to);
      return {
        points: [
          [start, y1],
          [x, y1],
          [x, y2],
          [end, y2],
        ],
        isBack,
      };
    }
    const [x1, x2] = [gutterX(link.from + 1), gutterX(link.to)];
    const y = places.stripOf(strip.row) + Math.min(strip.track, mostBeside) * pitch;
    return {
      points: [
        [start, y1],
        [x1, y1],
        [x1, y],
        [x2, y],
        [x2, y2],
        [end, y2],
      ],
      isBack,
    };
  });
}

/** 0, then one to the right, one to the left, and so on. */
function shift(index: number): number {
  const place = Math.min(index, mostBeside - 1);
  return (place % 2 === 1 ? 1 : -1) * Math.ceil(place / 2) * pitch;
}

/** The strip of each line that does not go to the next column: the first under its row that is free over its columns. */
function placeInStrips(
  links: readonly LaneLink[],
  rowOf: (column: number) => number,
): Map<LaneLink, { row: number; track: number }> {
  const taken = new Map<number, (readonly [number, number])[][]>();
  const placed = new Map<LaneLink, { row: number; track: number }>();
  for (const link of links) {
    if (link.to === link.from + 1) continue;
    const row = rowOf(link.to);
    const span = [Math.min(link.from, link.to - 1), Math.max(link.from, link.to - 1)] as const;
    const tracks = taken.get(row) ?? [];
    taken.set(row, tracks);
    const free = tracks.findIndex((own) => own.every(([first, last]) => span[1] < first || span[0] > last));
    const track = free < 0 ? tracks.length : free;
    tracks[track] = [...(tracks[track] ?? []), span];
    placed.set(link, { row, track });
  }
  return placed;
}
