/** A picture of an icon in one size. */
export interface IconPicture {
  /** Width and height in pixels. */
  size: number;
  png: Uint8Array;
}

const headLength = 6;
const entryLength = 16;

/** An icon of Windows: a directory of sizes, then the pictures as PNG. (Layout: Microsoft, "ICO file format", ICONDIR and ICONDIRENTRY.) */
export function packIco(pictures: readonly IconPicture[]): Buffer {
  const directory = Buffer.alloc(headLength + entryLength * pictures.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(pictures.length, 4);
  let place = directory.length;
  for (const [index, { png, size }] of pictures.entries()) {
    const entry = headLength + entryLength * index;
    // A byte cannot hold 256; it is written as 0.
    directory.writeUInt8(size % 256, entry);
    directory.writeUInt8(size % 256, entry + 1);
    directory.writeUInt16LE(1, entry + 4);
    directory.writeUInt16LE(32, entry + 6);
    directory.writeUInt32LE(png.length, entry + 8);
    directory.writeUInt32LE(place, entry + 12);
    place += png.length;
  }
  return Buffer.concat([directory, ...pictures.map(({ png }) => png)]);
}
