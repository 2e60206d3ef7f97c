import { create } from 'zustand';
import type { ProcessId } from '#core/model/id.ts';
import type { Remark } from '#core/model/remark.ts';

/** Which remarks are shown; absent means all. */
export interface RemarkFilter {
  state: 'open' | 'resolved' | 'all';
  processId?: ProcessId;
  /** Name of who wrote it or whom it is assigned to. */
  person?: string;
  source?: Remark['source'];
}

/** How remarks are looked at. */
export const useReviewView = create<{ filter: RemarkFilter }>(() => ({ filter: { state: 'open' } }));

/** Shows only some remarks. */
export function filterRemarks(filter: RemarkFilter): void {
  useReviewView.setState({ filter });
}
