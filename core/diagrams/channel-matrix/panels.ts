import type { MatrixLayout } from './layout.ts';
import { measures, type MatrixSizes } from './sizes.ts';
import type { GutterTracks } from './tracks.ts';

/** A part of the columns on a page of its own. */
export interface Panel {
  first: number;
  last: number;
}

/** What the widths of a picture follow from. */
export interface WidthProblem {
  layout: MatrixLayout;
  sizes: MatrixSizes;
  tracks: readonly GutterTracks[];
  /** Transitions drawn as an arc, by columns. */
  arcs: readonly { from: number; to: number }[];
}

const roomForColumns = measures.contentWidth - measures.labelColumn;
const cutInPhaseCost = 500;
const arcOverCutCost = 25;

/** Half the width around the centre of a column that verticals stay out of. */
export function centreZone({ layout, sizes }: WidthProblem, column: number): number {
  if (layout.columns[column]?.isThin) return measures.zoneThin;
  const hasGap = layout.lines.some(({ stops }) => stops.get(column) === null);
  return hasGap ? measures.zoneAtGap : Math.max(sizes.marker / 2 + 9, measures.zoneLeast);
}

/** Width of a column if contact columns are this wide. */
export function columnWidth({ layout }: WidthProblem, column: number, contactWidth: number): number {
  return layout.columns[column]?.isThin ? measures.thinColumn : contactWidth;
}

/** Distance between the centres of a column and the next one: wider if the verticals between them need it. */
export function centreDistance(problem: WidthProblem, column: number, contactWidth: number): number {
  const width = (columnWidth(problem, column, contactWidth) + columnWidth(problem, column + 1, contactWidth)) / 2;
  return Math.max(width, centreZone(problem, column) + tracksWidth(problem, column) + centreZone(problem, column + 1));
}

/** From the left edge of a panel to the centre of its first column; a next panel draws the rises of the cut gutter there. */
export function leadWidth(problem: WidthProblem, first: number, contactWidth: number): number {
  const half = columnWidth(problem, first, contactWidth) / 2;
  if (first === 0) return half;
  return Math.max(half, tracksWidth(problem, first - 1) + centreZone(problem, first)) + measures.leadIn;
}

function tracksWidth({ tracks }: WidthProblem, gutter: number): number {
  return (tracks[gutter]?.trackCount ?? 0) * measures.trackPitchLeast + measures.trackSlack;
}

/** Divides the columns over the fewest panels and finds the widest contact column that fits all (step 9 of the algorithm). */
export function splitIntoPanels(problem: WidthProblem): { panels: Panel[]; contactWidth: number } {
  const panels = cutPanels(problem);
  const fits = (width: number): boolean => panels.every((panel) => panelWidth(problem, panel, width) <= roomForColumns);
  let [low, high]: [number, number] = [measures.contactColumnLeast, measures.contactColumnMost];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return { panels, contactWidth: low };
}

/** Width of a panel without the column of labels. */
export function panelWidth(problem: WidthProblem, { first, last }: Panel, contactWidth: number): number {
  let width = leadWidth(problem, first, contactWidth) + columnWidth(problem, last, contactWidth) / 2;
  for (let column = first; column < last; column += 1) width += centreDistance(problem, column, contactWidth);
  return width;
}

/** A way to divide the first columns: its widest panel and the costs of its cuts. */
interface Division {
  panels: readonly Panel[];
  widest: number;
  cuts: number;
}

/**
 * By dynamic programming over the number of columns: per number the divisions that no other beats in both width and cuts, with the fewest
 * panels first.
 */
function cutPanels(problem: WidthProblem): Panel[] {
  const count = problem.layout.columns.length;
  const divisions: Division[][] = [[{ panels: [], widest: 0, cuts: 0 }]];
  for (let end = 0; end < count; end += 1) {
    const found: Division[] = [];
    for (let first = end; first >= 0; first -= 1) {
      const panel = { first, last: end };
      const width = panelWidth(problem, panel, measures.contactColumnLeast);
      if (width > roomForColumns && first < end) break;
      const cuts = first === 0 ? 0 : cutCost(problem, first - 1);
      for (const before of divisions[first] ?? []) {
        found.push({
          panels: [...before.panels, panel],
          widest: Math.max(before.widest, width),
          cuts: before.cuts + cuts,
        });
      }
    }
    divisions.push(keepBest(found));
  }
  const [best] = (divisions[count] ?? []).toSorted(
    (one, other) => one.widest + one.cuts - (other.widest + other.cuts) || one.cuts - other.cuts,
  );
  return [...(best?.panels ?? [])];
}

function keepBest(found: readonly Division[]): Division[] {
  const fewest = Math.min(...found.map(({ panels }) => panels.length));
  const sorted = found
    .filter(({ panels }) => panels.length === fewest)
    .toSorted((one, other) => one.widest - other.widest || one.cuts - other.cuts);
  let least = Infinity;
  return sorted.filter(({ cuts }) => {
    const isBetter = cuts < least;
    least = Math.min(least, cuts);
    return isBetter;
  });
}

function cutCost({ layout, arcs }: WidthProblem, column: number): number {
  const isInPhase = layout.columns[column]?.phaseId === layout.columns[column + 1]?.phaseId;
  const over = arcs.filter(({ from, to }) => Math.min(from, to) <= column && Math.max(from, to) > column).length;
  return (isInPhase ? cutInPhaseCost : 0) + over * arcOverCutCost;
}
