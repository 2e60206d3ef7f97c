import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const fontFiles = ['Regular', 'Bold'].map((face) =>
  fileURLToPath(new URL(`../../../templates/fonts/LiberationSans-${face}.ttf`, import.meta.url)),
);

/** Draws one of our SVGs as PNG, twice its size, with the fonts that come with the app and no others. */
export function drawPng(svg: string): Uint8Array {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Liberation Sans' };
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: 2 }, background: '#FFFFFF' }).render().asPng();
}
