import { remarkSchema, type Remark } from '#core/model/remark.ts';
import { defineEdit } from './edit.ts';

/** What `remarks.import` needs: remarks as they are to stand afterwards; those with a known id take the place of the one that is there. */
export interface ImportRemarksArguments {
  remarks: readonly Remark[];
  /** What they came from, such as the name of the file. */
  subject: string;
}

/** Takes in remarks from a review file or a Word document, as one entry for undo. */
export const importRemarks = defineEdit<ImportRemarksArguments>({
  id: 'remarks.import',
  label: { nl: 'Opmerkingen uit “{subject}” inlezen', en: 'Take in remarks from “{subject}”' },
  subject: (_workspace, { subject }) => subject,
  recipe(draft, { remarks }) {
    if (remarks.some((remark) => !remarkSchema.safeParse(remark).success)) return 'not-allowed';
    const list = (draft.remarks ??= []);
    const places = new Map(list.map(({ id }, index) => [id, index]));
    for (const remark of remarks) {
      const place = places.get(remark.id);
      if (place !== undefined) list[place] = remark;
      else places.set(remark.id, list.push(remark) - 1);
    }
    return undefined;
  },
});
