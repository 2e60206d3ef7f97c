/** A place on the canvas, in pixels at 100 %. */
export interface Point {
  x: number;
  y: number;
}

/** Where each step stands, by its id. */
export type Places = ReadonlyMap<string, Point>;

/** How a way runs past the steps, and where its words stand. */
export interface Route {
  points: Point[];
  label: Point | undefined;
}
