import type { ChannelUse } from '#core/model/channel-use.ts';
import type { ContentItem } from '#core/model/content-item.ts';
import type { ChannelId, ProcessId, TargetGroupId, VariantId } from '#core/model/id.ts';
import { indexById } from '#core/model/index-by-id.ts';
import { groupsOf, processById, variantById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import { usesOf } from '#core/model/uses-of.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { compareCodeUnits, type Anchor, type AnchorKind } from './finding.ts';

/** Ids of what a process refers to by itself, and (`infos`) what its steps need, expect or answer with. */
interface References {
  channels: ReadonlySet<string>;
  contents: ReadonlySet<string>;
  systems: ReadonlySet<string>;
  groups: ReadonlySet<string>;
  infos: ReadonlySet<string>;
}

/** Which processes use which object outside them: ids of processes by `kind:id`. */
type Usage = ReadonlyMap<string, readonly ProcessId[]>;

/** What the usage index was built from. */
interface Basis {
  processes: readonly Process[];
  contentItems: readonly ContentItem[];
  informationItems: Workspace['informationItems'];
}

/** How many processes refer to each id, per kind. */
type ReferenceCounts = Record<keyof References, ReadonlyMap<string, number>>;
type Counts = Record<keyof References, Map<string, number>>;

const kindsOfReference = ['channels', 'contents', 'systems', 'groups', 'infos'] as const;
let counted: { processes: readonly Process[]; counts: Counts } | undefined;
const referencesKnown = new WeakMap<Process, References>();
const informationKnown = new WeakMap<ContentItem, readonly string[]>();
let latest: { basis: Basis; usage: Usage } | undefined;

/** The usage index of a workspace. It keeps its identity as long as no process or content refers to something else than before. */
export function usageOf({ processes, contentItems, informationItems }: Workspace): Usage {
  const basis = { processes, contentItems, informationItems };
  const usage = latest && refersToTheSame(latest.basis, basis) ? latest.usage : buildUsage(basis);
  latest = { basis, usage };
  return usage;
}

/** The processes that use an object outside them, in the order of the workspace; none for a process or a step. */
export function processesUsing(workspace: Workspace, { kind, id }: Anchor): readonly Process[] {
  const key =
    kind === 'variant' ? `content:${variantById(workspace, id as VariantId)?.item.id ?? ''}` : `${kind}:${id}`;
  return (usageOf(workspace).get(key) ?? []).flatMap((processId) => processById(workspace, processId) ?? []);
}

function refersToTheSame(one: Basis, other: Basis): boolean {
  if (one.informationItems !== other.informationItems) return false;
  return (
    isSameBy(one.processes, other.processes, (process, rival) =>
      hasSameReferences(referencesOf(process), referencesOf(rival)),
    ) &&
    isSameBy(one.contentItems, other.contentItems, (item, rival) =>
      isSameIds(informationIn(item), informationIn(rival)),
    )
  );
}

function isSameBy<Thing extends { id: string }>(
  one: readonly Thing[],
  other: readonly Thing[],
  isSame: (thing: Thing, rival: Thing) => boolean,
): boolean {
  if (one === other) return true;
  return (
    one.length === other.length &&
    one.every((thing, index) => {
      const rival = other[index];
      return thing === rival || (rival !== undefined && thing.id === rival.id && isSame(thing, rival));
    })
  );
}

function hasSameReferences(one: References, other: References): boolean {
  return (
    isSameIds([...one.channels], [...other.channels]) &&
    isSameIds([...one.contents], [...other.contents]) &&
    isSameIds([...one.systems], [...other.systems]) &&
    isSameIds([...one.groups], [...other.groups]) &&
    isSameIds([...one.infos], [...other.infos])
  );
}

function isSameIds(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}

/** The groups that get a content item at some step, sorted by id; with `channelIds` those that get it in one of these channels. */
export function groupsGetting(
  workspace: Workspace,
  item: ContentItem,
  channelIds?: readonly ChannelId[],
): TargetGroupId[] {
  const isHere = ({ contentIds, channelId }: ChannelUse): boolean =>
    contentIds.includes(item.id) && (channelIds?.includes(channelId) ?? true);
  const groups = processesUsing(workspace, { kind: 'content', id: item.id }).flatMap((process) =>
    process.steps.flatMap((step) =>
      (step.touchpoints ?? [])
        .filter((touchpoint) => usesOf(touchpoint).some(isHere))
        .flatMap((touchpoint) => groupsOf(touchpoint, process))
        .filter((groupId) => step.appliesTo?.includes(groupId) ?? true),
    ),
  );
  return [...new Set(groups)].toSorted(compareCodeUnits);
}

/**
 * What the processes refer to by themselves and how often; from one state to the next only processes that differ are counted again. The map of
 * a kind keeps its identity as long as the same ids stand in it.
 */
export function countReferences(processes: readonly Process[]): ReferenceCounts {
  if (counted?.processes === processes) return counted.counts;
  const earlier = counted?.processes ?? [];
  const counts: Counts = counted?.counts ?? {
    channels: new Map<string, number>(),
    contents: new Map<string, number>(),
    systems: new Map<string, number>(),
    groups: new Map<string, number>(),
    infos: new Map<string, number>(),
  };
  const differing: { gone: References | undefined; come: References | undefined }[] = [];
  for (let place = 0; place < Math.max(earlier.length, processes.length); place += 1) {
    const [gone, come] = [earlier[place], processes[place]];
    if (gone !== come) differing.push({ gone: gone && referencesOf(gone), come: come && referencesOf(come) });
  }
  for (const kind of kindsOfReference) {
    const wasThere = new Map<string, boolean>();
    for (const { gone, come } of differing) {
      for (const id of gone?.[kind] ?? []) if (!come?.[kind].has(id)) add(counts[kind], id, -1, wasThere);
      for (const id of come?.[kind] ?? []) if (!gone?.[kind].has(id)) add(counts[kind], id, 1, wasThere);
    }
    if ([...wasThere].some(([id, was]) => counts[kind].has(id) !== was)) counts[kind] = new Map(counts[kind]);
  }
  counted = { processes, counts };
  return counts;
}

/** Counts an id once more or once less; `wasThere` notes whether it stood in the count before. */
function add(count: Map<string, number>, id: string, weight: 1 | -1, wasThere: Map<string, boolean>): void {
  const before = count.get(id) ?? 0;
  if (!wasThere.has(id)) wasThere.set(id, before > 0);
  if (before + weight === 0) count.delete(id);
  else count.set(id, before + weight);
}

/** Whether any process has this channel in a touchpoint, or this group among those it is for. */
export function isUsed({ processes }: Workspace, kind: 'channel' | 'targetGroup', id: string): boolean {
  return countReferences(processes)[kind === 'channel' ? 'channels' : 'groups'].has(id);
}

/** What a process refers to by itself; kept per process. */
export function referencesOf(process: Process): References {
  const known = referencesKnown.get(process);
  if (known) return known;
  const channels = new Set<string>();
  const contents = new Set<string>();
  const systems = new Set<string>();
  const infos = new Set<string>(process.knownAtStart);
  for (const step of process.steps) {
    for (const use of (step.touchpoints ?? []).flatMap((touchpoint) => usesOf(touchpoint))) {
      channels.add(use.channelId);
      for (const id of use.contentIds) contents.add(id);
      for (const id of use.systemIds ?? []) systems.add(id);
    }
    for (const { infoId } of step.needs ?? []) infos.add(infoId);
    for (const { answeredBy = [] } of step.questions ?? []) for (const id of answeredBy) infos.add(id);
    if (step.submission?.confirmedBy) infos.add(step.submission.confirmedBy);
    for (const expectation of [step.expectNext, step.weExpect]) {
      for (const { infoIds = [] } of expectation ? [expectation, ...(expectation.byGroup ?? [])] : []) {
        for (const id of infoIds) infos.add(id);
      }
    }
  }
  const references = { channels, contents, systems, infos, groups: new Set<string>(process.targetGroupIds) };
  referencesKnown.set(process, references);
  return references;
}

/** Ids of the information that an item or one of its texts tells, asks or states a fact of; kept per item. */
export function informationIn(item: ContentItem): readonly string[] {
  const known = informationKnown.get(item);
  if (known) return known;
  const ids = [
    ...[item, ...item.variants].flatMap(({ tells = [], asks = [] }) =>
      [...tells, ...asks].map((ref) => (typeof ref === 'string' ? ref : ref.infoId)),
    ),
    ...item.variants.flatMap(({ facts = [] }) => facts.map(({ infoId }) => infoId)),
  ];
  const unique = [...new Set<string>(ids)];
  informationKnown.set(item, unique);
  return unique;
}

function buildUsage({ processes, contentItems, informationItems }: Basis): Usage {
  const users = new Map<string, ProcessId[]>();
  const itemById: ReadonlyMap<string, ContentItem> = indexById(contentItems);
  const fieldsOf = new Map<string, readonly string[]>(informationItems.map(({ id, fieldIds = [] }) => [id, fieldIds]));
  for (const process of processes) {
    const { channels, contents, systems, groups, infos } = referencesOf(process);
    const told = [...contents].flatMap((id) => {
      const item = itemById.get(id);
      return item ? informationIn(item) : [];
    });
    const allInfos = new Set([...infos, ...told]);
    const fields = new Set([...allInfos].flatMap((id) => fieldsOf.get(id) ?? []));
    const used: [AnchorKind, ReadonlySet<string>][] = [
      ['channel', channels],
      ['content', contents],
      ['system', systems],
      ['targetGroup', groups],
      ['info', allInfos],
      ['field', fields],
    ];
    for (const [kind, ids] of used) {
      for (const id of ids) {
        const key = `${kind}:${id}`;
        const list = users.get(key);
        if (list) list.push(process.id);
        else users.set(key, [process.id]);
      }
    }
  }
  return users;
}
