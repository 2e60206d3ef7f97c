import type { EditCall } from '#core/edits/registry.ts';
import { createChannel } from '#core/model/channel.ts';
import { createContentItem, type ContentItem } from '#core/model/content-item.ts';
import { guessChannel } from '#core/model/guess-channel.ts';
import type { ChannelId, ContentItemId, PersonId, TargetGroupId, VariantId } from '#core/model/id.ts';
import type { Ids } from '#core/model/ids.ts';
import { createTargetGroup } from '#core/model/target-group.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { nameKey } from './name-key.ts';
import type { ContentLine } from './content-list.ts';

/** What taking over a list of content comes to. */
export interface ContentImport {
  calls: EditCall[];
  /** Titles of the content items that are new. */
  added: string[];
  /** Titles that exist already: these stay as they are. */
  existing: string[];
  /** Names of what comes along: channels, target groups and people that did not exist yet. */
  channels: string[];
  groups: string[];
  people: string[];
}

/**
 * The edits that add the content of a list. Lines with the same title are one content item, with a text to be written for each group and
 * channel; a title that exists already is left alone. Channels, groups and owners are found by name or made.
 */
export function importContent(workspace: Workspace, lines: readonly ContentLine[], newId: () => string): ContentImport {
  const calls: EditCall[] = [];
  const existing = new Set(workspace.contentItems.map(({ title }) => nameKey(title)));
  const channels = finder<ChannelId>(workspace.channels, newId, (id, name) => {
    const object = createChannel({ id, name, ...guessChannel(name) });
    calls.push({ editId: 'object.add', args: { kind: 'channel', object } });
  });
  const groups = finder<TargetGroupId>(workspace.targetGroups, newId, (id, name) =>
    calls.push({ editId: 'object.add', args: { kind: 'targetGroup', object: createTargetGroup({ id, name }) } }),
  );
  const people = finder<PersonId>(workspace.people, newId, (id, name) =>
    calls.push({ editId: 'object.add', args: { kind: 'person', object: { id, name } } }),
  );
  const items: ContentItem[] = [];
  for (const own of Map.groupBy(lines, ({ title }) => nameKey(title)).values()) {
    const [first] = own;
    if (!first || existing.has(nameKey(first.title))) continue;
    const owner = own.find((line) => line.owner !== undefined)?.owner;
    const due = own.find((line) => line.due !== undefined)?.due;
    const publish = own.find((line) => line.publish !== undefined)?.publish;
    items.push(
      createContentItem({
        id: newId() as ContentItemId,
        title: first.title,
        ...(owner === undefined ? {} : { ownerId: people.idOf(owner) }),
        ...(due ? { dueDate: due } : {}),
        ...(publish ? { publishOn: publish } : {}),
        variants: variantsOf(own),
      }),
    );
  }
  for (const object of items) calls.push({ editId: 'object.add', args: { kind: 'content', object } });
  const known = lines.filter(({ title }) => existing.has(nameKey(title))).map(({ title }) => title);
  return {
    calls,
    added: items.map(({ title }) => title),
    existing: [...new Set(known)],
    channels: channels.made,
    groups: groups.made,
    people: people.made,
  };

  /** One text per channel and set of groups; a group has one text per channel, so a later line gives only what is not there yet. */
  function variantsOf(own: readonly ContentLine[]): ContentItem['variants'] {
    const variants: ContentItem['variants'] = [];
    for (const line of own) {
      const channelIds = line.channels.map((name) => channels.idOf(name));
      if (channelIds.length === 0 && line.groups.length > 0)
        variants.push(
          variantFor(
            line.groups.map((group) => groups.idOf(group)),
            [],
          ),
        );
      for (const channelId of channelIds) {
        const rivals = variants.filter((variant) => variant.channelIds.includes(channelId));
        if (rivals.some(({ targetGroupIds }) => targetGroupIds === 'all')) continue;
        const wanted = line.groups.map((group) => groups.idOf(group));
        const free = wanted.filter((id) => !rivals.some(({ targetGroupIds }) => targetGroupIds.includes(id)));
        if (wanted.length > 0 && free.length === 0) continue;
        if (wanted.length === 0 && rivals.length > 0) continue;
        variants.push(variantFor(wanted.length > 0 ? free : 'all', [channelId]));
      }
    }
    return variants;
  }

  function variantFor(targetGroupIds: Ids<TargetGroupId>, channelIds: ChannelId[]): ContentItem['variants'][number] {
    return { id: newId() as VariantId, targetGroupIds, channelIds, locale: workspace.contentLocale };
  }
}

/** Finds things by name, or makes them once. */
function finder<Id extends string>(
  list: readonly { id: Id; name: string }[],
  newId: () => string,
  make: (id: Id, name: string) => void,
) {
  const ids = new Map(list.map(({ id, name }) => [nameKey(name), id]));
  const made: string[] = [];
  return {
    made,
    idOf(name: string): Id {
      const known = ids.get(nameKey(name));
      if (known !== undefined) return known;
      const id = newId() as Id;
      ids.set(nameKey(name), id);
      made.push(name);
      make(id, name);
      return id;
    },
  };
}
