import type { EntityKind } from '../entity-kind.ts';
import { collectDefinitions } from '../integrity/definitions.ts';
import { valueAt, type JsonPath } from '../json-pointer.ts';
import type { Workspace } from '../workspace.ts';

/** What the cures of one round share while they change a draft of the workspace. */
export interface RepairWork {
  draft: Workspace;
  /** Takes the value at a path out of its object or list; out of a list at the end of the round, so that no place shifts before. */
  remove: (path: JsonPath) => void;
  /** Whether nothing will be left of a list. */
  isEmptied: (list: readonly unknown[]) => boolean;
  /** An id for a thing of this kind that nothing has yet, made from an old one. */
  newId: (kind: EntityKind, id: string) => string;
  /** Ends the round. */
  finish: () => void;
}

/** Starts a round of repair on a draft of the workspace. */
export function startRepairWork(workspace: Workspace, draft: Workspace): RepairWork {
  const leaving = new Map<unknown[], Set<number>>();
  const given = new Set<string>();
  let definitions: ReturnType<typeof collectDefinitions>['definitions'] | undefined;
  return {
    draft,
    remove: (path) => {
      const owner = valueAt(draft, path.slice(0, -1));
      const key = path.at(-1) ?? '';
      if (Array.isArray(owner)) {
        leaving.set(owner, (leaving.get(owner) ?? new Set()).add(Number(key)));
      } else if (typeof owner === 'object' && owner !== null) Reflect.deleteProperty(owner, key);
    },
    isEmptied: (list) => list.length === (leaving.get(list as unknown[])?.size ?? 0),
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
      for (const [list, indexes] of leaving) {
        for (const index of [...indexes].toSorted((one, other) => other - one)) list.splice(index, 1);
      }
    },
  };
}
