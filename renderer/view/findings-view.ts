import { create } from 'zustand';
import type { HistoryEntry } from '#core/history/history.ts';
import type { ProcessId, TargetGroupId } from '#core/model/id.ts';
import type { Severity } from '#core/model/severity.ts';

/** By what the list of findings is grouped. */
export type FindingsGrouping = 'severity' | 'process' | 'rule' | 'group';

/** Key of the group of all tips, whatever the list is grouped by. */
export const tipsKey = 'severity hint';

/** Which findings are shown; absent means all. */
export interface FindingsFilter {
  processId?: ProcessId;
  groupId?: TargetGroupId;
  ruleId?: string;
  /** Kinds that are left out of the list. */
  hidden?: readonly Severity[];
}

/** A quick fix that was just used. */
export interface UsedFix {
  fingerprint: string;
  /** The entry of the history that takes it back. */
  entry: HistoryEntry;
}

interface FindingsView {
  filter: FindingsFilter;
  grouping: FindingsGrouping;
  /** Keys of the groups that are folded; tips are at first. */
  folded: readonly string[];
  used: UsedFix | undefined;
  /** Whether what was accepted is unfolded. */
  isAcceptedOpen: boolean;
  /** Fingerprint of the finding one looks at. */
  current: string | undefined;
  /** Where it stands in the list; what takes its place when it is solved comes next. */
  place: number;
}

/** How findings are looked at. */
export const useFindingsView = create<FindingsView>(() => ({
  filter: {},
  grouping: 'severity',
  folded: [tipsKey],
  used: undefined,
  isAcceptedOpen: false,
  current: undefined,
  place: 0,
}));

/** Shows only some findings. */
export function filterFindings(filter: FindingsFilter): void {
  useFindingsView.setState({ filter });
}

/** Leaves one kind out of the list, or takes it in again; tips are unfolded then. */
export function toggleSeverity(severity: Severity): void {
  useFindingsView.setState(({ filter, folded }) => {
    const { hidden = [], ...rest } = filter;
    const isHidden = hidden.includes(severity);
    const next = isHidden ? hidden.filter((other) => other !== severity) : [...hidden, severity];
    return {
      filter: next.length > 0 ? { ...rest, hidden: next } : rest,
      folded: isHidden && severity === 'hint' ? folded.filter((key) => key !== tipsKey) : folded,
    };
  });
}

/** Unfolds or folds what was accepted. */
export function openAccepted({ isOpen }: { isOpen: boolean }): void {
  useFindingsView.setState({ isAcceptedOpen: isOpen });
}

/** Groups the list by something else; what was folded stays folded. */
export function groupFindings(grouping: FindingsGrouping): void {
  useFindingsView.setState({ grouping });
}

/** Folds or unfolds one group of the list. */
export function foldFindings(key: string, { isFolded }: { isFolded: boolean }): void {
  useFindingsView.setState(({ folded }) => {
    const others = folded.filter((other) => other !== key);
    return { folded: isFolded ? [...others, key] : others };
  });
}

/** Remembers the quick fix that was just used, for the notice that can take it back. */
export function rememberFix(used: UsedFix | undefined): void {
  useFindingsView.setState({ used });
}

/** Remembers which finding one looks at, and its place in the list, so that next and previous go on from there. */
export function lookAtFinding(current: string | undefined, place = -1): void {
  useFindingsView.setState((view) => ({ current, place: place < 0 ? view.place : place }));
}
