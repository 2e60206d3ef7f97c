import { create } from 'zustand';
import type { ChapterId } from '#core/model/chapter-id.ts';
import type { PlanId, ProcessId } from '#core/model/id.ts';

/** A place in the plan that the list of chapters leads to. */
export type PlanPlace = ChapterId | 'cover' | 'contents';

/** Fields of the plan itself that have rows. */
export type RowField = 'objectives' | 'keyMessages' | 'budget' | 'approvals';

/** A field of the plan itself: its own text in a chapter, one with rows, or the first of the cover. */
export type PlanField = 'cover' | RowField | `texts.${ChapterId}`;

interface PlanView {
  /** What stands beside the page. */
  part: 'choices' | 'fields';
  /** The field that is to take the focus when it is there. */
  wantsField: PlanField | undefined;
  /** The plan that is looked at; absent or gone: the first. */
  planId: PlanId | undefined;
  /** The one process that the plan is narrowed to. */
  onlyProcessId: ProcessId | undefined;
  place: PlanPlace;
  /** In per cent; `fit` is as large as fits. */
  zoom: number | 'fit';
}

/** What of the plan is looked at. */
export const usePlanView = create<PlanView>(() => ({
  planId: undefined,
  onlyProcessId: undefined,
  part: 'choices',
  wantsField: undefined,
  place: 'cover',
  zoom: 'fit',
}));

/** Shows what the plan says of itself, and lets one of its fields take the focus. */
export function showPlanField(wantsField: PlanField): void {
  usePlanView.setState({ part: 'fields', wantsField });
}
