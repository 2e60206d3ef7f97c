import type { RemarkId } from '#core/model/id.ts';
import { nameOfObject } from '#core/model/name-of-object.ts';
import { remarkSchema, type Remark } from '#core/model/remark.ts';
import { defineEdit } from './edit.ts';

/** Says that a remark has been dealt with, by whom and when. */
export const resolveRemark = defineEdit<{ remarkId: RemarkId; resolved: NonNullable<Remark['resolved']> }>({
  id: 'remark.resolve',
  label: { nl: 'Opmerking “{subject}” afhandelen', en: 'Resolve remark “{subject}”' },
  subject: (workspace, { remarkId }) => nameOfObject(workspace, 'remark', remarkId),
  recipe(draft, { remarkId, resolved }) {
    const remark = draft.remarks?.find(({ id }) => id === remarkId);
    if (!remark) return 'not-found';
    if (!remarkSchema.shape.resolved.safeParse(resolved).success) return 'not-allowed';
    remark.resolved = resolved;
    return undefined;
  },
});
