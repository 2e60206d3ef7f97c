/** A column that exists on screen now, in pixels at the current zoom. */
export interface PlacedColumn {
  index: number;
  left: number;
  width: number;
}

/** Where everything in the grid stands, in pixels at the current zoom. */
export interface GridLayout {
  headWidth: number;
  totalWidth: number;
  /** Every column, in the order of the steps. */
  places: readonly PlacedColumn[];
  /** The columns that exist on screen now. */
  visible: readonly PlacedColumn[];
  offsetOf(index: number): number;
  widthOf(index: number): number;
}

/** Indexes of the first and last column that one can see; apart from the layout, since it changes with every column that is scrolled. */
export interface ColumnsInView {
  first: number;
  last: number;
}
