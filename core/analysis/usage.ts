import type { ContentItem } from '#core/model/content-item.ts';
import type { Process } from '#core/model/process.ts';
import { contentById } from '#core/model/lookups.ts';
import { usesOf } from '#core/model/uses-of.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Anchor, AnchorKind } from './finding.ts';

/** Ids of what a process refers to by itself, and (`infos`) what its steps need, expect or answer with. */
interface References {
  channels: ReadonlySet<string>;
  contents: ReadonlySet<string>;
  systems: ReadonlySet<string>;
  groups: ReadonlySet<string>;
  infos: ReadonlySet<string>;
}

/** Which processes use which object outside them. */
export interface Usage {
  /** The processes that use an object, in the order of the workspace; for a process or step: none. */
  processesOf(anchor: Anchor): readonly Process[];
  /** Whether any process uses it. */
  isUsed(kind: AnchorKind, id: string): boolean;
}

const referencesKnown = new WeakMap<Process, References>();
const informationKnown = new WeakMap<ContentItem, readonly string[]>();
const usageKnown = new WeakMap<
  readonly Process[],
  { contentItems: unknown; informationItems: unknown; usage: Usage }
>();

/** The usage index of a workspace; kept while processes, content and information are the same. */
export function usageOf(workspace: Workspace): Usage {
  const { processes, contentItems, informationItems } = workspace;
  const known = usageKnown.get(processes);
  if (known?.contentItems === contentItems && known.informationItems === informationItems) return known.usage;
  const usage = buildUsage(workspace);
  usageKnown.set(processes, { contentItems, informationItems, usage });
  return usage;
}

/** The processes that use an object outside them. */
export function processesUsing(workspace: Workspace, anchor: Anchor): readonly Process[] {
  return usageOf(workspace).processesOf(anchor);
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

function buildUsage(workspace: Workspace): Usage {
  const users = new Map<string, Process[]>();
  const fieldsOf = new Map<string, readonly string[]>(
    workspace.informationItems.map(({ id, fieldIds = [] }) => [id, fieldIds]),
  );
  for (const process of workspace.processes) {
    const { channels, contents, systems, groups, infos } = referencesOf(process);
    const told = [...contents].flatMap((id) => {
      const item = contentById(workspace, id as ContentItem['id']);
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
        if (list) list.push(process);
        else users.set(key, [process]);
      }
    }
  }
  const itemOfVariant = new Map<string, string>(
    workspace.contentItems.flatMap((item) => item.variants.map(({ id }): [string, string] => [id, item.id])),
  );
  const processesOf = ({ kind, id }: Anchor): readonly Process[] =>
    users.get(kind === 'variant' ? `content:${itemOfVariant.get(id) ?? ''}` : `${kind}:${id}`) ?? [];
  return { processesOf, isUsed: (kind, id) => processesOf({ kind, id }).length > 0 };
}
