import { strFromU8 } from 'fflate';
import { unzipWithin } from '#core/exchange/unzip-within.ts';
import { failure, success, type Result } from '#core/result.ts';
import type { HouseStyleFailure } from './house-style.ts';
import { isWellFormed } from './is-well-formed.ts';

const mostBytes = 48 * 1024 * 1024;
const mostParts = 2_000;

/** The parts of a document from outside; nothing is unpacked beyond the limits. */
export function unzipHouseFile(bytes: Uint8Array): Result<Map<string, Uint8Array>, HouseStyleFailure> {
  const unzipped = unzipWithin(bytes, { mostBytes, mostParts });
  if (!unzipped.ok) return failure(unzipped.error === 'not-a-zip' ? 'template-not-word' : 'template-too-large');
  const parts = unzipped.value;
  const types = strFromU8(parts.get('[Content_Types].xml') ?? new Uint8Array());
  if (/macroEnabled|vbaProject/i.test(types) || [...parts.keys()].some((name) => /vbaProject/i.test(name)))
    return failure('template-macros');
  const isXml = (name: string): boolean => /\.(xml|rels)$/i.test(name);
  const hasEntities = [...parts].some(
    ([name, content]) => isXml(name) && /<!(DOCTYPE|ENTITY)/i.test(strFromU8(content.subarray(0, 64 * 1024))),
  );
  if (hasEntities) return failure('template-unsafe');
  const isUsed = (name: string): boolean => name.startsWith('word/') && isXml(name);
  const isBroken = [...parts].some(([name, content]) => isUsed(name) && !isWellFormed(strFromU8(content)));
  return isBroken ? failure('template-broken') : success(parts);
}
