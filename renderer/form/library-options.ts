import type { PersonId, ToneProfileId } from '#core/model/id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { channelIcons } from '../lookups/channel-icons.ts';
import type { PickerOption } from '../ui/picker-option.ts';

type Option<Id extends string> = PickerOption & { id: Id };

/** The people of a workspace, to choose from; the role tells who is who. */
export function personOptions({ people }: Workspace): Option<PersonId>[] {
  return people.map(({ id, name, role }) => ({ id, name, ...(role === undefined ? {} : { note: role }) }));
}

/** The channels of a workspace, to choose from. */
export function channelOptions({ channels }: Workspace): Option<Workspace['channels'][number]['id']>[] {
  return channels.map(({ id, name, medium }) => ({ id, name, icon: channelIcons[medium] }));
}

/** The target groups of a workspace, to choose from. */
export function groupOptions({ targetGroups }: Workspace): Option<Workspace['targetGroups'][number]['id']>[] {
  return targetGroups.map(({ id, name }) => ({ id, name }));
}

/** The tone profiles of a workspace, to choose from. */
export function toneOptions({ toneProfiles }: Workspace): Option<ToneProfileId>[] {
  return toneProfiles.map(({ id, name }) => ({ id, name }));
}

/** The information of one direction, to choose from; both when no direction is given. */
export function informationOptions(
  { informationItems }: Workspace,
  direction?: 'tell' | 'ask',
): Option<Workspace['informationItems'][number]['id']>[] {
  return informationItems
    .filter((item) => direction === undefined || item.direction === direction)
    .map(({ id, name }) => ({ id, name }));
}

/** The data fields of a workspace, to choose from. */
export function fieldOptions({ dataFields }: Workspace): Option<Workspace['dataFields'][number]['id']>[] {
  return dataFields.map(({ id, name }) => ({ id, name }));
}
