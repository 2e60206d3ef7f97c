import { valueAt, type JsonPath } from '../json-pointer.ts';
import { cureForReference } from './cure-for-reference.ts';
import { removeIfForNobody } from './remove-if-for-nobody.ts';
import type { RepairWork } from './repair-work.ts';

/** Takes a reference away that leads nowhere, or moves a step to the first phase. */
export function repairReference(work: RepairWork, path: JsonPath): void {
  const cure = cureForReference(work.draft, path);
  if (!cure) return;
  if ('remove' in cure) {
    work.remove(cure.remove);
    removeIfForNobody(work, cure.remove.slice(0, -1));
    return;
  }
  const step = valueAt(work.draft, path.slice(0, -1));
  if (typeof step === 'object' && step !== null) Object.assign(step, cure);
}

/** Takes away the fact that a text states of an information item without that fact. */
export function removeStatedFact(work: RepairWork, path: JsonPath): void {
  work.remove(path.slice(0, -1));
}
