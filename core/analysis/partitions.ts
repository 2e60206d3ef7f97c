import type { ContentItem } from '#core/model/content-item.ts';
import type { Process } from '#core/model/process.ts';
import { contentById, stepById } from '#core/model/lookups.ts';
import { indexById } from '#core/model/index-by-id.ts';
import { listDifference, type ListDifference } from '#core/model/list-difference.ts';
import { followById } from '#core/model/follow-by-id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Ears } from './collector.ts';
import { hasOnlyOtherNames } from './flow/meets-the-same.ts';
import { groupsGetting } from './groups-getting.ts';
import { hasSameFields } from './has-same-fields.ts';
import { isSameList, sliceOf } from './process-slice.ts';
import { viewProcess } from './process-view.ts';
import type { AnyRule, Checks, Scope, ScopeInputs } from './rule.ts';
import { statingItems } from './rules/parts/stated-facts.ts';
import { informationIn, isUsed, referencesOf } from './usage.ts';

/** Kinds of part that are checked by themselves. */
export type PartitionKind = 'process' | 'content' | 'info' | 'channel' | 'targetGroup' | 'field' | 'workspace';

/** How the parts of one kind are found, what they are read from, and how they are checked. */
export interface Partitioning<Part extends object> {
  kind: PartitionKind;
  parts(workspace: Workspace): readonly Part[];
  /** Lists of the workspace, beside the common ones, that the parts are read from: as long as they are the same, so is what was found. */
  lists: readonly (keyof Workspace)[];
  /** Ids of the parts that may hang on what changed; without it: all, when one of `lists` changed. */
  touched?(changes: Changes, workspace: Workspace): ReadonlySet<string> | 'all';
  /** Whether a part may hang on what changed; a quick look before `reads`. */
  mayHangOn?(part: Part, changed: Changes): boolean;
  /** Whether a part that is another object now differs in nothing that a check reads. */
  isSamePart?(now: Part, earlier: Part): boolean;
  /** The objects beside the part itself that decide what is found there. */
  reads(workspace: Workspace, part: Part): readonly unknown[];
  /** Whether an object that was read still says the same. */
  saysTheSame?(now: unknown, earlier: unknown): boolean;
  /** The checks that look at such a part; a rule without any of them has nothing to say about it. */
  scopes: readonly Scope[];
  /** Opens a part for one rule after another; `before` = the same part in the state that was checked last, if there was one. */
  open(workspace: Workspace, part: Part, before: Part | undefined): Look;
}

/** Calls the checks of a rule that look at something in the part that was opened. */
export type Look = (checks: Checks<unknown>, surroundings: Surroundings) => void;

/** What a check gets beside its part. */
export interface Surroundings extends Ears {
  found: ScopeInputs['workspace']['found'];
}

/** What differs between two states of a workspace. */
export interface Changes {
  lists: ReadonlySet<keyof Workspace>;
  /** Content items that came, went or changed, as they were and as they are; and their ids. */
  contents: readonly ContentItem[];
  contentIds: ReadonlySet<string>;
  /** Processes that came, went or changed, as they were and as they are. */
  processes: readonly Process[];
}

const none: ReadonlySet<string> = new Set();

const processes: Partitioning<Process> = {
  kind: 'process',
  scopes: ['process', 'processGroup'],
  parts: (workspace) => workspace.processes,
  lists: ['contentItems', 'informationItems'],
  touched: ({ lists, contentIds }) => (lists.has('informationItems') || contentIds.size > 0 ? 'all' : none),
  mayHangOn: (process, { lists, contentIds }) => lists.has('informationItems') || usesAny(process, contentIds),
  reads(workspace, process) {
    return sliceOf(workspace, process).objects;
  },
  saysTheSame: hasSameBesidesText,
  isSamePart: hasOnlyOtherNames,
  open(workspace, process, before) {
    const view = viewProcess(workspace, process, before);
    return ({ process: whole, processGroup }, { reporter, inCorner }) => {
      whole?.(view, reporter);
      if (!processGroup) return;
      for (const flow of view.flows) {
        inCorner(flow.groupId, flow.knowledge, (own) => processGroup({ workspace, process, flow }, own));
      }
    };
  },
};

const contents: Partitioning<ContentItem> = {
  kind: 'content',
  scopes: ['content', 'variant'],
  parts: (workspace) => workspace.contentItems,
  lists: ['informationItems', 'contentItems', 'processes'],
  touched({ lists, processes: touchedProcesses }, { contentItems }) {
    if (lists.has('informationItems')) return 'all';
    const ids = new Set<string>(referring.of(contentItems).keys());
    for (const process of touchedProcesses) for (const id of referencesOf(process).contents) ids.add(id);
    return ids;
  },
  mayHangOn: (item, { lists }) => lists.has('informationItems') || hasOpenReaders(item),
  reads(workspace, item) {
    const infoById: ReadonlyMap<string, unknown> = indexById(workspace.informationItems);
    const targets = (item.refersTo ?? []).flatMap(({ toContentId, toStepId }) => [
      toContentId && contentById(workspace, toContentId),
      toStepId && stepById(workspace, toStepId)?.process,
    ]);
    const readers = hasOpenReaders(item)
      ? [undefined, ...item.variants.map(({ channelIds }) => channelIds)].map((channelIds) =>
          groupsGetting(workspace, item, channelIds).join(' '),
        )
      : [];
    return [...informationIn(item).map((id) => infoById.get(id)), ...targets, ...readers];
  },
  open:
    (workspace, item) =>
    ({ content, variant: checkVariant }, { reporter }) => {
      content?.({ workspace, item }, reporter);
      if (checkVariant) for (const variant of item.variants) checkVariant({ workspace, item, variant }, reporter);
    },
};

