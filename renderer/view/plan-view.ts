import { create } from 'zustand';
import type { ChapterId } from '#core/model/chapter-id.ts';
import type { PlanId, ProcessId } from '#core/model/id.ts';

/** A place in the plan that the list of chapters leads to. */
export type PlanPlace = ChapterId | 'cover' | 'contents';

interface PlanView {
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
  place: 'cover',
  zoom: 'fit',
}));
