import { memo } from 'react';
import { Link } from 'wouter';
import type { Finding } from '#core/analysis/finding.ts';
import type { WorkspaceAnalysis } from '../../analysis/analysis-store.ts';
import { useFindingWords } from '../../finding/use-finding-words.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { itemPath } from '../../navigation/routes.ts';
import { SeverityMark } from '../../ui/SeverityMark.tsx';
import styles from './FindingList.module.css';
import { wherePlaced } from './where-placed.ts';

interface FindingItemProps {
  analysis: WorkspaceAnalysis;
  finding: Finding;
  /** In its group, from 1, and how many that has: most of them need not be drawn. */
  place: number;
  size: number;
  /** Among all lines of the list. */
  index: number;
  /** In pixels: of what stands before it and is not drawn. */
  roomBefore: number;
  isChosen: boolean;
  isStop: boolean;
  measure(element: HTMLElement | null): void;
}

/** One finding in the list. Drawn again only when something in it changed: hundreds pass while one scrolls. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { analysis, finding, place, size, index, roomBefore, isChosen, isStop, measure } = props;
  const texts = useTexts();
  const wordsOf = useFindingWords();
  const where = wherePlaced(analysis, finding, texts);
  return (
    <li
      ref={measure}
      className={styles.item}
      style={{ marginTop: roomBefore }}
      data-index={index}
      data-chosen={isChosen}
      aria-posinset={place}
      aria-setsize={size}
    >
      <Link
        href={itemPath('findings', finding.fingerprint)}
        className={styles.link}
        tabIndex={isStop ? 0 : -1}
        aria-current={isChosen ? 'true' : undefined}
      >
        <SeverityMark severity={finding.severity} size={16} />
        <span>
          <span className={styles.words}>{wordsOf(finding)}</span>
          <span className={styles.where}>
            {texts.t(`severity.${finding.severity}`)}
            {where === '' ? '' : `, ${where}`}
          </span>
        </span>
      </Link>
    </li>
  );
});
