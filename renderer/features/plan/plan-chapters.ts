import { formatMessage, type Language } from '#core/messages/format-message.ts';
import type { ChapterId } from '#core/model/chapter-id.ts';
import { shortChapters } from '#core/plan/build-plan.ts';
import { chapters } from '#core/plan/chapters/registry.ts';
import type { Chapter, PlanDocument } from '#core/plan/plan-tree.ts';
import type { PlanPlace } from '../../view/plan-view.ts';
import { fillIns, type FillIn } from './fill-ins.ts';
import type { PlanExtent } from './plan-settings.ts';

/** One line of the list of chapters. */
export interface ChapterEntry {
  place: PlanPlace;
  /** In the language of the document. */
  title: string;
  /** Number of a chapter, letter of an appendix. */
  mark: string;
  isAppendix: boolean;
  /** `empty`: nothing is filled in. `quiet`: there is nothing to report, which is fine. `left-out`: not in the document, by choice. */
  state: 'written' | 'empty' | 'quiet' | 'left-out';
  /** Absent for cover and contents, which are always there. */
  chapterId?: ChapterId;
  /** What is missing and what to do about it, in the language of the screen. */
  missing?: string;
  /** Where it is filled in. */
  fillIns: readonly FillIn[];
}

/** Chapters in which nothing found is good news. */
const quietChapters: readonly ChapterId[] = ['findings', 'remarks'];

const titles = {
  cover: { nl: 'Omslag', en: 'Cover' },
  contents: { nl: 'Inhoudsopgave', en: 'Contents' },
};

/** Title of the cover or the contents, in the language of the document. */
export function frontTitle(place: keyof typeof titles, language: Language): string {
  return formatMessage(titles[place], language);
}

/** The list of chapters in the order of the document, those that are left out in their place. */
export function chapterEntries(plan: PlanDocument, extent: PlanExtent, language: Language): ChapterEntry[] {
  const written = new Map(plan.chapters.map((chapter) => [chapter.id, chapter]));
  const marks = chapterMarks(plan);
  const listed = chapters.filter(({ id }) => extent !== 'short' || shortChapters.includes(id));
  return [
    ...(['cover', 'contents'] as const).map((place): ChapterEntry => ({
      place,
      title: frontTitle(place, plan.language),
      mark: '',
      isAppendix: false,
      state: 'written',
      fillIns: [],
    })),
    ...listed.map(({ id, title, missing, numbering }): ChapterEntry => {
      const state = stateOf(written.get(id), id);
      return {
        place: id,
        chapterId: id,
        title: formatMessage(title, plan.language),
        mark: marks.get(id) ?? '',
        isAppendix: numbering === 'appendix',
        state,
        fillIns: state === 'empty' ? fillIns[id] : [],
        ...(state === 'empty' ? { missing: formatMessage(missing, language) } : {}),
      };
    }),
  ];
}

/** The number or letter of every chapter that has one. */
export function chapterMarks({ chapters: written }: PlanDocument): Map<ChapterId, string> {
  const appendices = written.filter(({ isAppendix }) => isAppendix);
  return new Map(
    written.map((chapter) => {
      const letter = String.fromCodePoint(65 + appendices.indexOf(chapter));
      return [chapter.id, chapter.isAppendix ? letter : String(chapter.number ?? '')];
    }),
  );
}

function stateOf(chapter: Chapter | undefined, id: ChapterId): ChapterEntry['state'] {
  if (!chapter) return 'left-out';
  if (!chapter.blocks.every(({ kind }) => kind === 'missing')) return 'written';
  return quietChapters.includes(id) ? 'quiet' : 'empty';
}
