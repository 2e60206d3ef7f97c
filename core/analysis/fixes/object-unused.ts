import type { EditCall } from '#core/edits/registry.ts';
import type { ContentItemId, StepId } from '#core/model/id.ts';
import { contentById, groupsOfStep, stepById } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { tellsOfAny } from '../rules/parts/unused-content.ts';
import { viewProcess } from '../process-view.ts';
import type { FixMaker } from './fix.ts';
import { choiceFix } from './parts/choice-fix.ts';
import { editFix } from './parts/edit-fix.ts';

const deletable = ['content', 'info', 'channel', 'targetGroup', 'system'] as const;

/** Puts an object to use where it is needed, retires it or deletes it. */
export const objectUnusedFixes: FixMaker = ({ anchor }, { workspace }) => {
  const kind = deletable.find((other) => other === anchor.kind);
  if (!kind) return [];
  return [
    ...choiceFix(
      {
        id: 'use',
        title: { nl: 'Gebruik het waar het nodig is', en: 'Use it where it is needed' },
        label: { nl: 'Bij welke stap?', en: 'At which step?' },
      },
      anchor.kind === 'content'
        ? needingSteps(workspace, anchor.id).map(({ step }) => ({ value: step.id, label: step.name }))
        : [],
      (stepId) => use(workspace, stepId as StepId, anchor.id as ContentItemId),
    ),
    ...(kind === 'content'
      ? [
          editFix({ id: 'retire', title: { nl: 'Niet meer in gebruik', en: 'Retire it' } }, () => [
            { editId: 'object.set', args: { kind: 'content', id: anchor.id, fields: { status: 'retired' } } },
          ]),
        ]
      : []),
    editFix({ id: 'delete', title: { nl: 'Verwijderen', en: 'Delete it' } }, () => [
      { editId: 'object.delete', args: { kind, id: anchor.id } },
    ]),
  ];
};

/** Steps that need something this content tells and where someone has a primary channel. */
function needingSteps(workspace: Workspace, contentId: string): { process: Process; step: Step }[] {
  const item = contentById(workspace, contentId as ContentItemId);
  const told = item ? tellsOfAny(item) : new Set();
  return workspace.processes.flatMap((process) =>
    process.steps
      .filter(
        ({ needs = [], id }) =>
          needs.some(({ infoId }) => told.has(infoId)) && groupsWithChannel(workspace, id).length > 0,
      )
      .map((step) => ({ process, step })),
  );
}

function groupsWithChannel(workspace: Workspace, stepId: StepId) {
  const place = stepById(workspace, stepId);
  if (!place) return [];
  const view = viewProcess(workspace, place.process);
  return groupsOfStep(place.step, place.process).filter((id) => view.flowOf(id)?.cellAt(stepId)?.primary);
}

function use(workspace: Workspace, stepId: StepId, contentId: ContentItemId): EditCall[] {
  const place = stepById(workspace, stepId);
  const targetGroupIds = groupsWithChannel(workspace, stepId);
  if (!place || targetGroupIds.length === 0) return [];
  return [{ editId: 'content.link', args: { processId: place.process.id, stepId, targetGroupIds, contentId } }];
}
