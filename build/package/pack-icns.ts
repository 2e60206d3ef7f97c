import type { IconPicture } from './pack-ico.ts';

/** The names macOS gives each size that may be PNG: as it is, and as half the size on a fine screen. */
const types: Readonly<Record<number, readonly string[]>> = {
  32: ['ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
};

/** An icon of macOS: blocks with a type, a length and a PNG. */
export function packIcns(pictures: readonly IconPicture[]): Buffer {
  const blocks = pictures.flatMap(({ png, size }) => (types[size] ?? []).map((type) => block(type, png)));
  return block('icns', Buffer.concat(blocks));
}

function block(type: string, content: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'ascii');
  head.writeUInt32BE(content.length + head.length, 4);
  return Buffer.concat([head, content]);
}
