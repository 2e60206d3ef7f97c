import { defineEdit } from './edit.ts';
import { editCells, type CellPlace } from './parts/cells.ts';
import { nameOfStep } from './parts/find.ts';

/** Says why there is no contact with these groups at a step, on purpose; an empty reason takes that back. */
export const setSkip = defineEdit<CellPlace & { reason: string }>({
  id: 'skip.set',
  label: { nl: 'Geen contact nodig bij “{subject}”', en: 'No contact needed at “{subject}”' },
  subject: nameOfStep,
  recipe(draft, { reason, ...place }) {
    return editCells(draft, place, (touchpoint) => {
      if (reason.trim() === '') {
        delete touchpoint.skip;
        return undefined;
      }
      delete touchpoint.primary;
      delete touchpoint.supporting;
      touchpoint.skip = { reason: reason.trim() };
      return undefined;
    });
  },
});
