import type { Bundle } from './bundles.ts';
import {
  centreDistance,
  centreZone,
  columnWidth,
  leadWidth,
  panelWidth,
  type Panel,
  type WidthProblem,
} from './panels.ts';
import { measures } from './sizes.ts';

/** Where the columns and tracks of one panel are, in 0.1 mm. */
export interface PanelGeometry extends Panel {
  left: number;
  right: number;
  /** True if lines come in from an earlier panel, or go on in a later one. */
  isCutLeft: boolean;
  isCutRight: boolean;
  columnCount: number;
  centre(column: number): number;
  /** Left and right edge of the band of a column. */
  edges(column: number): [number, number];
  width(column: number): number;
  /** The verticals that this panel draws: those of its gutters and of the cut before it. */
  trackOf(bundle: Bundle): number;
}

/** Lays out one panel with contact columns of this width. */
export function placePanel(problem: WidthProblem, panel: Panel, contactWidth: number): PanelGeometry {
  const left = measures.labelColumn;
  const centres: number[] = [left + leadWidth(problem, panel.first, contactWidth)];
  for (let column = panel.first; column < panel.last; column += 1) {
    centres.push((centres.at(-1) ?? 0) + centreDistance(problem, column, contactWidth));
  }
  const right = left + panelWidth(problem, panel, contactWidth);
  const centre = (column: number): number => centres[column - panel.first] ?? left;
  const width = (column: number): number => columnWidth(problem, column, contactWidth);
  /** Extra room between two columns is shared by both; the room before the first column stays white. */
  const edgeAfter = (column: number): number =>
    (centre(column) + width(column) / 2 + centre(column + 1) - width(column + 1) / 2) / 2;
  const columnCount = problem.layout.columns.length;
  return {
    ...panel,
    left,
    right,
    isCutLeft: panel.first > 0,
    isCutRight: panel.last < columnCount - 1,
    columnCount,
    centre,
    width,
    edges: (column) => [
      column === panel.first ? centre(column) - width(column) / 2 : edgeAfter(column - 1),
      column === panel.last ? right : edgeAfter(column),
    ],
    trackOf(bundle) {
      const { gutter } = bundle;
      const from = gutter < panel.first ? left + measures.leadIn : centre(gutter) + centreZone(problem, gutter);
      const to = centre(gutter + 1) - centreZone(problem, gutter + 1);
      const own = problem.tracks[gutter];
      const spread = (to - from - measures.trackSlack) / Math.max(1, own?.trackCount ?? 1);
      const pitch = Math.min(measures.trackPitchMost, Math.max(measures.trackPitchLeast, spread));
      const { track, trackCount } = own?.tracks.get(bundle.id) ?? { track: 0, trackCount: 1 };
      return (from + to) / 2 + (track - (trackCount - 1) / 2) * pitch;
    },
  };
}