/** Items that refer to other content or to steps. */
const referring = followById<ContentItem>(({ refersTo }) => refersTo !== undefined);

/** Who reads it follows from the processes: it refers on, or has a text for all who get it. */
function hasOpenReaders({ refersTo, variants }: ContentItem): boolean {
  return refersTo !== undefined || variants.some(({ targetGroupIds }) => targetGroupIds === 'all');
}

const infos: Partitioning<Workspace['informationItems'][number]> = {
  kind: 'info',
  scopes: ['info'],
  parts: (workspace) => workspace.informationItems,
  lists: ['contentItems'],
  touched: ({ contents: changedContents }) => new Set(changedContents.flatMap(informationIn)),
  reads: (workspace, info) => statingItems(workspace, info.id),
  open:
    (workspace, info) =>
    ({ info: check }, { reporter }) =>
      check?.({ workspace, info }, reporter),
};

const channels: Partitioning<Workspace['channels'][number]> = {
  kind: 'channel',
  scopes: ['channel'],
  parts: (workspace) => workspace.channels,
  lists: ['processes'],
  reads: (workspace, { id }) => [isUsed(workspace, 'channel', id)],
  open:
    (workspace, channel) =>
    ({ channel: check }, { reporter }) =>
      check?.({ workspace, channel }, reporter),
};

const groups: Partitioning<Workspace['targetGroups'][number]> = {
  kind: 'targetGroup',
  scopes: ['targetGroup'],
  parts: (workspace) => workspace.targetGroups,
  lists: ['processes'],
  reads: (workspace, { id }) => [isUsed(workspace, 'targetGroup', id)],
  open:
    (workspace, group) =>
    ({ targetGroup: check }, { reporter }) =>
      check?.({ workspace, group }, reporter),
};

const fields: Partitioning<Workspace['dataFields'][number]> = {
  kind: 'field',
  scopes: ['field'],
  parts: (workspace) => workspace.dataFields,
  lists: [],
  reads: () => [],
  open:
    (workspace, field) =>
    ({ field: check }, { reporter }) =>
      check?.({ workspace, field }, reporter),
};

const whole: Partitioning<Workspace> = {
  kind: 'workspace',
  scopes: ['workspace'],
  parts: (workspace) => [workspace],
  lists: [],
  reads: () => [],
  open:
    (workspace) =>
    ({ workspace: check }, { reporter, found }) =>
      check?.({ workspace, found }, reporter),
};

/** All the ways in which a workspace is cut. */
export const partitionings = [processes, contents, infos, channels, groups, fields, whole] as const;

/** What every check may look at: settings and the lists that change seldom; and what rules read beyond that. */
export function commonReads(workspace: Workspace, asOf: string, rules: readonly AnyRule[]): readonly unknown[] {
  return [
    workspace.targetGroups,
    workspace.channels,
    workspace.dataFields,
    workspace.systems,
    workspace.systemLinks,
    workspace.toneProfiles,
    workspace.terms,
    workspace.people,
    workspace.contentLocale,
    workspace.analysis,
    asOf,
    ...rules.flatMap((rule) => rule.alsoReads?.(workspace) ?? []),
  ];
}

/** What differs between two states of a workspace, as far as partitions ask. */
export function changesBetween(earlier: Workspace, now: Workspace): Changes {
  const lists = new Set(
    (['processes', 'contentItems', 'informationItems'] as const).filter((name) => earlier[name] !== now[name]),
  );
  const changedContents = bothOf(listDifference(earlier.contentItems, now.contentItems));
  return {
    lists,
    contents: changedContents,
    contentIds: new Set(changedContents.map(({ id }) => id)),
    processes: bothOf(listDifference(earlier.processes, now.processes)),
  };
}

function bothOf<Thing>({ come, gone }: ListDifference<Thing>): readonly Thing[] {
  return [...come, ...gone];
}

/** Ids of the parts of one kind that may hang on what changed. */
export function touchedParts<Part extends object>(
  { lists, touched }: Partitioning<Part>,
  changes: Changes,
  workspace: Workspace,
): ReadonlySet<string> | 'all' {
  if (!lists.some((list) => changes.lists.has(list))) return none;
  return touched?.(changes, workspace) ?? 'all';
}

/** Whether what was read still says the same. */
export function isStillRead<Part extends object>(
  { saysTheSame }: Partitioning<Part>,
  now: readonly unknown[],
  earlier: readonly unknown[],
): boolean {
  if (!saysTheSame) return isSameList(now, earlier);
  return now.length === earlier.length && now.every((value, index) => saysTheSame(value, earlier[index]));
}

/** Content that differs in its texts only says the same to a process: what it tells and asks stands beside the text. */
function hasSameBesidesText(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isContent(one) || !isContent(other) || one.id !== other.id) return false;
  return hasSameFields(one, other, ['title', 'variants']) && hasSameVariants(one, other);
}

function isContent(value: unknown): value is ContentItem {
  return typeof value === 'object' && value !== null && 'variants' in value && Array.isArray(value.variants);
}

function hasSameVariants({ variants: one }: ContentItem, { variants: other }: ContentItem): boolean {
  return (
    one === other ||
    (one.length === other.length &&
      one.every((variant, index) => {
        const rival = other[index];
        return variant === rival || (rival !== undefined && hasSameFields(variant, rival, ['text']));
      }))
  );
}

function usesAny(process: Process, contentIds: ReadonlySet<string>): boolean {
  const used = referencesOf(process).contents;
  return [...contentIds].some((id) => used.has(id));
}
