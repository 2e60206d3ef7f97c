import type { ContentItemId } from '#core/model/id.ts';
import { touchpointFor, variantFor } from '#core/model/lookups.ts';
import { addNamed, newId } from '../../../../form/new-object.ts';
import type { Say } from '../../../../i18n/use-texts.ts';
import { contentOfUse } from '../../../../lookups/information-of-use.ts';
import type { PickerOption } from '../../../../ui/picker-option.ts';
import type { Choices } from './choices.ts';
import { cellsOf, type Contact } from './contact.ts';
import { sameAsOthers } from './same-as-others.ts';

/** Content: what is linked, then what has a text for this group and channel, then the rest. */
export function contentOptions(contact: Contact, t: Say): Choices {
  const { workspace, step, groupId } = contact;
  const use = touchpointFor(step, groupId)?.primary;
  const linked: readonly ContentItemId[] = use?.contentIds ?? [];
  const chosen: PickerOption[] = [];
  const written: PickerOption[] = [];
  const unwritten: PickerOption[] = [];
  for (const item of workspace.contentItems) {
    const isChosen = linked.includes(item.id);
    if (item.status === 'retired' && !isChosen) continue;
    const hasText =
      use !== undefined && variantFor(item, groupId, use.channelId, workspace.contentLocale) !== undefined;
    const note = t(hasText ? 'option.hasText' : 'option.hasNoText');
    const list = isChosen ? chosen : hasText ? written : unwritten;
    list.push({ id: item.id, name: item.title, note, isChosen });
  }
  const same = sameAsOthers(
    contact,
    (other, otherId) => contentOfUse(workspace, other, otherId).map(({ item: { id, title } }) => ({ id, name: title })),
    t,
  );
  return {
    groups: linked.length > 0 ? [chosen, written, unwritten] : [same.options, written, unwritten],
    create: (title) => {
      const contentId = newId() as ContentItemId;
      return [
        addNamed('content', contentId, title),
        { editId: 'content.link', args: { ...cellsOf(contact), contentId } },
      ];
    },
    choose: (id) => {
      const others = same.idsOf.get(id);
      if (others) {
        return others.map((contentId) => ({ editId: 'content.link', args: { ...cellsOf(contact), contentId } }));
      }
      const contentId = id as ContentItemId;
      return linked.includes(contentId)
        ? { editId: 'content.unlink', args: { ...cellsOf(contact), contentIds: [contentId] } }
        : { editId: 'content.link', args: { ...cellsOf(contact), contentId } };
    },
  };
}
