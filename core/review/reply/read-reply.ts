import { strFromU8 } from 'fflate';
import { unzipWithin } from '#core/exchange/unzip-within.ts';
import { failure, success, type Result } from '#core/result.ts';
import { checkJsonTree } from '#core/model/check-json-tree.ts';
import { reviewBlockId, reviewDataSchema, reviewVersion, type ReviewData } from './review-data.ts';

/** Why a file is not a reply that can be read. */
export type ReplyFailure = 'reply-too-big' | 'reply-not-review' | 'reply-damaged' | 'reply-newer';

const mostFileBytes = 128 * 1024 * 1024;
const mostBlockLength = 8 * 1024 * 1024;
const opening = `<script type="application/json" id="${reviewBlockId}">`;

/** Reads the block from a review file that came back: a page, the block alone, or a zip with one of these in it. */
export function readReply(bytes: Uint8Array): Result<ReviewData, ReplyFailure> {
  if (bytes.length > mostFileBytes) return failure('reply-too-big');
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const page = isZip ? pageInZip(bytes) : success(bytes);
  if (!page.ok) return page;
  const text = strFromU8(page.value).replace(/^\uFEFF/, '');
  const block = text.trimStart().startsWith('{') ? text : findBlock(text);
  if (block === undefined) return failure('reply-not-review');
  return block.length > mostBlockLength ? failure('reply-too-big') : readBlock(block);
}

function pageInZip(bytes: Uint8Array): Result<Uint8Array, ReplyFailure> {
  const parts = unzipWithin(bytes, { mostBytes: mostFileBytes, mostParts: 20 });
  if (!parts.ok) return failure(parts.error === 'zip-too-large' ? 'reply-too-big' : 'reply-not-review');
  const pages = [...parts.value].filter(([name]) => /\.(html?|json)$/i.test(name) && !name.startsWith('__MACOSX/'));
  const [page] = pages;
  return page && pages.length === 1 ? success(page[1]) : failure('reply-not-review');
}

/** The text between the tags of the block; undefined unless there is exactly one. The page itself is never parsed. */
function findBlock(text: string): string | undefined {
  const start = text.indexOf(opening);
  if (start < 0 || text.includes(opening, start + 1)) return undefined;
  const end = text.indexOf('</script', start);
  return end < 0 ? undefined : text.slice(start + opening.length, end);
}

function readBlock(block: string): Result<ReviewData, ReplyFailure> {
  let json: unknown;
  try {
    json = JSON.parse(block);
  } catch {
    return failure('reply-damaged');
  }
  if (typeof json !== 'object' || json === null) return failure('reply-not-review');
  if (Reflect.get(json, 'format') !== 'leidraad-review') return failure('reply-not-review');
  const version: unknown = Reflect.get(json, 'version');
  if (typeof version === 'number' && version > reviewVersion) return failure('reply-newer');
  if (checkJsonTree(json).length > 0) return failure('reply-damaged');
  const read = reviewDataSchema.safeParse(json);
  return read.success ? success(read.data) : failure('reply-damaged');
}
