import { useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '#core/analysis/finding.ts';
import type { WorkspaceAnalysis } from '../../analysis/analysis-store.ts';
import type { FindingGroup } from '../../analysis/list-findings.ts';
import { useFindingsView } from '../../view/findings-view.ts';
import styles from './FindingList.module.css';
import { FindingPart } from './FindingPart.tsx';
import { listLines } from './list-lines.ts';
import { useDrawnLines } from './use-drawn-lines.ts';
import { useWalkLines } from './use-walk-lines.ts';

interface FindingListProps {
  analysis: WorkspaceAnalysis;
  groups: readonly FindingGroup[];
  chosen: Finding | undefined;
}

/** The findings in their groups; tips are folded at first. Only what is in view is drawn: there may be thousands. */
export function FindingList({ analysis, groups, chosen }: FindingListProps) {
  const folded = useFindingsView((view) => view.folded);
  const lines = useMemo(() => listLines(groups, folded), [groups, folded]);
  const ids = useMemo(() => lines.map(({ id }) => id), [lines]);
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string>();
  const chosenIndex = chosen ? ids.indexOf(chosen.fingerprint) : -1;
  const focusedIndex = focused === undefined ? -1 : ids.indexOf(focused);
  const firstIndex = lines.findIndex(({ kind }) => kind === 'finding');
  // Tab leads to one finding of the list, to the first when the chosen one is folded away; from there one walks with the arrows.
  const stop = lines[focusedIndex]?.kind === 'finding' ? focusedIndex : chosenIndex < 0 ? firstIndex : chosenIndex;
  const { parts, measure, reveal } = useDrawnLines(lines, list, stop);
  const { go, ...walk } = useWalkLines({ list, ids, focused, setFocused, reveal });
  useChosenInView(chosen?.fingerprint, chosenIndex, reveal);
  useFocusOnChosen(focused, ids, chosenIndex, go);
  return (
    <div ref={list} className={styles.list} {...walk}>
      {parts.map((part) => (
        <FindingPart
          key={part.head.id}
          part={part}
          analysis={analysis}
          chosenIndex={chosenIndex}
          stop={stop}
          measure={measure}
        />
      ))}
    </div>
  );
}

/** The list moves no further than needed when another finding is chosen, or when it is filtered or grouped anew; otherwise it stays where it is. */
function useChosenInView(chosen: string | undefined, index: number, reveal: (index: number) => void): void {
  const filter = useFindingsView((view) => view.filter);
  const grouping = useFindingsView((view) => view.grouping);
  const latest = useRef<readonly unknown[]>([]);
  useEffect(() => {
    const seen = [chosen, index >= 0, filter, grouping];
    const isSame = seen.every((one, place) => one === latest.current[place]);
    latest.current = seen;
    if (!isSame && index >= 0) reveal(index);
  });
}

/** Who goes to the next finding with the focus in the list, takes it along; when the list itself changes, the focus stays where it is. */
function useFocusOnChosen(
  focused: string | undefined,
  ids: readonly string[],
  chosen: number,
  go: (index: number) => void,
): void {
  const latest = useRef({ ids, chosen });
  useEffect(() => {
    const isWalked = latest.current.ids === ids && latest.current.chosen !== chosen;
    latest.current = { ids, chosen };
    if (isWalked && focused !== undefined && chosen >= 0 && ids[chosen] !== focused) go(chosen);
  });
}
