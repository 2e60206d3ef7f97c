import { stepPath } from '../navigation/routes.ts';
import { revealCell } from '../view/view-store.ts';
import type { FindingPlace } from './place-findings.ts';

/** Goes to the cell where a finding stands and gives it the focus; lanes, rows and target groups that hide it are shown again. */
export function revealFinding({ processId, stepId, rowIds }: FindingPlace, navigate: (path: string) => void): void {
  if (stepId === undefined) return;
  revealCell(processId, { stepId, rowId: rowIds[0] ?? 'step' });
  navigate(stepPath(processId, stepId));
}
