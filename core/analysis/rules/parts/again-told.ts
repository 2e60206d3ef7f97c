import type { InformationItemId } from '#core/model/id.ts';
import { informationById } from '#core/model/lookups.ts';
import type { Cell, Told } from '../../flow/cell.ts';
import type { ProcessView } from '../../process-view.ts';

/** What a cell tells that should be told once: no reminder or summary, nothing that may be repeated. */
export function againTold(view: ProcessView, { primary }: Cell): Told[] {
  return (primary?.tells ?? []).filter((told) => !told.isRepeat && !mayRepeat(view, told.infoId));
}

function mayRepeat({ workspace }: ProcessView, infoId: InformationItemId): boolean {
  const info = informationById(workspace, infoId);
  return info === undefined || info.repeatable === true || info.kind === 'contact';
}
