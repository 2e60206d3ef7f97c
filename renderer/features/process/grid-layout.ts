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
  visible: readonly PlacedColumn[];
  /** Indexes of the first and last column that one can see. */
  firstInView: number;
  lastInView: number;
  offsetOf(index: number): number;
  widthOf(index: number): number;
}
