/** A picture for the document: PNG at twice its size, and that size in pixels of 1/96 inch. */
export interface FigurePicture {
  png: Uint8Array;
  width: number;
  height: number;
}

/** Pictures by the key of their figure; one that could not be drawn is absent. */
export type FigurePictures = ReadonlyMap<string, FigurePicture>;
