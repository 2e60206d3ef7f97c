import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Letters that the fonts of the app do not have, such as Arabic, Chinese and emoji. */
const beyondOwnFonts = /[\u0590-\u1DFF\u2300-\u24FF\u2600-\uFB00\uFB03-\u{10FFFF}]/u;

/**
 * Draws one of our SVGs as PNG, twice its size, with the fonts that come with the app (`templates/fonts`), so that it looks the same on every computer.
 * Only a text in letters that those do not have is drawn with what the computer has: boxes say nothing.
 */
export function drawPng(svg: string, templatesFolder: string): Uint8Array {
  const fontFiles = ['Regular', 'Bold'].map((face) => join(templatesFolder, 'fonts', `LiberationSans-${face}.ttf`));
  const font = { fontFiles, loadSystemFonts: beyondOwnFonts.test(svg), defaultFontFamily: 'Liberation Sans' };
  const picture = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: 2 }, background: '#FFFFFF' }).render();
  tellMemory(picture.width * picture.height * bytesPerPixel);
  return picture.asPng();
}

const bytesPerPixel = 4;

/**
 * The pixels lie outside what Node counts: it saw no reason to clear away the pictures that were done, and of a large plan two gigabytes stayed. Room
 * that is asked for and let go says how much there is.
 */
function tellMemory(bytes: number): void {
  void new ArrayBuffer(bytes);
}
