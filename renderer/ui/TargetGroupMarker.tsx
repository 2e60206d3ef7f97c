import type { MarkerShape } from './target-group-style.ts';
import { targetGroupStyle } from './target-group-style.ts';

const paths: Record<MarkerShape, string> = {
  circle: 'M6 1.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 1 0 0-9.6z',
  square: 'M1.6 1.6h8.8v8.8H1.6z',
  triangle: 'M6 .9 11.3 10.3H.7z',
  diamond: 'M6 .3 11.7 6 6 11.7.3 6z',
  plus: 'M4.3.9h3.4v3.4h3.4v3.4H7.7v3.4H4.3V7.7H.9V4.3h3.4z',
  star: 'M6 .2 7.7 4.2 12 4.5 8.7 7.3 9.8 11.5 6 9.2 2.2 11.5 3.3 7.3 0 4.5 4.3 4.2z',
  'triangle-down': 'M6 11.1 11.3 1.7H.7z',
  cross: 'M3.2.8 6 3.6 8.8.8 11.2 3.2 8.4 6l2.8 2.8-2.4 2.4L6 8.4 3.2 11.2.8 8.8 3.6 6 .8 3.2z',
};

/** The marker of a target group; the name stands beside it, so it is hidden from a screen reader. */
export function TargetGroupMarker({ index, size = 12 }: { index: number; size?: number }) {
  const { color, marker } = targetGroupStyle(index);
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      <path d={paths[marker]} fill={color} data-marker={marker} />
    </svg>
  );
}
