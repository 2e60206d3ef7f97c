import { UnstyledButton } from '@mantine/core';
import type { ChapterId } from '#core/model/chapter-id.ts';
import type { PlanDocument } from '#core/plan/plan-tree.ts';
import type { PlanPlace } from '../../../view/plan-view.ts';
import { frontTitle } from '../plan-chapters.ts';
import styles from './ContentsSheet.module.css';

interface ContentsSheetProps {
  plan: PlanDocument;
  labels: ReadonlyMap<ChapterId, string>;
  onChoose(place: PlanPlace): void;
}

/** The contents: every chapter with its headings; each leads to its chapter. */
export function ContentsSheet({ plan, labels, onChoose }: ContentsSheetProps) {
  return (
    <>
      <h2 className={styles.title}>{frontTitle('contents', plan.language)}</h2>
      <ol>
        {plan.chapters.map(({ id, title, blocks }) => (
          <li key={id}>
            <UnstyledButton className={styles.chapter} onClick={() => onChoose(id)}>
              <span className={styles.label}>{labels.get(id)}</span>
              {title}
            </UnstyledButton>
            <ol>
              {blocks.map((block, index) =>
                block.kind === 'heading' && block.level === 2 ? (
                  // oxlint-disable-next-line react/no-array-index-key -- headings have no identity but their place
                  <li key={index} className={styles.heading}>
                    {block.text}
                  </li>
                ) : null,
              )}
            </ol>
          </li>
        ))}
      </ol>
    </>
  );
}
