import { useMemo } from 'react';
import { formatMessage } from '#core/messages/format-message.ts';
import { captionNumbers } from '#core/plan/caption-numbers.ts';
import { chapterSections, type ChapterSection as PlanSection } from '#core/plan/chapter-sections.ts';
import type { Chapter, PlanDocument } from '#core/plan/plan-tree.ts';
import type { PlanPlace } from '../../../view/plan-view.ts';
import { chapterMarks } from '../plan-chapters.ts';
import { ChapterSection } from './ChapterSection.tsx';
import { ContentsSheet } from './ContentsSheet.tsx';
import { CoverSheet } from './CoverSheet.tsx';
import { PlanPageValue, type PlanPageContext } from './plan-page-context.ts';
import { Sheet } from './Sheet.tsx';

const captionWords = { table: { nl: 'Tabel', en: 'Table' }, figure: { nl: 'Figuur', en: 'Figure' } };
const appendixWord = { nl: 'Bijlage', en: 'Appendix' };

/** With more rows than this a document is long. */
const mostRows = 800;

interface PlanPagesProps {
  plan: PlanDocument;
  onChoose(place: PlanPlace): void;
}

/** The document on its sheets: cover, contents, the chapters, and each appendix on its own. Wide tables get sheets with narrow margins. */
export function PlanPages({ plan, onChoose }: PlanPagesProps) {
  const { language, cover } = plan;
  const context = useMemo((): PlanPageContext => {
    const numbers = captionNumbers(plan);
    return {
      language,
      isLong: countRows(plan) > mostRows,
      captionOf: (block) =>
        `${formatMessage(captionWords[block.kind], language)} ${numbers.get(block) ?? ''}. ${block.caption}`,
    };
  }, [plan, language]);
  const labels = useMemo(() => {
    const marks = chapterMarks(plan);
    const appendix = formatMessage(appendixWord, language);
    return new Map(
      plan.chapters.map(({ id, isAppendix }) => [
        id,
        isAppendix ? `${appendix} ${marks.get(id) ?? ''}` : (marks.get(id) ?? ''),
      ]),
    );
  }, [plan, language]);
  return (
    <PlanPageValue value={context}>
      <Sheet place="cover">
        <CoverSheet cover={cover} language={language} />
      </Sheet>
      <Sheet place="contents" cover={cover}>
        <ContentsSheet plan={plan} labels={labels} onChoose={onChoose} />
      </Sheet>
      {sheetsOf(plan.chapters).map(({ chapters, isWide }) => (
        <Sheet key={chapters[0]?.id} cover={cover} isWide={isWide}>
          {chapters.map((chapter) => (
            <ChapterSection key={chapter.id} chapter={chapter} label={labels.get(chapter.id) ?? ''} />
          ))}
        </Sheet>
      ))}
    </PlanPageValue>
  );
}

/** Rows of all tables together. */
function countRows({ chapters }: PlanDocument): number {
  const blocks = chapters.flatMap((chapter) => chapter.blocks);
  return blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0);
}

/** Chapters that follow each other in one width share a sheet; an appendix starts on its own. */
function sheetsOf(chapters: readonly Chapter[]): PlanSection[] {
  return chapterSections(chapters).flatMap(({ isWide, chapters: own }) => {
    const sheets: PlanSection[] = [];
    for (const chapter of own) {
      const last = sheets.at(-1);
      if (last && !chapter.isAppendix) last.chapters.push(chapter);
      else sheets.push({ isWide, chapters: [chapter] });
    }
    return sheets;
  });
}
