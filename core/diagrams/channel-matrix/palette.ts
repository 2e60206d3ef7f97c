/** How the line of a target group is drawn: lengths in 0.1 mm at a stroke of 8.5. Colours hold on white and on light blue (≥ 3:1). */
export interface LineStyle {
  color: string;
  marker: 'circle' | 'square' | 'triangle' | 'diamond' | 'plus' | 'star';
  /** On, off, on, off …; absent = solid. */
  dashes?: readonly number[];
  hasRoundCaps?: boolean;
  /** Dots are a little thicker, a double line is a thick one with a white core. */
  strokeFactor?: number;
  coreFactor?: number;
}

/** The six lines of one picture, in the order of the target groups; they differ in colour, dash and marker. */
export const lineStyles: readonly [LineStyle, LineStyle, LineStyle, LineStyle, LineStyle, LineStyle] = [
  { color: '#1D63DC', marker: 'circle' },
  { color: '#D24B00', marker: 'square', dashes: [30, 23], hasRoundCaps: true },
  { color: '#00694F', marker: 'triangle', dashes: [0.1, 17], hasRoundCaps: true, strokeFactor: 1.18 },
  { color: '#931A86', marker: 'diamond', strokeFactor: 1.35, coreFactor: 0.36 },
  { color: '#4D3500', marker: 'plus', dashes: [36, 13, 0.1, 13], hasRoundCaps: true },
  { color: '#20242E', marker: 'star', dashes: [17, 11] },
];

/** The style of the line at this place; a picture has six lines at most. */
export function lineStyle(index: number): LineStyle {
  return lineStyles[index] ?? lineStyles[0];
}

/** All other colours of the picture. */
export const palette = {
  paper: '#FFFFFF',
  ink: '#1F2733',
  muted: '#56606E',
  warning: '#B00020',
  missingRow: '#FBECEC',
  support: '#D3E8F6',
  supportEdge: '#7FB2D6',
  thin: '#E9EBEE',
  thinHatch: '#C9CED6',
  phaseBand: '#F2F4F7',
  phaseArrow: '#2B3A4F',
  loop: '#8A4B00',
  sample: '#3C4656',
  kindRule: '#6A7483',
  rowRule: '#B4BBC5',
  guide: '#D3D8DF',
} as const;
