import type { InformationItemId } from '#core/model/id.ts';
import { informationById } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import type { Cell, Told } from '../../flow/cell.ts';

/** What a cell tells that should be told once: no reminder or summary, nothing that may be repeated. */
export function againTold(workspace: Workspace, { primary }: Cell): Told[] {
  return (primary?.tells ?? []).filter((told) => !told.isRepeat && !mayRepeat(workspace, told.infoId));
}

function mayRepeat(workspace: Workspace, infoId: InformationItemId): boolean {
  const info = informationById(workspace, infoId);
  return info === undefined || info.repeatable === true || info.kind === 'contact';
}
