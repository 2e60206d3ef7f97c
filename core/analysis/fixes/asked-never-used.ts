import type { EditCall } from '#core/edits/registry.ts';
import type { InformationItemId } from '#core/model/id.ts';
import { groupsOfStep, informationById } from '#core/model/lookups.ts';
import type { FixMaker } from './fix.ts';
import { editFix } from './parts/edit-fix.ts';
import { placeOfStep } from './parts/place-of-step.ts';

/** What it is for, or no question. */
export const askedNeverUsedFixes: FixMaker = (finding, { workspace }) => {
  const place = placeOfStep(finding, workspace);
  if (!place) return [];
  const infoIds = (finding.explains['infos'] ?? []) as InformationItemId[];
  const { process, step, view } = place;
  const asking = groupsOfStep(step, process).filter((id) =>
    view
      .flowOf(id)
      ?.cellAt(step.id)
      ?.primary?.asks.some(({ infoId }) => infoIds.includes(infoId)),
  );
  return [
    {
      kind: 'edit',
      id: 'purpose',
      title: { nl: 'Zeg waarvoor we het nodig hebben', en: 'Say what we need it for' },
      values: {},
      asks: [{ kind: 'text', label: { nl: 'Waarvoor?', en: 'What for?' }, minLength: 1 }],
      calls: ([usedFor = '']) =>
        infoIds
          .filter((id) => informationById(workspace, id))
          .map<EditCall>((id) => ({ editId: 'object.set', args: { kind: 'info', id, fields: { usedFor } } })),
    },
    ...(asking.length > 0
      ? [
          editFix({ id: 'stop', title: { nl: 'Vraag het hier niet meer', en: 'Stop asking it here' } }, () => [
            {
              editId: 'information.unlink',
              args: { ...place.cells, targetGroupIds: [...asking], direction: 'asks', infoIds },
            },
          ]),
        ]
      : []),
  ];
};
