import type { EntityKind } from '../entity-kind.ts';
import { collectDefinitions } from '../integrity/definitions.ts';
import { valueAt, type JsonPath } from '../json-pointer.ts';
import type { Workspace } from '../workspace.ts';

/** What the cures of one round share while they change a draft of the workspace. */
export interface RepairWork {
  draft: Workspace;
  /** Takes the value at a path out of its object or list. */
  remove: (path: JsonPath) => void;
  /** An id for a thing of this kind that nothing has yet, made from an old one. */
  newId: (kind: EntityKind, id: string) => string;
  /** Ends the round. */
  finish: () => void;
}

/** Starts a round. What goes out of a list leaves a gap until the end, so that the places of other problems do not shift. */
export function startRepairWork(workspace: Workspace, draft: Workspace): RepairWork {
  const listsWithGaps = new Set<unknown[]>();
  const given = new Set<string>();
  let definitions: ReturnType<typeof collectDefinitions>['definitions'] | undefined;
  return {
    draft,
    remove: (path) => {
      const owner = valueAt(draft, path.slice(0, -1));
      const key = path.at(-1) ?? '';
      if (Array.isArray(owner)) {
        owner[Number(key)] = undefined;
        listsWithGaps.add(owner);
      } else if (typeof owner === 'object' && owner !== null) Reflect.deleteProperty(owner, key);
    },
    newId: (kind, id) => {
      definitions ??= collectDefinitions(workspace).definitions;
      for (let number = 2; ; number++) {
        const candidate = `${id}-${number}`;
        if (definitions.get(kind)?.has(candidate) || given.has(`${kind} ${candidate}`)) continue;
        given.add(`${kind} ${candidate}`);
        return candidate;
      }
    },
    finish: () => {
      for (const list of listsWithGaps) {
        const kept = list.filter((item) => item !== undefined);
        for (const [index, item] of kept.entries()) list[index] = item;
        list.length = kept.length;
      }
    },
  };
}
