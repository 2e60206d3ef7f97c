import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { packIcns } from './pack-icns.ts';
import { packIco, type IconPicture } from './pack-ico.ts';

const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const largestOfWindows = 256;

/** Draws the icons of app and workspace file into a folder, for each system in its own format. */
export async function makeIcons(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of ['icon', 'document']) {
    const svg = await readFile(new URL(`icons/${name}.svg`, import.meta.url), 'utf8');
    const pictures = sizes.map((size): IconPicture => ({ size, png: draw(svg, size) }));
    await writeFile(`${folder}/${name}.ico`, packIco(pictures.filter(({ size }) => size <= largestOfWindows)));
    await writeFile(`${folder}/${name}.icns`, packIcns(pictures));
    await mkdir(`${folder}/${name}`, { recursive: true });
    for (const { png, size } of pictures) await writeFile(`${folder}/${name}/${size}x${size}.png`, png);
  }
}

function draw(svg: string, width: number): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();
}

if (import.meta.main) await makeIcons(fileURLToPath(new URL('../../dist/icons', import.meta.url)));
