import type { PhaseId, ProcessId } from '#core/model/id.ts';
import { defineEdit } from './edit.ts';
import { findProcess } from './parts/find.ts';

/** What `phase.add` needs. */
export interface AddPhaseArguments {
  processId: ProcessId;
  phaseId: PhaseId;
  name: string;
  /** The phase before it; absent: at the end. */
  afterPhaseId?: PhaseId;
}

/** Adds an empty phase to a process. */
export const addPhase = defineEdit<AddPhaseArguments>({
  id: 'phase.add',
  label: { nl: 'Fase “{subject}” toevoegen', en: 'Add phase “{subject}”' },
  subject: (_workspace, { name }) => name,
  recipe(draft, { processId, phaseId, name, afterPhaseId }) {
    const process = findProcess(draft, processId);
    if (!process) return 'not-found';
    if (name.trim() === '') return 'name-empty';
    const after = process.phases.findIndex(({ id }) => id === afterPhaseId);
    process.phases.splice(after < 0 ? process.phases.length : after + 1, 0, { id: phaseId, name: name.trim() });
    return undefined;
  },
});
