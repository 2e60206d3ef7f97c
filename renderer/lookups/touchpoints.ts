import type { TargetGroupId } from '#core/model/id.ts';
import { groupsOfStep, touchpointFor } from '#core/model/lookups.ts';
import type { Process } from '#core/model/process.ts';
import type { Step } from '#core/model/step.ts';
import type { Touchpoint } from '#core/model/touchpoint.ts';

/** A contact of one target group at one step. */
export interface Contact {
  process: Process;
  step: Step;
  groupId: TargetGroupId;
  touchpoint: Touchpoint | undefined;
}

/** Every contact of a process: each contact step with each target group that takes part in it; deliberately skipped ones left out. */
export function contactsOf(process: Process): Contact[] {
  return process.steps
    .filter(({ kind }) => kind === 'contact')
    .flatMap((step) =>
      groupsOfStep(step, process).map((groupId) => ({
        process,
        step,
        groupId,
        touchpoint: touchpointFor(step, groupId),
      })),
    )
    .filter(({ touchpoint }) => touchpoint?.primary !== undefined || touchpoint?.skip === undefined);
}
