import { filterFindings } from '../view/findings-view.ts';
import { usePlanView } from '../view/plan-view.ts';
import { revealCell, revealField } from '../view/view-store.ts';
import type { FoundObject } from './found-object.ts';

/** Goes to the exact place of what was found: what hides it is shown again. */
export function goToFound({ path, screen, cell, label, plan }: FoundObject, navigate: (path: string) => void): void {
  if (screen === 'findings') filterFindings({});
  if (plan) usePlanView.setState(plan);
  if (cell) revealCell(cell.processId, cell.selection);
  if (label) revealField(label);
  navigate(path);
}
