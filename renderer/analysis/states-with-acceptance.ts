import { applyPatches } from '#core/edits/apply-patches.ts';
import type { History } from '#core/history/history.ts';
import type { AcceptanceId } from '#core/model/id.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { readVersion } from '#core/review/versions/read-version.ts';

/** Earlier states in which a finding was accepted already: the first one since the file was opened, then the versions from old to new. */
export function* statesWithAcceptance({ workspace, past }: History, id: AcceptanceId): Generator<Workspace> {
  let earliest = workspace;
  for (const { inversePatches } of past.toReversed()) {
    const before = applyPatches(earliest, inversePatches);
    if (!hasAcceptance(before, id)) break;
    earliest = before;
  }
  if (earliest !== workspace) yield earliest;
  for (const version of (workspace.versions ?? []).toSorted((one, other) => one.on.localeCompare(other.on))) {
    const read = readVersion(version);
    if (read.ok && hasAcceptance(read.value, id)) yield read.value;
  }
}

function hasAcceptance({ acceptances = [] }: Workspace, id: AcceptanceId): boolean {
  return acceptances.some((acceptance) => acceptance.id === id);
}
