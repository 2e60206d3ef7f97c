import type { ContentItem } from '#core/model/content-item.ts';
import type { Process } from '#core/model/process.ts';
import { contentById, stepById } from '#core/model/lookups.ts';
import { indexById } from '#core/model/index-by-id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { isSameList, sliceOf } from './process-slice.ts';
import { viewProcess } from './process-view.ts';
import type { AnyRule, Checks, Reporter } from './rule.ts';
import { statingItems } from './rules/parts/stated-facts.ts';
import { informationIn, usageOf } from './usage.ts';

/** A part of the workspace that is checked by itself. */
export interface Partition {
  key: string;
  /** The process all its findings belong to; undefined outside processes. */
  process?: Process;
  /** The objects that decide what is found here. */
  reads(): readonly unknown[];
  /** Whether those are still the ones of an earlier run. */
  isSame(earlier: readonly unknown[]): boolean;
  /** Calls the checks of a rule that look at something in here. */
  check(checks: Checks<unknown>, reporter: () => Reporter): void;
}

/** Cuts a workspace into partitions. */
export function partitionsOf(workspace: Workspace, asOf: string, rules: readonly AnyRule[]): Partition[] {
  // Which lists and settings all checks may look at; they change seldom.
  const tables = [
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
  ];
  const more = rules.flatMap((rule) => rule.alsoReads?.(workspace) ?? []);
  const usage = usageOf(workspace);
  return [
    ...workspace.processes.map((process) => processPartition(workspace, process, [...tables, ...more])),
    ...workspace.contentItems.map((item) => contentPartition(workspace, item, tables)),
    ...workspace.informationItems.map((info) =>
      partition(
        `info:${info.id}`,
        () => [info, ...tables, ...statingItems(workspace, info.id)],
        ({ info: check }, reporter) => check?.({ workspace, info }, reporter()),
      ),
    ),
    ...workspace.channels.map((channel) =>
      partition(
        `channel:${channel.id}`,
        () => [channel, ...tables, usage.isUsed('channel', channel.id)],
        ({ channel: check }, reporter) => check?.({ workspace, channel }, reporter()),
      ),
    ),
    ...workspace.targetGroups.map((group) =>
      partition(
        `targetGroup:${group.id}`,
        () => [group, ...tables, usage.isUsed('targetGroup', group.id)],
        ({ targetGroup: check }, reporter) => check?.({ workspace, group }, reporter()),
      ),
    ),
    ...workspace.dataFields.map((field) =>
      partition(
        `field:${field.id}`,
        () => [field, ...tables],
        ({ field: check }, reporter) => check?.({ workspace, field }, reporter()),
      ),
    ),
    partition(
      'workspace',
      () => [workspace, asOf],
      ({ workspace: check }, reporter) => check?.({ workspace }, reporter()),
    ),
  ];
}

function partition(key: string, reads: Partition['reads'], check: Partition['check']): Partition {
  return { key, reads, isSame: (earlier) => isSameList(reads(), earlier), check };
}

function processPartition(workspace: Workspace, process: Process, shared: readonly unknown[]): Partition {
  const reads = (): readonly unknown[] => {
    const { contents, infos } = sliceOf(workspace, process);
    return [process, ...shared, ...infos, ...contents];
  };
  return {
    key: `process:${process.id}`,
    process,
    reads,
    isSame: (earlier) => {
      const now = reads();
      return now.length === earlier.length && now.every((value, index) => saysTheSame(value, earlier[index]));
    },
    check({ process: whole, processGroup }, reporter) {
      if (!whole && !processGroup) return;
      const view = viewProcess(workspace, process);
      whole?.(view, reporter());
      if (processGroup) for (const flow of view.flows) processGroup({ view, flow }, reporter());
    },
  };
}

function contentPartition(workspace: Workspace, item: ContentItem, tables: readonly unknown[]): Partition {
  return partition(
    `content:${item.id}`,
    () => {
      const infoById: ReadonlyMap<string, unknown> = indexById(workspace.informationItems);
      const targets = (item.refersTo ?? []).flatMap(({ toContentId, toStepId }) => [
        toContentId && contentById(workspace, toContentId),
        toStepId && stepById(workspace, toStepId)?.process,
      ]);
      return [item, ...tables, ...informationIn(item).map((id) => infoById.get(id)), ...targets];
    },
    ({ content, variant: checkVariant }, reporter) => {
      content?.({ workspace, item }, reporter());
      if (checkVariant) for (const variant of item.variants) checkVariant({ workspace, item, variant }, reporter());
    },
  );
}

/** Content that differs in its texts only says the same to a process: what it tells and asks stands beside the text. */
function saysTheSame(one: unknown, other: unknown): boolean {
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

function hasSameFields(one: object, other: object, except: readonly string[]): boolean {
  const fields = new Map<string, unknown>(Object.entries(other));
  const own = Object.entries(one).filter(([name]) => !except.includes(name));
  const rest = [...fields.keys()].filter((name) => !except.includes(name));
  return own.length === rest.length && own.every(([name, value]) => Object.is(value, fields.get(name)));
}
