import type { ContentItem } from '#core/model/content-item.ts';
import type { ProcessId, VariantId } from '#core/model/id.ts';
import { indexById } from '#core/model/index-by-id.ts';
import { listDifference } from '#core/model/list-difference.ts';
import { contentById, informationById, processById, variantById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Anchor, AnchorKind } from './finding.ts';
import { informationIn, referencesOf } from './usage.ts';

/** What the index is made from. */
type Basis = Pick<Workspace, 'processes' | 'contentItems' | 'informationItems'>;

const nothing: Basis = { processes: [], contentItems: [], informationItems: [] };
const nobody: ReadonlySet<ProcessId> = new Set();

/** Which processes use which object outside them. It follows a workspace from one state to the next. */
export class UsageIndex {
  #basis: Basis = nothing;
  readonly #keysOf = new Map<ProcessId, ReadonlySet<string>>();
  readonly #users = new Map<string, Set<ProcessId>>();

  /** Goes on to this state. Gives the objects (`kind:id`) that are used by other processes than in the state before. */
  follow({ processes, contentItems, informationItems }: Workspace): ReadonlySet<string> {
    const basis = { processes, contentItems, informationItems };
    const changed = new Set<string>();
    const touched = this.#touchedBy(basis);
    this.#basis = basis;
    if (touched.size === 0) return changed;
    const byId: ReadonlyMap<ProcessId, Process> = indexById(processes);
    for (const processId of touched) {
      const process = byId.get(processId);
      const before = this.#keysOf.get(processId) ?? new Set();
      const now = process ? keysUsedBy(process, basis) : new Set<string>();
      for (const key of before) if (!now.has(key)) this.#leave(key, processId, changed);
      for (const key of now) if (!before.has(key)) this.#enter(key, processId, changed);
      if (process) this.#keysOf.set(processId, now);
      else this.#keysOf.delete(processId);
    }
    return changed;
  }

  /** The processes that use an object outside them, in the order of the workspace; none for a process or a step. */
  processesUsing(workspace: Workspace, anchor: Anchor): readonly Process[] {
    this.follow(workspace);
    const users = this.#users.get(usageKey(workspace, anchor)) ?? nobody;
    const [only] = users;
    if (only === undefined) return [];
    if (users.size > 1) return workspace.processes.filter(({ id }) => users.has(id));
    const process = processById(workspace, only);
    return process ? [process] : [];
  }

  /** The processes whose uses may be other ones: they changed, or content or information they use. */
  #touchedBy({ processes, contentItems, informationItems }: Basis): Set<ProcessId> {
    const touched = new Set<ProcessId>();
    const { come, gone } = listDifference(this.#basis.processes, processes);
    for (const { id } of [...come, ...gone]) touched.add(id);
    if (this.#users.size === 0) return touched;
    for (const id of idsThatDiffer(this.#basis.contentItems, contentItems, informationIn)) {
      for (const user of this.#users.get(`content:${id}`) ?? nobody) touched.add(user);
    }
    for (const id of idsThatDiffer(this.#basis.informationItems, informationItems, ({ fieldIds = [] }) => fieldIds)) {
      for (const user of this.#users.get(`info:${id}`) ?? nobody) touched.add(user);
    }
    return touched;
  }

  #enter(key: string, processId: ProcessId, changed: Set<string>): void {
    const users = this.#users.get(key);
    if (users) users.add(processId);
    else this.#users.set(key, new Set([processId]));
    changed.add(key);
  }

  #leave(key: string, processId: ProcessId, changed: Set<string>): void {
    const users = this.#users.get(key);
    users?.delete(processId);
    if (users?.size === 0) this.#users.delete(key);
    changed.add(key);
  }
}

/** The object whose use counts for a place: of a text that of its content. */
export function usageKey(workspace: Workspace, { kind, id }: Anchor): string {
  return kind === 'variant' ? `content:${variantById(workspace, id as VariantId)?.item.id ?? ''}` : `${kind}:${id}`;
}

const shared = new UsageIndex();

/** The processes that use an object outside them, in the order of the workspace; none for a process or a step. */
export function processesUsing(workspace: Workspace, anchor: Anchor): readonly Process[] {
  return shared.processesUsing(workspace, anchor);
}

/** The ids of things that came, went, or name other things than they did. */
function idsThatDiffer<Thing extends { id: string }>(
  earlier: readonly Thing[],
  now: readonly Thing[],
  named: (thing: Thing) => readonly string[],
): readonly string[] {
  const { come, gone } = listDifference(earlier, now);
  const before: ReadonlyMap<string, Thing> = indexById(gone);
  const after: ReadonlyMap<string, Thing> = indexById(come);
  return [...new Set([...before.keys(), ...after.keys()])].filter((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    return !was || !is || named(was).join('\n') !== named(is).join('\n');
  });
}

function keysUsedBy(process: Process, basis: Basis): ReadonlySet<string> {
  const { channels, contents, systems, groups, infos } = referencesOf(process);
  const allInfos = new Set(infos);
  for (const id of contents) for (const infoId of informationInItem(contentById(basis, id))) allInfos.add(infoId);
  const keys = new Set<string>();
  const add = (kind: AnchorKind, ids: Iterable<string>): void => {
    for (const id of ids) keys.add(`${kind}:${id}`);
  };
  add('channel', channels);
  add('content', contents);
  add('system', systems);
  add('targetGroup', groups);
  add('info', allInfos);
  for (const infoId of allInfos) add('field', informationById(basis, infoId)?.fieldIds ?? []);
  return keys;
}

function informationInItem(item: ContentItem | undefined): readonly string[] {
  return item ? informationIn(item) : [];
}
