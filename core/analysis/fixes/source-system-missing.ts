import type { EditCall } from '#core/edits/registry.ts';
import type { SystemId } from '#core/model/id.ts';
import type { FixMaker } from './fix.ts';
import { choiceFix } from './parts/choice-fix.ts';
import { editFix } from './parts/edit-fix.ts';
import { namedOptions } from './parts/named-options.ts';
import { placeOfStep } from './parts/place-of-step.ts';

/** The system that holds these data, any other, or none. */
export const sourceSystemMissingFixes: FixMaker = (finding, { workspace }) => {
  const place = placeOfStep(finding, workspace);
  if (!place) return [];
  const wanted = finding.explains['fields'] ?? [];
  const holders = workspace.systems.filter(
    ({ holds }) => wanted.length > 0 && wanted.every((field) => holds.some(({ fieldId }) => fieldId === field)),
  );
  const use = (id: SystemId): EditCall[] => [{ editId: 'source-system.set', args: { ...place.cells, systems: [id] } }];
  return [
    ...holders.map(({ id, name }) =>
      editFix(
        { id: `system ${id}`, title: { nl: 'Kies {system}', en: 'Choose {system}' }, values: { system: name } },
        () => use(id),
      ),
    ),
    ...choiceFix(
      {
        id: 'system',
        title: { nl: 'Kies een bronsysteem', en: 'Choose a source system' },
        label: { nl: 'Welk bronsysteem?', en: 'Which source system?' },
      },
      namedOptions(workspace.systems.filter((system) => !holders.includes(system))),
      (id) => use(id as SystemId),
    ),
    editFix({ id: 'none', title: { nl: 'Geen systeem nodig', en: 'No system needed' } }, () => [
      { editId: 'source-system.set', args: { ...place.cells, systems: 'none-needed' } },
    ]),
  ];
};
