import type { MatrixLayout } from './layout.ts';
import type { MatrixSizes } from './sizes.ts';

/** One row in 0.1 mm, from the top of the grid. */
export interface RowBox {
  top: number;
  bottom: number;
  /** Below the name of the kind, where lanes and cells are. */
  contentTop: number;
  /** Height for small markers in supporting cells, at the bottom. */
  stripHeight: number;
  /** The first row of its kind carries the kind's name. */
  startsKind: boolean;
}

/** Heights of a picture in one set of sizes. */
export interface RowGeometry {
  rows: readonly RowBox[];
  bottom: number;
  /** Height of every run. */
  heights: readonly number[];
}

/** Row height = max(least, padding + lanes × pitch) + strips. */
export function measureRows(layout: MatrixLayout, sizes: MatrixSizes): RowGeometry {
  const rows: RowBox[] = [];
  let top = 0;
  for (const [index, { kind }] of layout.rows.entries()) {
    const startsKind = kind !== 'missing' && layout.rows[index - 1]?.kind !== kind;
    const contentTop = top + (startsKind ? sizes.kindHeader : 0);
    const lanes = (layout.lanes.laneCounts[index] ?? 0) * pitchOf(layout, sizes, index);
    const stripHeight = stripsOf(layout, index) * sizes.strip;
    const bottom = contentTop + Math.max(sizes.rowMinimum, sizes.rowPadding + lanes) + stripHeight;
    rows.push({ top, bottom, contentTop, stripHeight, startsKind });
    top = bottom;
  }
  const heights = layout.runs.map(({ id, row }) => {
    const box = rows[row];
    const lanes = layout.lanes.laneCounts[row] ?? 0;
    const middle = box ? (box.contentTop + box.bottom - box.stripHeight) / 2 : 0;
    return middle + ((layout.lanes.laneOf[id] ?? 0) - (lanes - 1) / 2) * pitchOf(layout, sizes, row);
  });
  return { rows, bottom: top, heights };
}

function pitchOf({ rows }: MatrixLayout, sizes: MatrixSizes, row: number): number {
  return rows[row]?.channel === null ? sizes.missingLanePitch : sizes.lanePitch;
}

/** Strips of three small markers that the fullest cell of a row needs. */
function stripsOf({ supports }: MatrixLayout, row: number): number {
  const marked = supports.filter((cell) => cell.row === row && !cell.isForAll);
  return Math.ceil(Math.max(0, ...marked.map(({ lines }) => lines.length)) / 3);
}
