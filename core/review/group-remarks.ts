import type { ProcessId } from '#core/model/id.ts';
import { personById } from '#core/model/lookups.ts';
import type { Remark } from '#core/model/remark.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { placeOfRemark, type RemarkPlace } from './place-of-remark.ts';

/** A remark and where it stands now. */
export interface PlacedRemark {
  remark: Remark;
  place: RemarkPlace;
}

/** Remarks that belong together: of one process, of the libraries and the plan, or of what is no longer in the plan. */
export interface RemarkGroup {
  where: { kind: 'process'; processId: ProcessId; name: string } | { kind: 'elsewhere' } | { kind: 'gone' };
  remarks: PlacedRemark[];
}

/** The people one can filter by: who wrote something and whom something is assigned to. */
export function peopleOfRemarks(workspace: Workspace): string[] {
  const names = (workspace.remarks ?? []).flatMap((remark) => namesOf(workspace, remark));
  return [...new Set(names)].toSorted((one, other) => one.localeCompare(other));
}

/** Names of who wrote a remark or a reply to it, and of whom it is assigned to. */
export function namesOf(workspace: Workspace, { author, replies = [], assignedTo }: Remark): string[] {
  const assigned = assignedTo && personById(workspace, assignedTo)?.name;
  return [author, ...replies.map((reply) => reply.author), assigned ?? ''].filter((name) => name !== '');
}

/** Puts remarks under their process, in the order of the steps there; those of two processes stand under the first. */
export function groupRemarks(workspace: Workspace, remarks: readonly Remark[]): RemarkGroup[] {
  const placed = remarks.map((remark) => ({ remark, place: placeOfRemark(workspace, remark) }));
  const groups = workspace.processes.map((process): RemarkGroup => ({
    where: { kind: 'process', processId: process.id, name: process.name },
    remarks: placed
      .filter(({ place }) => place.exists && place.processIds[0] === process.id)
      .toSorted((one, other) => (one.place.number ?? 0) - (other.place.number ?? 0) || byMoment(one, other)),
  }));
  const elsewhere = placed.filter(({ place }) => place.exists && place.processIds.length === 0).toSorted(byMoment);
  const gone = placed.filter(({ place }) => !place.exists).toSorted(byMoment);
  return [
    ...groups,
    { where: { kind: 'elsewhere' as const }, remarks: elsewhere },
    { where: { kind: 'gone' as const }, remarks: gone },
  ].filter((group) => group.remarks.length > 0);
}

function byMoment(one: PlacedRemark, other: PlacedRemark): number {
  return one.remark.on.localeCompare(other.remark.on);
}
