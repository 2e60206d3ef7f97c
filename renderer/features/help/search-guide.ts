import MiniSearch from 'minisearch';
import type { GuidePage } from './guide-page.ts';
import type { HelpPage } from './help-pages.ts';

/** A section of the guide that answers a search. */
export interface GuideHit {
  page: HelpPage;
  title: string;
  heading: string;
  text: string;
}

/** Searches the guide, best section first. */
export type SearchGuide = (words: string) => GuideHit[];

const mostHits = 12;

/** Makes the index of the guide in one language: by section, without accents, forgiving a slip of the pen. */
export function searchGuide(pages: readonly GuidePage[]): SearchGuide {
  const hits = pages.flatMap(({ id, title, sections }) =>
    sections.map(({ heading, text }): GuideHit => ({ page: id, title, heading, text })),
  );
  const index = new MiniSearch<{ id: number; heading: string; title: string; text: string }>({
    fields: ['heading', 'title', 'text'],
    processTerm: (term) => term.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase(),
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { heading: 3, title: 2 }, combineWith: 'AND' },
  });
  index.addAll(hits.map(({ heading, text, title }, id) => ({ id, heading, title, text })));
  return (words) =>
    index
      .search(words)
      .slice(0, mostHits)
      .flatMap(({ id }) => hits[id as number] ?? []);
}
