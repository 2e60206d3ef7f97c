import type { RemarkId } from '#core/model/id.ts';
import type { Remark } from '#core/model/remark.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { ReviewData } from './reply/review-data.ts';
import { placeOfRemark } from './place-of-remark.ts';

/** What taking in remarks from outside would do; nothing has been changed yet. */
export interface RemarkImport {
  /** New remarks on something that is in the workspace. */
  added: Remark[];
  /** Remarks that are here already and were written differently, answered or resolved since. */
  changed: Remark[];
  /** New remarks of which the object is not in the workspace, or was not found in the document; they are kept all the same. */
  unplaced: Remark[];
  /** How many are here already, the same as they come in. */
  knownCount: number;
}

/** The remarks in a reply as they would stand in the workspace. */
export function remarksOfReply({ remarks }: ReviewData): Remark[] {
  return remarks.map(({ id, target, text, author, on }) => ({
    id: id as RemarkId,
    target,
    text,
    author,
    on,
    source: 'review-file',
  }));
}

/**
 * Works out what remarks from outside add. They are known by their id, so a second time adds nothing; one that is here is changed only by its own
 * author and from the same kind of source, and what the team did with it (assigning, resolving, replies) stays.
 */
export function planImport(
  workspace: Workspace,
  incoming: readonly Remark[],
  unplacedIds: ReadonlySet<RemarkId> = new Set(),
): RemarkImport {
  const known = new Map((workspace.remarks ?? []).map((remark) => [remark.id, remark]));
  const seen = new Set<RemarkId>();
  const outcome: RemarkImport = { added: [], changed: [], unplaced: [], knownCount: 0 };
  for (const remark of incoming) {
    if (seen.has(remark.id)) continue;
    seen.add(remark.id);
    const before = known.get(remark.id);
    const isPlaced = !unplacedIds.has(remark.id) && placeOfRemark(workspace, remark).exists;
    if (!before) (isPlaced ? outcome.added : outcome.unplaced).push(remark);
    else {
      const after = joined(before, remark);
      if (after === before) outcome.knownCount += 1;
      else outcome.changed.push(after);
    }
  }
  return outcome;
}

/** The remark that is here with what came in new: another text of the same author, replies that were not here, resolved elsewhere. */
function joined(before: Remark, incoming: Remark): Remark {
  if (before.source !== incoming.source || before.author !== incoming.author) return before;
  const replyIds = new Set(before.replies?.map(({ id }) => id));
  const replies = (incoming.replies ?? []).filter(({ id }) => !replyIds.has(id));
  const isRewritten = before.text !== incoming.text;
  const isResolved = before.resolved === undefined && incoming.resolved !== undefined;
  if (!isRewritten && !isResolved && replies.length === 0) return before;
  return {
    ...before,
    ...(isRewritten ? { text: incoming.text, on: incoming.on } : {}),
    ...(incoming.resolved && isResolved ? { resolved: incoming.resolved } : {}),
    ...(replies.length > 0 ? { replies: [...(before.replies ?? []), ...replies] } : {}),
  };
}
