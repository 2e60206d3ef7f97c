import type { RemarkId } from '#core/model/id.ts';
import { nameOfObject } from '#core/model/name-of-object.ts';
import { remarkSchema, type Remark } from '#core/model/remark.ts';
import { defineEdit } from './edit.ts';

/** What `remark.reply` needs. */
export interface ReplyArguments {
  remarkId: RemarkId;
  reply: NonNullable<Remark['replies']>[number];
}

/** Answers a remark. */
export const answerRemark = defineEdit<ReplyArguments>({
  id: 'remark.answer',
  label: { nl: 'Opmerking “{subject}” beantwoorden', en: 'Reply to remark “{subject}”' },
  subject: (workspace, { remarkId }) => nameOfObject(workspace, 'remark', remarkId),
  recipe(draft, { remarkId, reply }) {
    const remark = draft.remarks?.find(({ id }) => id === remarkId);
    if (!remark) return 'not-found';
    const text = reply.text.trim();
    if (text === '') return 'text-empty';
    const replies = [...(remark.replies ?? []), { ...reply, text }];
    if (!remarkSchema.shape.replies.safeParse(replies).success) return 'not-allowed';
    if (draft.remarks?.some((one) => one.replies?.some(({ id }) => id === reply.id))) return 'already-there';
    remark.replies = replies;
    return undefined;
  },
});
