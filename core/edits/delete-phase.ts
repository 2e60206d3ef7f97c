import type { PhaseId, ProcessId } from '#core/model/id.ts';
import { defineEdit } from './edit.ts';
import { findProcess } from './parts/find.ts';

/** Where a phase is. */
export interface PhasePlace {
  processId: ProcessId;
  phaseId: PhaseId;
}

/** Deletes a phase; its steps go to the phase before it, or else to the one after it. The last phase with steps cannot go. */
export const deletePhase = defineEdit<PhasePlace>({
  id: 'phase.delete',
  label: { nl: 'Fase “{subject}” verwijderen', en: 'Delete phase “{subject}”' },
  subject: (workspace, { processId, phaseId }) =>
    findProcess(workspace, processId)?.phases.find(({ id }) => id === phaseId)?.name ?? '',
  recipe(draft, { processId, phaseId }) {
    const process = findProcess(draft, processId);
    const index = process?.phases.findIndex(({ id }) => id === phaseId) ?? -1;
    if (!process || index < 0) return 'not-found';
    const heir = process.phases[index - 1] ?? process.phases[index + 1];
    const steps = process.steps.filter((step) => step.phaseId === phaseId);
    if (!heir && steps.length > 0) return 'last-phase';
    for (const step of heir ? steps : []) step.phaseId = heir?.id ?? step.phaseId;
    process.phases.splice(index, 1);
    return undefined;
  },
});
