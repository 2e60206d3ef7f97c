import { unzipSync } from 'fflate';
import { failure, success, type Result } from '#core/result.ts';

/** What may come out of a zip from outside. */
export interface UnzipLimits {
  mostBytes: number;
  mostParts: number;
}

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
      filter: ({ originalSize }) => {
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
