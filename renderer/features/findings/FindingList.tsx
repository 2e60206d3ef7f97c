import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { Finding } from '#core/analysis/finding.ts';
import type { WorkspaceAnalysis } from '../../analysis/analysis-store.ts';
import type { FindingGroup } from '../../analysis/list-findings.ts';
import { useFindingWords } from '../../finding/use-finding-words.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { itemPath } from '../../navigation/routes.ts';
import { SeverityMark } from '../../ui/SeverityMark.tsx';
import { foldFindings, useFindingsView } from '../../view/findings-view.ts';
import styles from './FindingList.module.css';
import { nameOfGroup } from './name-of-group.ts';
import { wherePlaced } from './where-placed.ts';

interface FindingListProps {
  analysis: WorkspaceAnalysis;
  groups: readonly FindingGroup[];
  chosen: Finding | undefined;
}

/** The findings in their groups; tips are folded at first. */
export function FindingList({ analysis, groups, chosen }: FindingListProps) {
  const texts = useTexts();
  const folded = useFindingsView((view) => view.folded);
  return (
    <div className={styles.list}>
      {groups.map((group) => {
        const { key, findings } = group;
        const isFolded = folded.includes(key);
        const Chevron = isFolded ? IconChevronRight : IconChevronDown;
        return (
          <section key={key}>
            <h2 className={styles.heading}>
              <UnstyledButton
                className={styles.fold}
                aria-expanded={!isFolded}
                onClick={() => foldFindings(key, { isFolded: !isFolded })}
              >
                <Chevron size={16} stroke={1.6} aria-hidden="true" />
                {nameOfGroup(analysis, group, texts)} <span className={styles.count}>{findings.length}</span>
              </UnstyledButton>
            </h2>
            {!isFolded && (
              <ul>
                {findings.map((finding) => (
                  <Item
                    key={finding.fingerprint}
                    analysis={analysis}
                    finding={finding}
                    isChosen={finding.fingerprint === chosen?.fingerprint}
                  />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}

function Item({ analysis, finding, isChosen }: { analysis: WorkspaceAnalysis; finding: Finding; isChosen: boolean }) {
  const texts = useTexts();
  const wordsOf = useFindingWords();
  const where = wherePlaced(analysis, finding, texts);
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <li ref={element} className={styles.item} data-chosen={isChosen}>
      <Link
        href={itemPath('findings', finding.fingerprint)}
        className={styles.link}
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
}
