import type { ToneProfileId } from '#core/model/id.ts';
import { touchpointFor } from '#core/model/lookups.ts';
import type { ToneProfile } from '#core/model/tone-profile.ts';
import { addNamed, newId } from '../../../../form/new-object.ts';
import type { Say } from '../../../../i18n/use-texts.ts';
import { tonesOfUse } from '../../../../lookups/information-of-use.ts';
import { none, type Choices } from './choices.ts';
import { cellsOf, type Contact } from './contact.ts';

/** Tones of voice for the texts of the contact, or the tone of the group itself. */
export function toneOptions(contact: Contact, t: Say): Choices {
  const { workspace, step, groupId } = contact;
  const use = touchpointFor(step, groupId)?.primary;
  const chosen = use ? tonesOfUse(workspace, use, groupId) : [];
  return {
    groups: [
      workspace.toneProfiles.map((tone) => ({
        id: tone.id,
        name: tone.name,
        note: readingOf(tone, t),
        isChosen: chosen.includes(tone),
      })),
      [{ id: none, name: t('option.ownTone') }],
    ],
    choose: (id) => ({
      editId: 'tone.set',
      args: { ...cellsOf(contact), toneProfileId: id === none ? null : (id as ToneProfileId) },
    }),
    create: (name) => {
      const toneProfileId = newId() as ToneProfileId;
      return [
        addNamed('toneProfile', toneProfileId, name),
        { editId: 'tone.set', args: { ...cellsOf(contact), toneProfileId } },
      ];
    },
  };
}

function readingOf({ formOfAddress, languageLevel }: ToneProfile, t: Say): string {
  return `${t(`address.${formOfAddress}`)}, ${languageLevel}`;
}
