import { prepareText, type PreparedText } from '#core/language/prepare-text.ts';
import { levels, type LanguageLevel } from '#core/language/readability.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ContentVariant } from '#core/model/content-variant.ts';
import { channelById, targetGroupById, toneFor } from '#core/model/lookups.ts';
import type { TargetGroup } from '#core/model/target-group.ts';
import type { ToneProfile } from '#core/model/tone-profile.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { groupsGetting } from '../../groups-getting.ts';

interface Place {
  workspace: Workspace;
  item: ContentItem;
  variant: ContentVariant;
}

const known = new WeakMap<ContentVariant, PreparedText>();

/** The text of a variant, prepared once; undefined when it is not written, retired, or spoken: then no rule about texts speaks. */
export function writtenText({
  workspace,
  item,
  variant,
}: Omit<Place, 'workspace'> & { workspace: Pick<Workspace, 'channels'> }): PreparedText | undefined {
  const { text, channelIds, locale } = variant;
  if (!text?.trim() || item.status === 'retired') return undefined;
  if (channelIds.length > 0 && channelIds.every((id) => channelById(workspace, id)?.synchronous)) return undefined;
  let prepared = known.get(variant);
  if (!prepared) {
    prepared = prepareText(text, locale);
    known.set(variant, prepared);
  }
  return prepared;
}

/** The groups that read a text: those it names; of a text for all, those that get its item at some step in one of its channels. */
export function readersOf({ workspace, item, variant }: Place): TargetGroup[] {
  const { targetGroupIds, channelIds } = variant;
  const groupIds = targetGroupIds === 'all' ? groupsGetting(workspace, item, channelIds) : targetGroupIds;
  return groupIds.flatMap((groupId) => targetGroupById(workspace, groupId) ?? []);
}

/** The tones that count for a text: its own, else that of its item, else those of its readers. */
export function tonesOf(place: Place): ToneProfile[] {
  const { workspace, item, variant } = place;
  const readers = readersOf(place);
  const tones = (readers.length > 0 ? readers : [undefined]).flatMap(
    (group) => toneFor(workspace, item, variant, group) ?? [],
  );
  return [...new Set(tones)];
}

/** The lowest level of the readers, else that of the tone; undefined when neither is known. */
export function levelOf(place: Place): LanguageLevel | undefined {
  const ofReaders = readersOf(place).flatMap(({ languageLevel }) => languageLevel ?? []);
  const wanted = ofReaders.length > 0 ? ofReaders : tonesOf(place).map(({ languageLevel }) => languageLevel);
  return levels.find((level) => wanted.includes(level));
}
