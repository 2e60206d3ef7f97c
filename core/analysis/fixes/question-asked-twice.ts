import type { InformationItemId } from '#core/model/id.ts';
import type { FixMaker } from './fix.ts';
import { askDifferently } from './parts/ask-differently.ts';
import { editFix } from './parts/edit-fix.ts';
import { placeOfStep } from './parts/place-of-step.ts';

/** Show what is known, or do not ask again. */
export const questionAskedTwiceFixes: FixMaker = (finding, { workspace }) => {
  const place = placeOfStep(finding, workspace);
  if (!place) return [];
  const infoIds = (finding.explains['infos'] ?? []) as InformationItemId[];
  return [
    ...askDifferently(finding, workspace),
    editFix({ id: 'remove', title: { nl: 'Vraag het hier niet meer', en: 'Remove the question here' } }, () => [
      { editId: 'information.unlink', args: { ...place.cells, direction: 'asks', infoIds } },
    ]),
  ];
};
