import { memo, useMemo } from 'react';
import type { Chapter } from '#core/plan/plan-tree.ts';
import { chapterParts } from './chapter-parts.ts';
import styles from './ChapterSection.module.css';
import { PlanBlock } from './PlanBlock.tsx';
import { placeId } from './place-id.ts';

/** One chapter on the page; the browser lays out only the parts that come near. */
export const ChapterSection = memo(function ChapterSection({ chapter, label }: { chapter: Chapter; label: string }) {
  const parts = useMemo(() => chapterParts(chapter), [chapter]);
  return (
    <section className={styles.chapter} id={placeId(chapter.id)} data-place={chapter.id}>
      <h2 className={styles.title}>
        {label !== '' && <span className={styles.label}>{label}</span>}
        {chapter.title}
      </h2>
      {parts.map(({ blocks, height }, part) => (
        // oxlint-disable-next-line react/no-array-index-key -- parts and blocks have no identity but their place
        <div key={part} className={styles.part} style={{ containIntrinsicBlockSize: `auto ${height}px` }}>
          {blocks.map((block, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- see above
            <PlanBlock key={index} block={block} />
          ))}
        </div>
      ))}
    </section>
  );
});
