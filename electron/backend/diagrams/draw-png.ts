import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Draws one of our SVGs as PNG, twice its size, with the fonts that come with the app (`templates/fonts`) and no others. */
export function drawPng(svg: string, templatesFolder: string): Uint8Array {
  const fontFiles = ['Regular', 'Bold'].map((face) => join(templatesFolder, 'fonts', `LiberationSans-${face}.ttf`));
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Liberation Sans' };
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: 2 }, background: '#FFFFFF' }).render().asPng();
}
