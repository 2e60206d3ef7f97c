import type { HouseDocument } from './house-document.ts';

const mostBytes = 16 * 1024 * 1024;
const chunkLength = 0x8000;

/** The document as it goes to the host; undefined when it is too large to send. */
export async function readHouseDocument(file: File): Promise<HouseDocument | undefined> {
  if (file.size > mostBytes) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += chunkLength)
    pieces.push(String.fromCodePoint(...bytes.subarray(start, start + chunkLength)));
  return { name: file.name, base64: btoa(pieces.join('')) };
}
