import type { ContentItem } from '#core/model/content-item.ts';
import type { Process } from '#core/model/process.ts';
import { usesOf } from '#core/model/uses-of.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { addToCount } from './add-to-count.ts';

/** Ids of what a process refers to by itself, and (`infos`) what its steps need, expect or answer with. */
interface References {
  channels: ReadonlySet<string>;
  contents: ReadonlySet<string>;
  systems: ReadonlySet<string>;
  groups: ReadonlySet<string>;
  infos: ReadonlySet<string>;
}

/** How many processes refer to each id, per kind. */
type ReferenceCounts = Record<keyof References, ReadonlyMap<string, number>>;
type Counts = Record<keyof References, Map<string, number>>;

const kindsOfReference = ['channels', 'contents', 'systems', 'groups', 'infos'] as const;
let counted: { processes: readonly Process[]; counts: Counts } | undefined;
const referencesKnown = new WeakMap<Process, References>();
const informationKnown = new WeakMap<ContentItem, readonly string[]>();

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
  if (!wasThere.has(id)) wasThere.set(id, count.has(id));
  addToCount(count, id, weight);
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
    for (const touchpoint of step.touchpoints ?? []) {
      for (const { channelId, contentIds, systemIds } of usesOf(touchpoint)) {
        channels.add(channelId);
        for (const id of contentIds) contents.add(id);
        if (systemIds) for (const id of systemIds) systems.add(id);
      }
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
