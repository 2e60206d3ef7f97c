/** What the letters of a text are drawn with. */
export interface Face {
  font: string;
  /** In points. */
  size: number;
  isBold: boolean;
  isItalic: boolean;
}
