import { valueAt, type JsonPath } from '../json-pointer.ts';
import type { RepairWork } from './repair-work.ts';

/** A touchpoint or expectation whose last group went would be invisible: it goes too. `groupsPath` is the place of its groups. */
export function removeIfForNobody(work: RepairWork, groupsPath: JsonPath): void {
  const groups = valueAt(work.draft, groupsPath);
  const isOfGroups = groupsPath.at(-3) === 'touchpoints' || groupsPath.at(-3) === 'byGroup';
  if (!isOfGroups || groupsPath.at(-1) !== 'targetGroupIds' || !Array.isArray(groups)) return;
  if (work.isEmptied(groups)) work.remove(groupsPath.slice(0, -1));
}
