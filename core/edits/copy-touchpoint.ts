import type { TargetGroupId } from '#core/model/id.ts';
import { groupsOf } from '#core/model/lookups.ts';
import { defineEdit } from './edit.ts';
import { editCells, type CellPlace } from './parts/cells.ts';
import { findProcess, findStep, nameOfStep } from './parts/find.ts';
import { mutableCopy } from './parts/mutable-copy.ts';

/** Gives cells the same channels, content and systems as another target group has at that step. */
export const copyTouchpoint = defineEdit<CellPlace & { fromGroupId: TargetGroupId }>({
  id: 'touchpoint.copy',
  label: { nl: 'Contactmoment overnemen bij “{subject}”', en: 'Copy touchpoint at “{subject}”' },
  subject: nameOfStep,
  recipe(draft, { fromGroupId, ...place }) {
    const process = findProcess(draft, place.processId);
    const source = findStep(draft, place)?.touchpoints?.find(
      (touchpoint) => process && groupsOf(touchpoint, process).includes(fromGroupId),
    );
    if (!source) return 'not-found';
    const copied = mutableCopy(source);
    return editCells(draft, place, (touchpoint) => {
      const { targetGroupIds } = touchpoint;
      delete touchpoint.primary;
      delete touchpoint.supporting;
      delete touchpoint.skip;
      Object.assign(touchpoint, mutableCopy(copied), { targetGroupIds });
      return undefined;
    });
  },
});
