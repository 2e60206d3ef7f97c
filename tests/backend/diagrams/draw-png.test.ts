import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { drawPng } from '../../../electron/backend/diagrams/draw-png.ts';

const templates = fileURLToPath(new URL('../../../templates', import.meta.url));
const hasArabic = existsSync('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf');

function pictureOf(text: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><text y="15" font-family="Liberation Sans" font-size="12">${text}</text></svg>`;
  return Buffer.from(drawPng(svg, templates)).toString('base64');
}

test.skipIf(!hasArabic)(
  'letters that the fonts of the app lack are drawn as letters, not as boxes that are all the same',
  () => {
    expect(pictureOf('ب')).not.toBe(pictureOf('ي'));
  },
);
