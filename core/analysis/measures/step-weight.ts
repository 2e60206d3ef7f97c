import type { StepId } from '#core/model/id.ts';

/** What one step adds to a figure. */
export interface StepWeight {
  stepId: StepId;
  /** For a change of channel: the step it leads to. */
  nextId?: StepId;
  value: number;
}
