import { memo, useMemo } from 'react';
import type { Chapter } from '#core/plan/plan-tree.ts';
import { chapterParts, type ChapterPart } from './chapter-parts.ts';
import styles from './ChapterSection.module.css';
import { PlanBlock } from './PlanBlock.tsx';
import { placeId } from './place-id.ts';
import { usePlanPage } from './plan-page-context.ts';
import { useIsNear } from './use-is-near.ts';

/** One chapter on the page; the browser lays out only the parts that come near. */
export const ChapterSection = memo(function ChapterSection({ chapter, label }: { chapter: Chapter; label: string }) {
  const parts = useMemo(() => chapterParts(chapter), [chapter]);
  return (
    <section className={styles.chapter} id={placeId(chapter.id)} data-place={chapter.id}>
      <h2 className={styles.title}>
        {label !== '' && <span className={styles.label}>{label}</span>}
        {chapter.title}
      </h2>
      {parts.map((part, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- parts have no identity but their place
        <Part key={index} part={part} />
      ))}
    </section>
  );
});

/** A part that is far away in a long document has only its headings, and its room. */
function Part({ part: { blocks, height } }: { part: ChapterPart }) {
  const { isLong } = usePlanPage();
  const [isNear, watch] = useIsNear();
  const isWhole = isNear || !isLong;
  const shown = isWhole ? blocks : blocks.filter(({ kind }) => kind === 'heading');
  const style = isWhole ? { containIntrinsicBlockSize: `auto ${height}px` } : { minHeight: height };
  return (
    <div ref={watch} className={isWhole ? styles.part : undefined} style={style}>
      {shown.map((block, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- blocks have no identity but their place
        <PlanBlock key={index} block={block} />
      ))}
    </div>
  );
}
