import { takeOverChanges, type ChangeKey } from '#core/exchange/take-over-changes.ts';
import { checkIntegrity } from '#core/model/check-integrity.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { defineEdit } from './edit.ts';
import { replaceTables } from './parts/replace-tables.ts';

/** What `changes.take` needs. */
export interface TakeChangesArguments {
  /** The other state of this workspace, such as the file that someone else changed. */
  theirs: Workspace;
  /** What is taken from it. */
  chosen: readonly ChangeKey[];
}

/** Takes chosen changes over from another state of the workspace; refused when the result would refer to what is not there. */
export const takeChanges = defineEdit<TakeChangesArguments>({
  id: 'changes.take',
  label: {
    nl: 'Wijzigingen overnemen uit de andere versie',
    en: 'Take over changes from the other version',
  },
  subject: () => '',
  recipe: (draft, { theirs, chosen }) =>
    replaceTables(draft, (workspace) => {
      const merged = takeOverChanges(workspace, theirs, chosen);
      return checkIntegrity(merged).length === 0 ? merged : 'does-not-fit';
    }),
});
