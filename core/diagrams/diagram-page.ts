import type { StepId } from '#core/model/id.ts';

/** Where a step stands on a picture, in parts of its width and height (0 to 1): what a person points at to go there. */
export interface DiagramSpot {
  stepId: StepId;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One page of a diagram of our own: SVG and its size on paper. */
export interface DiagramPage {
  readonly svg: string;
  widthMm: number;
  heightMm: number;
  spots: readonly DiagramSpot[];
}

/** What a person hears who does not see the picture: the short form (alt text in Word) and the whole as a list. */
export interface DiagramText {
  summary: string;
  lines: readonly string[];
}

/** A diagram of our own: its pages and the same in words. Without pages the summary says what to do first. */
export interface OwnDiagram {
  pages: readonly DiagramPage[];
  textAlternative: DiagramText;
}
