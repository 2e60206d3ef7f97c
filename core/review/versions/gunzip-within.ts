import { Gunzip } from 'fflate';

const pieceLength = 64 * 1024;

/**
 * Unpacks gzip piece by piece, so that a small file cannot fill the memory; undefined when it is more than allowed.
 * @throws when it is no gzip or stops halfway
 */
export function gunzipWithin(packed: Uint8Array, mostBytes: number): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let isComplete = false;
  const stream = new Gunzip((piece, isLast) => {
    size += piece.length;
    pieces.push(piece);
    isComplete ||= isLast;
  });
  for (let start = 0; start < packed.length; start += pieceLength) {
    stream.push(packed.subarray(start, start + pieceLength), start + pieceLength >= packed.length);
    if (size > mostBytes) return undefined;
  }
  if (!isComplete) throw new Error('The content stops halfway.');
  const whole = new Uint8Array(size);
  let place = 0;
  for (const piece of pieces) {
    whole.set(piece, place);
    place += piece.length;
  }
  return whole;
}
