import type { PageNumberEstimator } from 'docx';
import { measureText } from '#core/diagrams/channel-matrix/measure-text.ts';
import { chapterNumber } from '#core/plan/chapter-number.ts';
import type { PlanDocument } from '#core/plan/plan-tree.ts';
import type { WordPlaces } from './word-places.ts';

type ListNumbers = NonNullable<PageNumberEstimator['listNumbers']>;

/** The size in which Word measures a number in the contents, in twips. */
const measuredSize = 240;

/**
 * The numbers of chapters and appendices for their lines in the contents. docx can find them too, but reads the whole document for it; we know them.
 */
export function chapterNumbers(
  plan: PlanDocument,
  { places, letters }: { places: WordPlaces; letters: number },
): ListNumbers {
  const texts = new Map(plan.chapters.map((chapter) => [places.chapter(chapter.id), chapterNumber(chapter, plan)]));
  // In wide letters the title would run into the number, and the page to the next line.
  const widthOf = (text: string): number => measureText(text, measuredSize) * Math.max(1, letters);
  return (body) =>
    new Map(
      childrenOf(body['w:body']).flatMap((block) => {
        const names = childrenOf(block['w:p']).map(bookmarkOf);
        const text = names.map((name) => texts.get(name)).find(Boolean);
        const listed = names.filter((name) => name.startsWith('_Toc'));
        return text === undefined
          ? []
          : listed.map((name) => [name, { text, separator: 'tab' as const, width: widthOf(text) }]);
      }),
    );
}

type Child = Record<string, unknown>;

function childrenOf(inside: unknown): Child[] {
  return Array.isArray(inside) ? inside.filter((child): child is Child => typeof child === 'object') : [];
}

function bookmarkOf(child: Child): string {
  const start = child['w:bookmarkStart'] as { _attr?: Record<string, unknown> } | undefined;
  return String(start?._attr?.['w:name'] ?? '');
}
