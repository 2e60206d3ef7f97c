import { produce } from 'immer';
import { valueAt } from '#core/model/json-pointer.ts';
import { nameOfObject } from '#core/model/name-of-object.ts';
import { pathOfObject, type TableKind } from '#core/model/object-kinds.ts';
import { defineEdit } from './edit.ts';
import { mutableCopy } from './parts/mutable-copy.ts';
import { removeObject } from './parts/remove-object.ts';
import { replaceTables } from './parts/replace-tables.ts';

/** What `object.merge` needs. */
export interface MergeObjectArguments {
  kind: Exclude<TableKind, 'process' | 'acceptance' | 'remark' | 'version'>;
  /** The one that disappears. */
  id: string;
  /** The one that stays; what it does not know yet it takes over. */
  intoId: string;
}

/** Makes one object of two: the other takes its place everywhere and takes over the fields it does not have itself. */
export const mergeObject = defineEdit<MergeObjectArguments>({
  id: 'object.merge',
  label: { nl: '“{subject}” samenvoegen', en: 'Merge “{subject}”' },
  subject: (workspace, { kind, id }) => nameOfObject(workspace, kind, id),
  recipe(draft, { kind, id, intoId }) {
    if (id === intoId) return 'merge-with-itself';
    return replaceTables(draft, (workspace) => {
      const from = pathOfObject(workspace, kind, id);
      const into = pathOfObject(workspace, kind, intoId);
      if (!from || !into) return 'not-found';
      const source = mutableCopy(valueAt(workspace, from)) as Record<string, unknown>;
      const filled = produce(workspace, (copy) => fillFrom(valueAt(copy, into) as Record<string, unknown>, source));
      return removeObject(filled, kind, id, intoId);
    });
  },
});

/** Lists are joined, absent fields are taken over, and what is there already stays. */
function fillFrom(target: Record<string, unknown>, source: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(source)) {
    const own = target[key];
    if (own === undefined) target[key] = value;
    else if (Array.isArray(own) && Array.isArray(value)) {
      const known = new Set(own.map((entry) => JSON.stringify(entry)));
      own.push(...value.filter((entry) => !known.has(JSON.stringify(entry))));
    }
  }
}
