import { formatMessage, type Message } from '#core/messages/format-message.ts';
import type { Chapter, PlanDocument } from './plan-tree.ts';

/** What stands before the letter of an appendix. */
export const appendixWord: Message = { nl: 'Bijlage', en: 'Appendix' };

/** The number of a chapter as it stands before its title: `7`, `Bijlage A`; empty for one without. */
export function chapterNumber(chapter: Chapter, { chapters, language }: PlanDocument): string {
  if (!chapter.isAppendix) return chapter.number === undefined ? '' : String(chapter.number);
  const letter = String.fromCodePoint(65 + chapters.filter(({ isAppendix }) => isAppendix).indexOf(chapter));
  return `${formatMessage(appendixWord, language)} ${letter}`;
}

/** `7 Klantproces …`, `Bijlage A Teksten`. */
export function numberedTitle(chapter: Chapter, plan: PlanDocument): string {
  return [chapterNumber(chapter, plan), chapter.title].filter((part) => part !== '').join(' ');
}
