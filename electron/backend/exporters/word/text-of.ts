import { strFromU8 } from 'fflate';

/** A part of a document as text. */
export function textOf(part: string | Uint8Array): string {
  return typeof part === 'string' ? part : strFromU8(part);
}
