import { IconCircleOff } from '@tabler/icons-react';
import type { EditCall } from '#core/edits/registry.ts';
import type { ChannelId, ContentItemId, SystemId, TargetGroupId, ToneProfileId } from '#core/model/id.ts';
import { targetGroupById, touchpointFor, variantFor } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { ToneProfile } from '#core/model/tone-profile.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Say } from '../../i18n/use-texts.ts';
import { channelIcons } from '../../lookups/channel-icons.ts';
import { tonesOfUse } from '../../lookups/information-of-use.ts';
import type { PickerOption } from '../../ui/Picker.tsx';

/** Rows whose cells have a picker. */
export type PickerRowKind = 'primary' | 'supporting' | 'content' | 'system' | 'tone';

/** What one can choose in a cell, the best first, and what choosing does. */
export interface CellOptions {
  groups: readonly (readonly PickerOption[])[];
  choose(id: string): EditCall;
}

/** The contact moment whose cell is edited. */
export interface Contact {
  workspace: Workspace;
  process: Process;
  step: Step;
  groupId: TargetGroupId;
}

/** Id of the option that says something on purpose instead of naming an object. */
const none = 'none';

/** What can be chosen in this cell. */
export function cellOptions(contact: Contact, kind: PickerRowKind, t: Say): CellOptions {
  switch (kind) {
    case 'primary':
      return primaryOptions(contact, t);
    case 'supporting':
      return supportingOptions(contact, t);
    case 'content':
      return contentOptions(contact, t);
    case 'system':
      return systemOptions(contact, t);
    case 'tone':
      return toneOptions(contact, t);
  }
}

function cellsOf({ process, step, groupId }: Contact) {
  return { processId: process.id, stepId: step.id, targetGroupIds: [groupId] };
}

function primaryOptions(contact: Contact, t: Say): CellOptions {
  const chosen = touchpointFor(contact.step, contact.groupId)?.primary?.channelId;
  return {
    groups: channelGroups(contact, (id) => id === chosen, t),
    choose: (id) => ({ editId: 'channel.set', args: { ...cellsOf(contact), channelId: id as ChannelId } }),
  };
}

function supportingOptions(contact: Contact, t: Say): CellOptions {
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

function contentOptions(contact: Contact, t: Say): CellOptions {
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
  return {
    groups: [chosen, written, unwritten],
    choose: (id) => {
      const contentId = id as ContentItemId;
      return linked.includes(contentId)
        ? { editId: 'content.unlink', args: { ...cellsOf(contact), contentIds: [contentId] } }
        : { editId: 'content.link', args: { ...cellsOf(contact), contentId } };
    },
  };
}

function systemOptions(contact: Contact, t: Say): CellOptions {
  const use = touchpointFor(contact.step, contact.groupId)?.primary;
  const chosen: readonly SystemId[] = use?.systemIds ?? [];
  const options = contact.workspace.systems.map(({ id, name }) => ({ id, name, isChosen: chosen.includes(id) }));
  const noneNeeded = { id: none, name: t('cell.noSystem'), icon: IconCircleOff, isChosen: use?.noSystem === true };
  return {
    groups: [options.filter(({ isChosen }) => isChosen), options.filter(({ isChosen }) => !isChosen), [noneNeeded]],
    choose: (id) => ({ editId: 'source-system.set', args: { ...cellsOf(contact), systems: systemsAfter(id) } }),
  };

  function systemsAfter(id: string): SystemId[] | 'none-needed' | 'unknown' {
    if (id === none) return noneNeeded.isChosen ? 'unknown' : 'none-needed';
    const systemId = id as SystemId;
    const next = chosen.includes(systemId) ? chosen.filter((other) => other !== systemId) : [...chosen, systemId];
    return next.length > 0 ? next : 'unknown';
  }
}

function toneOptions(contact: Contact, t: Say): CellOptions {
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
  };
}

function readingOf({ formOfAddress, languageLevel }: ToneProfile, t: Say): string {
  return `${t(`address.${formOfAddress}`)}, ${languageLevel}`;
}
