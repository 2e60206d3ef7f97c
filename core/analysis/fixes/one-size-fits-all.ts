import type { EditCall } from '#core/edits/registry.ts';
import type { VariantId } from '#core/model/id.ts';
import { groupsOfVariant, variantById } from '#core/model/lookups.ts';
import type { FixMaker } from './fix.ts';
import { editFix } from './parts/edit-fix.ts';
import { setText } from './parts/set-text.ts';

/** A text of its own for every group, to start with the same. */
export const oneSizeFitsAllFixes: FixMaker = ({ anchor, targetGroupIds }, { workspace, newId }) => {
  const place = variantById(workspace, anchor.id as VariantId);
  const [, ...others] = targetGroupIds;
  if (!place || others.length === 0) return [];
  const { item, variant } = place;
  const first = groupsOfVariant(variant, workspace).filter((id) => !others.includes(id));
  const title = { nl: 'Splits in een tekst per doelgroep', en: 'Split into a text per target group' };
  return [
    editFix({ id: 'split', title }, () => [
      setText(variant, { targetGroupIds: first }),
      ...others.map<EditCall>((groupId) => ({
        editId: 'variant.add',
        args: { contentId: item.id, variant: { ...variant, id: newId() as VariantId, targetGroupIds: [groupId] } },
      })),
    ]),
  ];
};
