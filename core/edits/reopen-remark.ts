import type { RemarkId } from '#core/model/id.ts';
import { nameOfObject } from '#core/model/name-of-object.ts';
import { defineEdit } from './edit.ts';

/** Opens a remark again that had been dealt with. */
export const reopenRemark = defineEdit<{ remarkId: RemarkId }>({
  id: 'remark.reopen',
  label: { nl: 'Opmerking “{subject}” heropenen', en: 'Reopen remark “{subject}”' },
  subject: (workspace, { remarkId }) => nameOfObject(workspace, 'remark', remarkId),
  recipe(draft, { remarkId }) {
    const remark = draft.remarks?.find(({ id }) => id === remarkId);
    if (!remark) return 'not-found';
    delete remark.resolved;
    return undefined;
  },
});
