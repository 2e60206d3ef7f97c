/** Shapes of markers, in the order in which target groups get them. */
export const markerShapes = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'plus',
  'star',
  'triangle-down',
  'cross',
] as const;

/** Shape of a marker. */
export type MarkerShape = (typeof markerShapes)[number];

/** How a target group is drawn: colour, marker and dash together, since colour never speaks alone. */
export interface TargetGroupStyle {
  color: string;
  marker: MarkerShape;
  /** `stroke-dasharray` at 2.25 px; undefined is solid. */
  dash: string | undefined;
  cap: 'butt' | 'round';
  /** A white core makes the line double. */
  isDouble: boolean;
}

const dashes: Pick<TargetGroupStyle, 'dash' | 'cap' | 'isDouble'>[] = [
  { dash: undefined, cap: 'butt', isDouble: false },
  { dash: '8 6', cap: 'round', isDouble: false },
  { dash: '0.01 4.5', cap: 'round', isDouble: false },
  { dash: undefined, cap: 'butt', isDouble: true },
  { dash: '9.5 3.5 0.01 3.5', cap: 'round', isDouble: false },
  { dash: '4.5 3', cap: 'butt', isDouble: false },
  { dash: '9.5 3.5 0.01 3.5 0.01 3.5', cap: 'round', isDouble: false },
  { dash: '16 5', cap: 'butt', isDouble: false },
];

/** The style of the target group at this place in the workspace's list; after eight the round starts again. */
export function targetGroupStyle(index: number): TargetGroupStyle {
  const place = index % markerShapes.length;
  const dash = dashes[place] ?? { dash: undefined, cap: 'butt' as const, isDouble: false };
  return { color: `var(--g${place + 1})`, marker: markerShapes[place] ?? 'circle', ...dash };
}
