import { nameIn } from '#core/model/name-of-object.ts';
import { remarkSchema, type Remark } from '#core/model/remark.ts';
import { defineEdit } from './edit.ts';

/** Pins a remark to an object or to one of its fields. */
export const addRemark = defineEdit<{ remark: Remark }>({
  id: 'remark.add',
  label: { nl: 'Opmerking “{subject}” plaatsen', en: 'Place remark “{subject}”' },
  subject: (_workspace, { remark }) => nameIn(remark),
  recipe(draft, { remark }) {
    const text = remark.text.trim();
    if (text === '') return 'text-empty';
    if (!remarkSchema.safeParse(remark).success) return 'not-allowed';
    if (draft.remarks?.some(({ id }) => id === remark.id)) return 'already-there';
    (draft.remarks ??= []).push({ ...remark, text });
    return undefined;
  },
});
