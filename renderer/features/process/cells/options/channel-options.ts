import type { ChannelId } from '#core/model/id.ts';
import { targetGroupById, touchpointFor } from '#core/model/lookups.ts';
import { addNamed, newId } from '../../../../form/new-object.ts';
import type { Say } from '../../../../i18n/use-texts.ts';
import { channelIcons } from '../../../../lookups/channel-icons.ts';
import type { PickerOption } from '../../../../ui/picker-option.ts';
import type { Choices } from './choices.ts';
import { cellsOf, type Contact } from './contact.ts';

/** Channels for the contact; the one that is chosen takes the place of the one that is there. */
export function primaryOptions(contact: Contact, t: Say): Choices {
  const chosen = touchpointFor(contact.step, contact.groupId)?.primary?.channelId;
  return {
    groups: channelGroups(contact, (id) => id === chosen, t),
    choose: (id) => ({ editId: 'channel.set', args: { ...cellsOf(contact), channelId: id as ChannelId } }),
    create: (name) => {
      const channelId = newId() as ChannelId;
      return [
        addNamed('channel', channelId, name),
        { editId: 'channel.set', args: { ...cellsOf(contact), channelId } },
      ];
    },
  };
}

/** Channels beside the primary one; choosing one again takes it away. */
export function supportingOptions(contact: Contact, t: Say): Choices {
  const { primary, supporting = [] } = touchpointFor(contact.step, contact.groupId) ?? {};
  const isChosen = (id: string): boolean => supporting.some(({ channelId }) => channelId === id);
  return {
    groups: channelGroups(contact, isChosen, t).map((group) => group.filter(({ id }) => id !== primary?.channelId)),
    choose: (id) => {
      const channelId = id as ChannelId;
      return isChosen(id)
        ? { editId: 'supporting-channel.remove', args: { ...cellsOf(contact), channelIds: [channelId] } }
        : { editId: 'supporting-channel.add', args: { ...cellsOf(contact), channelId } };
    },
    create: (name) => {
      const channelId = newId() as ChannelId;
      return [
        addNamed('channel', channelId, name),
        { editId: 'supporting-channel.add', args: { ...cellsOf(contact), channelId } },
      ];
    },
  };
}

/** Channels the group prefers first with their evidence, those it avoids last with the reason. */
function channelGroups(
  { workspace, groupId }: Contact,
  isChosen: (id: ChannelId) => boolean,
  t: Say,
): readonly (readonly PickerOption[])[] {
  const { preferences = [], research = [] } = targetGroupById(workspace, groupId) ?? {};
  const learned = research.findLast((record) => record.note !== undefined)?.note;
  const preferred: PickerOption[] = [];
  const accepted: PickerOption[] = [];
  const unknown: PickerOption[] = [];
  const avoided: PickerOption[] = [];
  for (const { id, name, medium } of workspace.channels) {
    const { level, basis, note } = preferences.find(({ channelId }) => channelId === id) ?? {};
    const evidence = basis && t(`preference.basis.${basis}`);
    const reason = level === 'avoided' ? (note ?? learned ?? evidence) : evidence;
    const option: PickerOption = {
      id,
      name,
      icon: channelIcons[medium],
      note: level ? `${t(`preference.level.${level}`)}, ${withinSentence(reason ?? '')}` : t('preference.unknown'),
      isAdvisedAgainst: level === 'avoided',
      isChosen: isChosen(id),
    };
    if (level === 'preferred') preferred.push(option);
    else if (level === 'avoided') avoided.push(option);
    else if (level === 'accepted') accepted.push(option);
    else unknown.push(option);
  }
  return [preferred, [...accepted, ...unknown], avoided];
}

/** A note goes on in the middle of a sentence; a word in capitals stays as it is. */
function withinSentence(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}
