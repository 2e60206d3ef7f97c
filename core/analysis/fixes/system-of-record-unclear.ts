import type { EditCall } from '#core/edits/registry.ts';
import type { FixMaker } from './fix.ts';
import { editFix } from './parts/edit-fix.ts';

/** One of the systems is the source, the others hold copies. */
export const systemOfRecordUnclearFixes: FixMaker = ({ anchor, explains }, { workspace }) => {
  const holders = workspace.systems.filter(({ holds }) => holds.some(({ fieldId }) => fieldId === anchor.id));
  return holders
    .filter(({ id }) => explains['systems']?.includes(id))
    .map(({ id, name }) =>
      editFix(
        {
          id: `source ${id}`,
          title: { nl: '{system} is de bron', en: '{system} is the source' },
          values: { system: name },
        },
        () =>
          holders.map<EditCall>((system) => {
            const role = system.id === id ? 'record' : 'copy';
            const holds = system.holds.map((holding) =>
              holding.fieldId === anchor.id ? ({ ...holding, role } as const) : holding,
            );
            return { editId: 'object.set', args: { kind: 'system', id: system.id, fields: { holds } } };
          }),
      ),
    );
};
