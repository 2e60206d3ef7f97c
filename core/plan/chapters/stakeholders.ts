import { defineChapter } from '../chapter.ts';
import type { TableCell } from '../plan-tree.ts';
import { sourceOf } from '../source-of.ts';
import { fieldCell, tableOr } from '../write.ts';

/** Who is involved: own people first. */
export const stakeholders = defineChapter({
  id: 'stakeholders',
  title: { nl: 'Betrokkenen en interne communicatie', en: 'Stakeholders and internal communication' },
  numbering: 'number',
  missing: {
    nl: 'Er zijn nog geen betrokkenen. Voeg personen toe bij Instellingen.',
    en: 'There are no stakeholders yet. Add people under Settings.',
  },
  write({ workspace, targetGroups, say, ofPlan }) {
    const people = workspace.people.map(({ id, name, role }) => [
      fieldCell(sourceOf('person', id)('name'), name),
      fieldCell(sourceOf('person', id)('role'), role),
    ]);
    const others = targetGroups.filter(({ kind }) => kind !== 'customer');
    const kinds = {
      internal: say({ nl: 'eigen medewerkers', en: 'own employees' }),
      intermediary: say({ nl: 'tussenpersoon', en: 'intermediary' }),
      customer: '',
    };
    const rowsOf = (wanted: keyof typeof kinds): TableCell[][] =>
      others
        .filter(({ kind }) => kind === wanted)
        .map(({ id, name, kind }) => [
          fieldCell(sourceOf('targetGroup', id)('name'), name),
          fieldCell(sourceOf('targetGroup', id)('kind'), kinds[kind]),
        ]);
    const rows = [...people, ...rowsOf('internal'), ...rowsOf('intermediary')];
    if (rows.length === 0) return [];
    const columns = [
      [say({ nl: 'Wie', en: 'Who' }), 4],
      [say({ nl: 'Rol', en: 'Role' }), 5, 'ifFilled'],
    ] as const;
    return [tableOr('', say({ nl: 'Betrokkenen', en: 'Stakeholders' }), columns, rows, ofPlan())];
  },
});
