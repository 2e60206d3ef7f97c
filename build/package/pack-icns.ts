import type { IconPicture } from './pack-ico.ts';

/** The name macOS gives each size that may be PNG. */
const types: Readonly<Record<number, string>> = { 128: 'ic07', 256: 'ic08', 512: 'ic09', 1024: 'ic10' };

/** An icon of macOS: blocks with a type, a length and a PNG. */
export function packIcns(pictures: readonly IconPicture[]): Buffer {
  const blocks = pictures.flatMap(({ png, size }) => {
    const type = types[size];
    return type === undefined ? [] : [block(type, png)];
  });
  return block('icns', Buffer.concat(blocks));
}

function block(type: string, content: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'ascii');
  head.writeUInt32BE(content.length + head.length, 4);
  return Buffer.concat([head, content]);
}
