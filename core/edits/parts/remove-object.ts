import { produce } from 'immer';
import { checkIntegrity } from '#core/model/check-integrity.ts';
import { joinTouchpointsOfWorkspace } from '#core/model/join-touchpoints-of-workspace.ts';
import { valueAt, type JsonPath } from '#core/model/json-pointer.ts';
import { pathOfObject, type ObjectKind } from '#core/model/object-kinds.ts';
import { referencesTo } from '#core/model/references-to.ts';
import { repairWorkspace } from '#core/model/repair/repair-workspace.ts';
import { usesOf } from '#core/model/uses-of.ts';
import type { Touchpoint } from '#core/model/touchpoint.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { EditFailure } from '../edit-failure.ts';

/**
 * The workspace without an object. References to it go the way a repair takes away references that lead nowhere, or lead to another
 * object from now on; what became double by that is made single again.
 */
export function removeObject(
  workspace: Workspace,
  kind: ObjectKind,
  id: string,
  replaceBy?: string,
): Workspace | EditFailure {
  const path = pathOfObject(workspace, kind, id);
  if (!path || path.length === 0) return 'not-found';
  if (replaceBy !== undefined && (replaceBy === id || !pathOfObject(workspace, kind, replaceBy))) return 'not-found';
  const places = referencesTo(workspace, kind, id);
  const without = produce(workspace, (draft) => {
    if (replaceBy !== undefined) for (const place of places) setAt(draft, place, replaceBy);
    const list = valueAt(draft, path.slice(0, -1)) as unknown[];
    list.splice(Number(path.at(-1)), 1);
  });
  const single = produce(without, (draft) => {
    for (const place of replaceBy === undefined ? [] : shifted(places, path)) makeSingle(draft, place);
  });
  return clean(repairWorkspace(single, checkIntegrity(single)).workspace, workspace);
}

function setAt(root: object, path: JsonPath, value: unknown): void {
  const owner = valueAt(root, path.slice(0, -1));
  if (typeof owner === 'object' && owner !== null) Reflect.set(owner, path.at(-1) ?? '', value);
}

/** Places after the removed object in the same list moved up by one; those inside it are gone. */
function shifted(places: readonly JsonPath[], removed: JsonPath): JsonPath[] {
  const depth = removed.length - 1;
  const gone = Number(removed.at(-1));
  return places.flatMap((place) => {
    if (!removed.slice(0, -1).every((key, index) => place[index] === key)) return [place];
    const index = Number(place[depth]);
    if (index === gone) return [];
    return index < gone ? [place] : [[...place.slice(0, depth), index - 1, ...place.slice(depth + 1)]];
  });
}

/** Of the same id, reference or entry twice in one list the first stays. */
function makeSingle(draft: Workspace, place: JsonPath): void {
  for (let length = place.length - 1; length > 1; length--) {
    const list = valueAt(draft, place.slice(0, length));
    if (!Array.isArray(list)) continue;
    const seen = new Set<string>();
    const keep = list.filter((entry) => {
      const key = keyOf(entry);
      if (key === undefined) return true;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
    if (keep.length < list.length) list.splice(0, list.length, ...(keep as unknown[]));
  }
}

/** What makes an entry of a list the same as another: the thing it is about. Things with an id of their own are never the same. */
function keyOf(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  if (typeof entry !== 'object' || entry === null || 'id' in entry) return undefined;
  for (const key of ['infoId', 'fieldId', 'channelId'] as const) {
    const value: unknown = Reflect.get(entry, key);
    if (typeof value === 'string' && !('key' in entry)) return value;
  }
  return undefined;
}

/** Touchpoints that lost all their channels, and a channel that is primary and supporting at once, say nothing any more. */
function clean(next: Workspace, before: Workspace): Workspace {
  const filled = produce(next, (draft) => {
    for (const [index, process] of next.processes.entries()) {
      if (before.processes.includes(process)) continue;
      for (const step of draft.processes[index]?.steps ?? []) {
        if (!step.touchpoints) continue;
        for (const touchpoint of step.touchpoints) dropDoubleSupport(touchpoint);
        const saying = step.touchpoints.filter((touchpoint) => touchpoint.skip ?? usesOf(touchpoint).length > 0);
        if (saying.length === step.touchpoints.length) continue;
        if (saying.length === 0) delete step.touchpoints;
        else step.touchpoints = saying;
      }
    }
  });
  return joinTouchpointsOfWorkspace(filled);
}

function dropDoubleSupport(touchpoint: Touchpoint): void {
  const { primary, supporting } = touchpoint;
  if (!primary || !supporting?.some(({ channelId }) => channelId === primary.channelId)) return;
  const others = supporting.filter(({ channelId }) => channelId !== primary.channelId);
  if (others.length > 0) touchpoint.supporting = others;
  else delete touchpoint.supporting;
}
