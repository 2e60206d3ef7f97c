import { useState } from 'react';
import type { StepId } from '#core/model/id.ts';
import type { Process } from '#core/model/process.ts';
import { selectCell, useView } from '../../../view/view-store.ts';

/** What the panel shows: a way, or the step that is selected in every view of the process. */
interface Chosen {
  kind: 'step' | 'way';
  id: string;
}

/** What is chosen on the canvas, and how to choose something else. */
export function useChosen(process: Process): { chosen: Chosen | undefined; choose(next: Chosen | undefined): void } {
  const [chosen, setChosen] = useState<Chosen>();
  const selected = useView((view) => view.selections[process.id]?.stepId);
  const [followed, setFollowed] = useState(selected);
  // Selected from elsewhere, such as the palette or what was just split off.
  if (followed !== selected) {
    setFollowed(selected);
    if (selected !== undefined) setChosen({ kind: 'step', id: selected });
  }
  const choose = (next: Chosen | undefined): void => {
    setChosen(next);
    if (next?.kind === 'step') selectCell(process.id, { stepId: next.id as StepId, rowId: 'step' });
  };
  return { chosen, choose };
}
