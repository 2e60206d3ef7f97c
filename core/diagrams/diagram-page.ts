/** One page of a diagram of our own: SVG and its size on paper. */
export interface DiagramPage {
  svg: string;
  widthMm: number;
  heightMm: number;
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
