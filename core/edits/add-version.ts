import { nameIn } from '#core/model/name-of-object.ts';
import { versionSchema, type Version } from '#core/model/version.ts';
import { defineEdit } from './edit.ts';

/** Keeps the workspace as it is now under a name. */
export const addVersion = defineEdit<{ version: Version }>({
  id: 'version.add',
  label: { nl: 'Versie “{subject}” bewaren', en: 'Keep version “{subject}”' },
  subject: (_workspace, { version }) => nameIn(version),
  recipe(draft, { version }) {
    const name = version.name.trim();
    if (name === '') return 'name-empty';
    if (!versionSchema.safeParse(version).success) return 'not-allowed';
    if (draft.versions?.some(({ id }) => id === version.id)) return 'already-there';
    (draft.versions ??= []).push({ ...version, name });
    return undefined;
  },
});
