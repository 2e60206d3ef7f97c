import { nameOfObject } from '#core/model/name-of-object.ts';
import type { ObjectKind } from '#core/model/object-kinds.ts';
import { defineEdit } from './edit.ts';
import { removeObject } from './parts/remove-object.ts';
import { replaceTables } from './parts/replace-tables.ts';

/** What `object.delete` needs. Steps, phases and the workspace itself have rules of their own. */
export interface DeleteObjectArguments {
  kind: Exclude<ObjectKind, 'workspace' | 'step' | 'phase'>;
  id: string;
  /** Another object of the same kind that takes its place wherever it is used; absent: it disappears there. */
  replaceBy?: string;
}

/** Deletes an object and what refers to it, or lets another take its place there. Remarks and actions about it stay. */
export const deleteObject = defineEdit<DeleteObjectArguments>({
  id: 'object.delete',
  label: { nl: '“{subject}” verwijderen', en: 'Delete “{subject}”' },
  subject: (workspace, { kind, id }) => nameOfObject(workspace, kind, id),
  recipe(draft, { kind, id, replaceBy }) {
    return replaceTables(draft, (workspace) => removeObject(workspace, kind, id, replaceBy));
  },
});
