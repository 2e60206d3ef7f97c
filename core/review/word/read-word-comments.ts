import { strFromU8 } from 'fflate';
import { shortHash } from '#core/analysis/finding.ts';
import { unzipWithin } from '#core/exchange/unzip-within.ts';
import type { RemarkId, ReplyId } from '#core/model/id.ts';
import { isoMomentSchema } from '#core/model/iso-moment.ts';
import type { Remark } from '#core/model/remark.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { readFieldBookmarks } from '#core/plan/field-bookmark.ts';
import { failure, success, type Result } from '#core/result.ts';
import { readComments, readThreads, type CommentThread, type WordComment } from './comments.ts';
import { placeComments } from './place-comments.ts';

/** Why the comments of a document cannot be read. */
export type WordFailure =
  | 'word-too-big'
  | 'word-not-word'
  | 'word-macros'
  | 'word-damaged'
  | 'word-no-comments'
  | 'word-other-workspace';

/** The comments of a document as remarks, and the ids of those for which no object was found. */
export interface WordRemarks {
  remarks: Remark[];
  unplacedIds: ReadonlySet<RemarkId>;
}

const mostBytes = 256 * 1024 * 1024;
const mostParts = 5_000;
const mostTextLength = 20_000;

/** Reads the comments of a plan that came back from Word; `readOn` is the moment for a comment that has none. */
export function readWordComments(
  bytes: Uint8Array,
  workspace: Workspace,
  readOn: string,
): Result<WordRemarks, WordFailure> {
  const unzipped = unzipWithin(bytes, { mostBytes, mostParts });
  if (!unzipped.ok) return failure(unzipped.error === 'not-a-zip' ? 'word-not-word' : 'word-too-big');
  const parts = unzipped.value;
  const textOf = (name: string): string | undefined => {
    const part = parts.get(name);
    return part && strFromU8(part);
  };
  const isMacro = /macroEnabled|vbaProject/i.test(textOf('[Content_Types].xml') ?? '');
  if (isMacro || [...parts.keys()].some((name) => /vbaProject/i.test(name))) return failure('word-macros');
  const document = textOf('word/document.xml');
  if (document === undefined) return failure('word-not-word');
  const commentsXml = textOf('word/comments.xml');
  if (commentsXml === undefined) return failure('word-no-comments');
  try {
    const comments = readComments(commentsXml).filter(({ text }) => text !== '');
    if (comments.length === 0) return failure('word-no-comments');
    const threads = readThreads(textOf('word/commentsExtended.xml') ?? '<none/>');
    const placed = placeComments(document, readFieldBookmarks(workspace));
    // Every bookmark of ours leads to something of another workspace.
    if (placed.hasOwnBookmarks && !placed.hasKnownBookmarks) return failure('word-other-workspace');
    return success(toRemarks(comments, { threads, places: placed.places, workspace, readOn }));
  } catch {
    return failure('word-damaged');
  }
}

interface Circumstances {
  threads: ReadonlyMap<string, CommentThread>;
  places: ReturnType<typeof placeComments>['places'];
  workspace: Workspace;
  readOn: string;
}

/** Comments with their replies as remarks; a reply to what is not there stands by itself. */
function toRemarks(comments: readonly WordComment[], circumstances: Circumstances): WordRemarks {
  const { threads, places, workspace, readOn } = circumstances;
  const roots = rootsOf(comments, threads);
  const idOf = idMaker();
  const unplacedIds = new Set<RemarkId>();
  const repliesOf = Map.groupBy(
    comments.filter((comment) => roots.get(comment) !== comment),
    (comment) => roots.get(comment),
  );
  const remarks = comments
    .filter((comment) => roots.get(comment) === comment)
    .map((comment): Remark => {
      const id = idOf(comment) as RemarkId;
      const replies = repliesOf.get(comment) ?? [];
      const thread = [comment, ...replies];
      const place = thread.map(({ id: commentId }) => places.get(commentId)).find((found) => found !== undefined);
      if (!place) unplacedIds.add(id);
      const last = thread.at(-1) ?? comment;
      const isResolved = threads.get(comment.paragraphId)?.isResolved ?? false;
      return {
        id,
        target: place ?? { kind: 'workspace', id: workspace.id },
        text: comment.text.slice(0, mostTextLength),
        author: comment.author,
        on: momentOf(comment.date, readOn),
        source: 'word',
        ...(isResolved ? { resolved: { on: momentOf(last.date, readOn), by: last.author } } : {}),
        ...(replies.length > 0
          ? {
              replies: replies.map((reply) => ({
                id: `${idOf(reply)}-${id}` as ReplyId,
                text: reply.text.slice(0, mostTextLength),
                author: reply.author,
                on: momentOf(reply.date, readOn),
              })),
            }
          : {}),
      };
    });
  return { remarks, unplacedIds };
}

/** The comment that begins the thread of each; those that reply to each other in a circle stand by themselves. */
function rootsOf(
  comments: readonly WordComment[],
  threads: ReadonlyMap<string, CommentThread>,
): Map<WordComment, WordComment> {
  const byParagraph = new Map(comments.map((comment) => [comment.paragraphId, comment]));
  const rootOf = (comment: WordComment): WordComment => {
    const seen = new Set<WordComment>();
    for (let current = comment; ;) {
      seen.add(current);
      const parent = byParagraph.get(threads.get(current.paragraphId)?.parent ?? ' ');
      if (!parent) return current;
      if (seen.has(parent)) return comment;
      current = parent;
    }
  };
  return new Map(comments.map((comment) => [comment, rootOf(comment)]));
}

/** The same comment gets the same id whenever it is read; of several that are the same in all the first, the second and so on. */
function idMaker(): (comment: WordComment) => string {
  const counts = new Map<string, number>();
  return ({ author, date, text }) => {
    const hash = shortHash(JSON.stringify([author, date, text]));
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return count === 1 ? `word-${hash}` : `word-${hash}-${count}`;
  };
}

/** Word writes `2026-11-25T10:12:00Z`, LibreOffice no offset; a date that is none becomes the moment of reading. */
function momentOf(date: string, readOn: string): string {
  return [date, `${date}Z`].find((moment) => isoMomentSchema.safeParse(moment).success) ?? readOn;
}
