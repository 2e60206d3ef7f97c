import { processIndexOf } from '../integrity/definitions.ts';
import { valueAt, type JsonPath } from '../json-pointer.ts';
import { placeOf } from '../place-of.ts';
import type { Problem } from '../problem.ts';
import type { Process } from '../process.ts';
import type { RepairWork } from './repair-work.ts';

/**
 * Gives a thing whose id was taken a new one, made from the old. References stay with the first; only where a phase or step was copied to
 * another process, what refers to it in that process follows.
 */
export function renameDuplicate(work: RepairWork, path: JsonPath, problem: Problem): void {
  const { placeKind: kind } = placeOf(work.draft, path);
  const id = String(problem.values['id']);
  const newId = work.newId(kind, id);
  setKey(valueAt(work.draft, path.slice(0, -1)), 'id', newId);
  const process = work.draft.processes[processIndexOf(kind, path) ?? -1];
  if (process && kind === 'phase') renamePhase(process, id, newId);
  if (process && kind === 'step') renameStep(process, id, newId);
}

function renamePhase(process: Process, id: string, newId: string): void {
  if (process.phases.some((phase) => phase.id === id)) return;
  for (const step of process.steps) if (step.phaseId === id) setKey(step, 'phaseId', newId);
}

function renameStep(process: Process, id: string, newId: string): void {
  if (process.steps.some((step) => step.id === id)) return;
  for (const transition of process.transitions) {
    for (const end of ['from', 'to'] as const) if (transition[end] === id) setKey(transition, end, newId);
  }
}

function setKey(thing: unknown, key: string, value: string): void {
  if (typeof thing === 'object' && thing !== null) Object.assign(thing, { [key]: value });
}
