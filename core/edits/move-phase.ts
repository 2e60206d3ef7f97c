import { defineEdit } from './edit.ts';
import type { PhasePlace } from './delete-phase.ts';
import { findProcess } from './parts/find.ts';

/** Moves a phase one place forward or back; its steps keep their ways. */
export const movePhase = defineEdit<PhasePlace & { direction: -1 | 1 }>({
  id: 'phase.move',
  label: { nl: 'Fase “{subject}” verplaatsen', en: 'Move phase “{subject}”' },
  subject: (workspace, { processId, phaseId }) =>
    findProcess(workspace, processId)?.phases.find(({ id }) => id === phaseId)?.name ?? '',
  recipe(draft, { processId, phaseId, direction }) {
    const phases = findProcess(draft, processId)?.phases;
    const index = phases?.findIndex(({ id }) => id === phaseId) ?? -1;
    const phase = phases?.[index];
    if (!phases || !phase) return 'not-found';
    if (index + direction < 0 || index + direction >= phases.length) return 'stays-here';
    phases.splice(index, 1);
    phases.splice(index + direction, 0, phase);
    return undefined;
  },
});
