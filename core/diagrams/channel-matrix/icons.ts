import type { Channel } from '#core/model/channel.ts';
import { palette } from './palette.ts';
import { formatNumber, svgElement } from './svg.ts';

/** Drawings of the media on a field of 24 × 24, all in one stroke. */
const drawings: Record<Channel['medium'], string> = {
  website: 'M3 5h18v14H3zM3 9h18M6 7h.1M8.5 7h.1',
  portal: 'M3 5h18v14H3zM3 9h18M12 12a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 1 1 0-3.2M9 19c0-2 1.3-3 3-3s3 1 3 3',
  app: 'M7 2.5h10v19H7zM11 18.5h2M10 6h4v4h-4z',
  email: 'M3 5.5h18v13H3zM3 6l9 7l9-7',
  sms: 'M6 2.5h9v19H6zM9.5 18.5h2M11 7h10v6h-6l-2.5 2.4V13H11z',
  messaging: 'M3 4h18v12H11l-5 4.5V16H3zM8 10h.1M12 10h.1M16 10h.1',
  chat: 'M2.5 3.5h13v9H8l-3 3v-3H2.5zM18 8h3.5v9H19v3l-3-3H9.5',
  social:
    'M18 3a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5M6 9.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5M18 16a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5M8.2 10.8L15.8 6.7M8.2 13.2L15.8 17.3',
  phone: 'M6 3h3.5l1.5 5l-2.3 1.6c1 2.4 3 4.6 5.7 5.7L16 13l5 1.5V18c0 1.7-1.3 3-3 3C10 21 3 14 3 6c0-1.7 1.3-3 3-3z',
  desk: 'M12 3a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5M7 15c0-3.5 2-5 5-5s5 1.5 5 5M2.5 15h19M5 15v6M19 15v6',
  visit:
    'M8 4a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5M16 4a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5M3.5 20c0-5 1.5-8 4.5-8s4.5 3 4.5 8M12.5 14c.7-1.3 1.9-2 3.5-2c3 0 4.5 3 4.5 8',
  letter: 'M5 2.5h10l4 4v15H5zM15 2.5v4h4M8 11h8M8 14.5h8M8 18h5',
  other: 'M12 3.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17M8 12h.1M12 12h.1M16 12h.1',
};

const size = 44;

/** The icon of a medium with its left edge and middle at a point. */
export function drawIcon(medium: Channel['medium'], x: number, middle: number): string {
  const scale = Math.round((size / 24) * 1000) / 1000;
  return svgElement('path', {
    d: drawings[medium],
    transform: `translate(${formatNumber(x)} ${formatNumber(middle - size / 2)}) scale(${scale})`,
    fill: 'none',
    stroke: palette.ink,
    'stroke-width': 1.7,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}
