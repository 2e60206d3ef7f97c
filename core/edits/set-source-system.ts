import type { SystemId } from '#core/model/id.ts';
import { defineEdit } from './edit.ts';
import { editCells, type CellPlace } from './parts/cells.ts';
import { nameOfStep } from './parts/find.ts';

/** The source systems of a contact: a list, `none-needed` (said on purpose), or `unknown` (not chosen yet). */
export type SourceSystemChoice = SystemId[] | 'none-needed' | 'unknown';

/** Sets from and into which systems the primary channel of cells works. */
export const setSourceSystem = defineEdit<CellPlace & { systems: SourceSystemChoice }>({
  id: 'source-system.set',
  label: { nl: 'Bronsysteem kiezen bij “{subject}”', en: 'Choose source system at “{subject}”' },
  subject: nameOfStep,
  recipe(draft, { systems, ...place }) {
    const chosen = Array.isArray(systems) ? [...new Set(systems)] : [];
    if (!chosen.every((systemId) => draft.systems.some(({ id }) => id === systemId))) return 'not-found';
    return editCells(draft, place, ({ primary }) => {
      if (!primary) return 'no-channel';
      delete primary.systemIds;
      delete primary.noSystem;
      if (chosen.length > 0) primary.systemIds = chosen;
      if (systems === 'none-needed') primary.noSystem = true;
      return undefined;
    });
  },
});
