import type { EditCall } from '#core/edits/registry.ts';
import type { DataFieldId, SystemId } from '#core/model/id.ts';
import { fieldById, systemById } from '#core/model/lookups.ts';
import type { FixMaker } from './fix.ts';
import { editFix } from './parts/edit-fix.ts';
import { placeOfStep } from './parts/place-of-step.ts';

/** A place for the answer in a system of this contact, or another system that has one. */
export const answerNotStoredFixes: FixMaker = (finding, { workspace }) => {
  const place = placeOfStep(finding, workspace);
  const fieldId = finding.discriminators['field'] as DataFieldId;
  const field = fieldById(workspace, fieldId);
  if (!place || !field) return [];
  const { cells, view, step } = place;
  const uses = cells.targetGroupIds.flatMap((id) => {
    const cell = view.flowOf(id)?.cellAt(step.id);
    return cell
      ? cell.uses.filter(({ asks }) => asks.some((ask) => ask.mode === 'ask' && ask.fieldIds.includes(fieldId)))
      : [];
  });
  const short = uses.filter(({ use }) => (use.systemIds?.length ?? 0) > 0 && !holds(use.systemIds ?? []));
  const inAll = (id: SystemId): boolean => short.every(({ use }) => use.systemIds?.includes(id));
  const hasRecord = workspace.systems.some((system) =>
    system.holds.some((other) => other.fieldId === fieldId && other.role === 'record'),
  );
  const holding = { fieldId, role: hasRecord ? ('copy' as const) : ('record' as const) };
  const isPrimaryOnly = short.every(({ use }) =>
    cells.targetGroupIds.some((id) => view.flowOf(id)?.cellAt(step.id)?.primary?.use === use),
  );
  const others = workspace.systems.filter(
    (system) => isPrimaryOnly && system.holds.some((other) => other.fieldId === fieldId),
  );
  return [
    ...workspace.systems
      .filter(({ id }) => finding.explains['systems']?.includes(id) && inAll(id))
      .map((system) =>
        editFix(
          {
            id: `keep in ${system.id}`,
            title: { nl: 'Geef {field} een plek in {system}', en: 'Give {field} a place in {system}' },
            values: { field: field.name, system: system.name },
          },
          () => [
            {
              editId: 'object.set',
              args: { kind: 'system', id: system.id, fields: { holds: [...system.holds, holding] } },
            },
          ],
        ),
      ),
    ...others.map((system) =>
      editFix(
        {
          id: `attach ${system.id}`,
          title: { nl: 'Gebruik hier ook {system}', en: 'Use {system} here too' },
          values: { system: system.name },
        },
        () =>
          cells.targetGroupIds.map<EditCall>((groupId) => {
            const known = view.flowOf(groupId)?.cellAt(step.id)?.primary?.use.systemIds ?? [];
            return {
              editId: 'source-system.set',
              args: { ...cells, targetGroupIds: [groupId], systems: [...known, system.id] },
            };
          }),
      ),
    ),
  ];

  function holds(systemIds: readonly SystemId[]): boolean {
    return systemIds.some((id) => systemById(workspace, id)?.holds.some((other) => other.fieldId === fieldId));
  }
};
