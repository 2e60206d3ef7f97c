import { IconCircleOff, IconCopy } from '@tabler/icons-react';
import type { EditCall } from '#core/edits/registry.ts';
import type {
  ChannelId,
  ContentItemId,
  InformationItemId,
  SystemId,
  TargetGroupId,
  ToneProfileId,
} from '#core/model/id.ts';
import { targetGroupById, touchpointFor, variantFor } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { ToneProfile } from '#core/model/tone-profile.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Say } from '../../i18n/use-texts.ts';
import { channelIcons } from '../../lookups/channel-icons.ts';
import { contentOfUse, informationOfUse, tonesOfUse } from '../../lookups/information-of-use.ts';
import { usageOf } from '../../lookups/usage.ts';
import { addNamed, newId } from '../../form/new-object.ts';
import type { PickerOption } from '../../ui/picker-option.ts';

/** Rows whose cells have a picker. */
export type PickerRowKind = 'primary' | 'supporting' | 'content' | 'tells' | 'asks' | 'system' | 'tone';

/** What one can choose in a cell, the best first, and what choosing does. */
export interface CellOptions {
  groups: readonly (readonly PickerOption[])[];
  choose(id: string): EditCall | readonly EditCall[];
  /** Makes something new with this name and chooses it. */
  create(name: string): readonly EditCall[];
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

/** Whether several things can be chosen in a cell, one after the other. */
export function isForManyOf(kind: PickerRowKind): boolean {
  return kind === 'content' || kind === 'tells' || kind === 'asks' || kind === 'system';
}

/** What can be chosen in this cell. */
export function cellOptions(contact: Contact, kind: PickerRowKind, t: Say): CellOptions {
  switch (kind) {
    case 'primary':
      return primaryOptions(contact, t);
    case 'supporting':
      return supportingOptions(contact, t);
    case 'content':
      return contentOptions(contact, t);
    case 'tells':
    case 'asks':
      return informationOptions(contact, kind, t);
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
    create: (name) => {
      const channelId = newId() as ChannelId;
      return [
        addNamed('channel', channelId, name),
        { editId: 'channel.set', args: { ...cellsOf(contact), channelId } },
      ];
    },
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
  const same = sameAsOthers(contact, t);
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
      const others = same.contentIds.get(id);
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

/** For an empty cell: the content that another target group has at this step, to take over in one go. */
function sameAsOthers({ workspace, process, step, groupId }: Contact, t: Say) {
  const contentIds = new Map<string, readonly ContentItemId[]>();
  const options: PickerOption[] = [];
  for (const otherId of process.targetGroupIds) {
    const use = otherId === groupId ? undefined : touchpointFor(step, otherId)?.primary;
    if (!use || use.contentIds.length === 0) continue;
    const id = `same ${otherId}`;
    contentIds.set(id, use.contentIds);
    options.push({
      id,
      name: t('option.sameAs', { group: targetGroupById(workspace, otherId)?.name ?? '' }),
      icon: IconCopy,
      note: contentOfUse(workspace, use, otherId)
        .map(({ item }) => item.title)
        .join(', '),
    });
  }
  return { options, contentIds };
}

/** What is told or asked here, then what fits this step, then the rest with the steps where it stands already. */
function informationOptions(contact: Contact, direction: 'tells' | 'asks', t: Say): CellOptions {
  const { workspace, process, step, groupId } = contact;
  const use = touchpointFor(step, groupId)?.primary;
  const here = new Set(use ? informationOfUse(workspace, use, groupId, direction).map(({ id }) => id) : []);
  const wanted = new Set([
    ...askedForAt(step),
    ...remindedOf(workspace, step),
    ...process.targetGroupIds.flatMap((otherId) => {
      const other = touchpointFor(step, otherId)?.primary;
      return other ? informationOfUse(workspace, other, otherId, direction).map(({ id }) => id) : [];
    }),
  ]);
  const usage = usageOf(workspace)[direction === 'tells' ? 'told' : 'asked'];
  const chosen: PickerOption[] = [];
  const fitting: PickerOption[] = [];
  const rest: PickerOption[] = [];
  for (const { id, name, direction: way } of workspace.informationItems) {
    if (way !== (direction === 'tells' ? 'tell' : 'ask')) continue;
    const steps = [...new Set((usage.get(id) ?? []).filter((place) => place.process === process))];
    const numbers = steps.map(({ number }) => String(number)).join(', ');
    const note = numbers === '' ? {} : { note: t(`option.${direction}In`, { count: steps.length, steps: numbers }) };
    const list = here.has(id) ? chosen : wanted.has(id) ? fitting : rest;
    list.push({ id, name, isChosen: here.has(id), ...note });
  }
  const link = (infoId: InformationItemId, name?: string): EditCall => ({
    editId: 'information.link',
    args: { ...cellsOf(contact), direction, infoId, ...(name === undefined ? {} : { name }) },
  });
  const same = here.size === 0 ? informationOfOthers(contact, direction, t) : nothingTheSame;
  return {
    groups: [here.size > 0 ? chosen : same.options, fitting, rest],
    choose: (id) => {
      const others = same.infoIds.get(id);
      if (others) return others.map((infoId) => link(infoId));
      const infoId = id as InformationItemId;
      if (!here.has(infoId)) return link(infoId);
      return { editId: 'information.unlink', args: { ...cellsOf(contact), direction, infoIds: [infoId] } };
    },
    create: (name) => [link(newId() as InformationItemId, name)],
  };
}

const nothingTheSame = { options: [] as PickerOption[], infoIds: new Map<string, readonly InformationItemId[]>() };

/** For an empty cell: all that another target group is told or asked at this step, to take over in one go. */
function informationOfOthers({ workspace, process, step, groupId }: Contact, direction: 'tells' | 'asks', t: Say) {
  const infoIds = new Map<string, readonly InformationItemId[]>();
  const options: PickerOption[] = [];
  for (const otherId of process.targetGroupIds) {
    const use = otherId === groupId ? undefined : touchpointFor(step, otherId)?.primary;
    const items = use ? informationOfUse(workspace, use, otherId, direction) : [];
    if (items.length === 0) continue;
    const id = `same ${otherId}`;
    infoIds.set(
      id,
      items.map((item) => item.id),
    );
    options.push({
      id,
      name: t('option.sameAs', { group: targetGroupById(workspace, otherId)?.name ?? '' }),
      icon: IconCopy,
      note: items.map(({ name }) => name).join(', '),
    });
  }
  return { options, infoIds };
}

/** What a step says itself that the customer should hear there: needs, answers to questions, and what is expected. */
function askedForAt({ needs = [], questions = [], expectNext, weExpect }: Step): InformationItemId[] {
  return [
    ...needs.map(({ infoId }) => infoId),
    ...questions.flatMap(({ answeredBy = [] }) => answeredBy),
    ...[expectNext, weExpect].flatMap((expectation) => expectation?.infoIds ?? []),
  ];
}

/** Information with a fact whose words stand in the texts of the step. */
function remindedOf({ informationItems }: Workspace, step: Step): InformationItemId[] {
  const { name, moment, customerAction, questions = [], expectNext, weExpect } = step;
  const texts = [name, moment, customerAction, ...questions.map(({ text }) => text), expectNext?.text, weExpect?.text];
  const said = texts.filter(Boolean).join(' ').toLowerCase();
  const isSaid = (cue: string): boolean => cue.trim() !== '' && said.includes(cue.trim().toLowerCase());
  return informationItems
    .filter(({ facts = [] }) => facts.some(({ cues = [] }) => cues.some(isSaid)))
    .map(({ id }) => id);
}

function systemOptions(contact: Contact, t: Say): CellOptions {
  const use = touchpointFor(contact.step, contact.groupId)?.primary;
  const chosen: readonly SystemId[] = use?.systemIds ?? [];
  const options = contact.workspace.systems.map(({ id, name }) => ({ id, name, isChosen: chosen.includes(id) }));
  const noneNeeded = { id: none, name: t('cell.noSystem'), icon: IconCircleOff, isChosen: use?.noSystem === true };
  return {
    groups: [options.filter(({ isChosen }) => isChosen), options.filter(({ isChosen }) => !isChosen), [noneNeeded]],
    choose: (id) => ({ editId: 'source-system.set', args: { ...cellsOf(contact), systems: systemsAfter(id) } }),
    create: (name) => {
      const systemId = newId() as SystemId;
      return [
        addNamed('system', systemId, name),
        { editId: 'source-system.set', args: { ...cellsOf(contact), systems: [...chosen, systemId] } },
      ];
    },
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
