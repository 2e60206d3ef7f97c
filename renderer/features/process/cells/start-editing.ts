import type { EditFailure } from '#core/edits/edit-failure.ts';
import { editCell } from '../../../view/view-store.ts';
import type { BlueprintRow } from '../layout/blueprint-rows.ts';
import { editorOf, whyNotEditable } from './cell-edits.ts';
import type { Blueprint } from '../layout/use-blueprint.ts';

/** Starts editing a cell; answers why that cannot be. A cell of a row that is only read stays as it is. */
export function startEditing(
  { process, columns }: Blueprint,
  row: BlueprintRow,
  column: number,
  typed?: string,
): EditFailure | undefined {
  const step = columns[column]?.step;
  if (!step || editorOf(row) === undefined) return undefined;
  const failure = whyNotEditable(process, step, row);
  if (failure) return failure;
  const seed = typed === undefined ? {} : { typed };
  editCell({ processId: process.id, stepId: step.id, rowId: row.id, ...seed });
  return undefined;
}
