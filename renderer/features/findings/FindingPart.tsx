import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import type { WorkspaceAnalysis } from '../../analysis/analysis-store.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { foldFindings } from '../../view/findings-view.ts';
import type { DrawnPart } from './drawn-parts.ts';
import { FindingItem } from './FindingItem.tsx';
import styles from './FindingList.module.css';
import { nameOfGroup } from './name-of-group.ts';

interface FindingPartProps {
  part: DrawnPart;
  analysis: WorkspaceAnalysis;
  chosenIndex: number;
  /** Index of the line to which Tab leads. */
  stop: number;
  measure(element: HTMLElement | null): void;
}

/** One group of the list: its head, which folds it, and those of its findings that are drawn, with room for the others. */
export function FindingPart({ part, analysis, chosenIndex, stop, measure }: FindingPartProps) {
  const texts = useTexts();
  const headId = useId();
  const { group, isFolded } = part.head;
  const Chevron = isFolded ? IconChevronRight : IconChevronDown;
  return (
    <section>
      <h2 ref={measure} id={headId} className={styles.heading} data-index={part.headIndex}>
        <UnstyledButton
          className={styles.fold}
          aria-expanded={!isFolded}
          onClick={() => foldFindings(group.key, { isFolded: !isFolded })}
        >
          <Chevron size={16} stroke={1.6} aria-hidden="true" />
          {nameOfGroup(analysis, group, texts)} <span className={styles.count}>{group.findings.length}</span>
        </UnstyledButton>
      </h2>
      {!isFolded && (
        <ul className={styles.items} aria-labelledby={headId} style={{ paddingBottom: part.roomAfter }}>
          {part.findings.map(({ line, index, roomBefore }) => (
            <FindingItem
              key={line.id}
              analysis={analysis}
              finding={line.finding}
              place={line.place}
              size={line.size}
              index={index}
              roomBefore={roomBefore}
              isChosen={index === chosenIndex}
              isStop={index === stop}
              measure={measure}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
