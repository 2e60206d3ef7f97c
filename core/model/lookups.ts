import type { Channel } from './channel.ts';
import type { ContentItem } from './content-item.ts';
import type { ContentVariant } from './content-variant.ts';
import type { DataField } from './data-field.ts';
import type {
  ChannelId,
  ContentItemId,
  DataFieldId,
  InformationItemId,
  PersonId,
  ProcessId,
  StepId,
  SystemId,
  TargetGroupId,
  ToneProfileId,
  VariantId,
} from './id.ts';
import { FinderById } from './finder-by-id.ts';
import { indexById } from './index-by-id.ts';
import type { InformationItem } from './information-item.ts';
import type { Locale } from './locale.ts';
import type { Person } from './person.ts';
import type { Process } from './process.ts';
import type { SourceSystem } from './source-system.ts';
import type { Step } from './step.ts';
import type { TargetGroup } from './target-group.ts';
import type { ToneProfile } from './tone-profile.ts';
import type { Touchpoint } from './touchpoint.ts';
import type { Workspace } from './workspace.ts';

// All lookups remember where things stand: use them on the open (frozen) workspace, not on a draft inside an edit.

const finders = {
  people: new FinderById<Person>(),
  targetGroups: new FinderById<TargetGroup>(),
  channels: new FinderById<Channel>(),
  dataFields: new FinderById<DataField>(),
  systems: new FinderById<SourceSystem>(),
  informationItems: new FinderById<InformationItem>(),
  toneProfiles: new FinderById<ToneProfile>(),
  contentItems: new FinderById<ContentItem>(),
  processes: new FinderById<Process>(),
};

/** The person with this id. */
export function personById(workspace: Workspace, id: PersonId): Person | undefined {
  return finders.people.find(workspace.people, id);
}

/** The target group with this id. */
export function targetGroupById(workspace: Workspace, id: TargetGroupId): TargetGroup | undefined {
  return finders.targetGroups.find(workspace.targetGroups, id);
}

/** The channel with this id. */
export function channelById(workspace: Pick<Workspace, 'channels'>, id: ChannelId): Channel | undefined {
  return finders.channels.find(workspace.channels, id);
}

/** The data field with this id. */
export function fieldById(workspace: Workspace, id: DataFieldId): DataField | undefined {
  return finders.dataFields.find(workspace.dataFields, id);
}

/** The source system with this id. */
export function systemById(workspace: Workspace, id: SystemId): SourceSystem | undefined {
  return finders.systems.find(workspace.systems, id);
}

/** The information item with this id. */
export function informationById(
  workspace: Pick<Workspace, 'informationItems'>,
  id: InformationItemId,
): InformationItem | undefined {
  return finders.informationItems.find(workspace.informationItems, id);
}

/** The tone profile with this id. */
export function toneProfileById(workspace: Workspace, id: ToneProfileId): ToneProfile | undefined {
  return finders.toneProfiles.find(workspace.toneProfiles, id);
}

/** The content item with this id. */
export function contentById(workspace: Pick<Workspace, 'contentItems'>, id: ContentItemId): ContentItem | undefined {
  return finders.contentItems.find(workspace.contentItems, id);
}

/** The process with this id. */
export function processById(workspace: Workspace, id: ProcessId): Process | undefined {
  return finders.processes.find(workspace.processes, id);
}

/** The step with this id and the process it is in. */
export function stepById(workspace: Workspace, id: StepId): { process: Process; step: Step } | undefined {
  for (const process of workspace.processes) {
    const step = indexById(process.steps).get(id);
    if (step) return { process, step };
  }
  return undefined;
}

/** The content variant with this id and the content item it belongs to. */
export function variantById({ contentItems }: Workspace, id: VariantId): PlacedVariant | undefined {
  const index = variantsKnown.get(contentItems) ?? indexVariants(contentItems);
  variantsKnown.set(contentItems, index);
  return index.get(id);
}

interface PlacedVariant {
  item: ContentItem;
  variant: ContentVariant;
}

const variantsKnown = new WeakMap<Workspace['contentItems'], ReadonlyMap<VariantId, PlacedVariant>>();

function indexVariants(items: readonly ContentItem[]): Map<VariantId, PlacedVariant> {
  const index = new Map<VariantId, PlacedVariant>();
  for (const item of items) {
    for (const variant of item.variants) if (!index.has(variant.id)) index.set(variant.id, { item, variant });
  }
  return index;
}

/** The touchpoint of a group at a step: the one that names the group or is for all. */
export function touchpointFor(step: Step, groupId: TargetGroupId): Touchpoint | undefined {
  return step.touchpoints?.find(({ targetGroupIds }) => targetGroupIds === 'all' || targetGroupIds.includes(groupId));
}

/** The groups of a touchpoint; 'all' = those of the process. */
export function groupsOf(touchpoint: Touchpoint, process: Process): readonly TargetGroupId[] {
  return touchpoint.targetGroupIds === 'all' ? process.targetGroupIds : touchpoint.targetGroupIds;
}

/** The groups of the process that take part in a step, in the order of the process. */
export function groupsOfStep(step: Step, process: Process): readonly TargetGroupId[] {
  const { appliesTo } = step;
  return appliesTo ? process.targetGroupIds.filter((groupId) => appliesTo.includes(groupId)) : process.targetGroupIds;
}

/** The groups of a variant; 'all' = those of the workspace. */
export function groupsOfVariant(variant: ContentVariant, workspace: Workspace): readonly TargetGroupId[] {
  return variant.targetGroupIds === 'all' ? workspace.targetGroups.map(({ id }) => id) : variant.targetGroupIds;
}

/** The text of an item for a group on a channel; of two languages the content locale of the workspace counts. */
export function variantFor(
  item: ContentItem,
  groupId: TargetGroupId,
  channelId: ChannelId,
  contentLocale: Locale,
): ContentVariant | undefined {
  const fitting = item.variants.filter(
    ({ targetGroupIds, channelIds }) =>
      (targetGroupIds === 'all' || targetGroupIds.includes(groupId)) && channelIds.includes(channelId),
  );
  return fitting.find(({ locale }) => locale === contentLocale) ?? fitting[0];
}

/** The tone of a text (03.4): the variant's, else the item's, else the group's. */
export function toneFor(
  workspace: Workspace,
  item: ContentItem,
  variant: ContentVariant | undefined,
  group: TargetGroup | undefined,
): ToneProfile | undefined {
  const id = variant?.toneProfileId ?? item.toneProfileId ?? group?.toneProfileId;
  return id === undefined ? undefined : toneProfileById(workspace, id);
}
