import { unzipSync } from 'fflate';
import { failure, success, type Result } from '#core/result.ts';

/** What may come out of a zip from outside. */
export interface UnzipLimits {
  mostBytes: number;
  mostParts: number;
}

/** Deflate makes nothing more than 1032 times as small (zlib, Technical Details); who says otherwise has a damaged or hostile file. */
const mostInflation = 1_032;

/** The parts of a zip from outside by their names; nothing is unpacked beyond the limits. */
export function unzipWithin(
  bytes: Uint8Array,
  { mostBytes, mostParts }: UnzipLimits,
): Result<Map<string, Uint8Array>, 'not-a-zip' | 'zip-too-large'> {
  let size = 0;
  let count = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize, size: packedSize }) => {
        if (originalSize > mostInflation * (packedSize + 1)) throw new Error(`${name} cannot become that large`);
        size += originalSize;
        count += 1;
        return size <= mostBytes && count <= mostParts;
      },
    });
  } catch {
    return failure('not-a-zip');
  }
  if (size > mostBytes || count > mostParts) return failure('zip-too-large');
  return success(new Map(Object.entries(files)));
}
