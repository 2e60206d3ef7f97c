import type { EditCall } from '#core/edits/registry.ts';
import type { ContentItemId, PersonId } from '#core/model/id.ts';
import { personById } from '#core/model/lookups.ts';
import type { FixMaker } from './fix.ts';
import { choiceFix } from './parts/choice-fix.ts';
import { editFix } from './parts/edit-fix.ts';
import { namedOptions } from './parts/named-options.ts';
import { processesUsing } from '../usage-index.ts';

/** The owner of the process first, then everyone else, or someone new. */
export const contentWithoutOwnerFixes: FixMaker = ({ anchor }, { workspace, newId }) => {
  const contentId = anchor.id as ContentItemId;
  const owners = [...new Set(processesUsing(workspace, anchor).flatMap(({ ownerId }) => ownerId ?? []))].flatMap(
    (id) => personById(workspace, id) ?? [],
  );
  const assign = (ownerId: PersonId): EditCall => ({
    editId: 'object.set',
    args: { kind: 'content', id: contentId, fields: { ownerId } },
  });
  return [
    ...owners.map(({ id, name }) =>
      editFix(
        {
          id: `owner ${id}`,
          title: { nl: '{person} wordt eigenaar', en: '{person} becomes the owner' },
          values: { person: name },
        },
        () => [assign(id)],
      ),
    ),
    ...choiceFix(
      {
        id: 'owner',
        title: { nl: 'Kies een eigenaar', en: 'Choose an owner' },
        label: { nl: 'Wie?', en: 'Who?' },
      },
      namedOptions(workspace.people.filter((person) => !owners.includes(person))),
      (id) => [assign(id as PersonId)],
    ),
    {
      kind: 'edit',
      id: 'new owner',
      title: { nl: 'Een nieuwe persoon wordt eigenaar', en: 'A new person becomes the owner' },
      values: {},
      asks: [{ kind: 'text', label: { nl: 'Naam', en: 'Name' }, minLength: 1 }],
      calls: ([name = '']) => {
        const id = newId() as PersonId;
        return [{ editId: 'object.add', args: { kind: 'person', object: { id, name } } }, assign(id)];
      },
    },
  ];
};
