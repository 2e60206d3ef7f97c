import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { actions } from '../../renderer/actions/registry.ts';
import { readGuidePage, type GuidePage } from '../../renderer/features/help/guide-page.ts';
import { reviewWords } from '../../electron/backend/exporters/review/review-words.ts';
import en from '../../renderer/i18n/en.json' with { type: 'json' };
import nl from '../../renderer/i18n/nl.json' with { type: 'json' };
import { helpPageOf, helpPages } from '../../renderer/features/help/help-pages.ts';
import { searchGuide } from '../../renderer/features/help/search-guide.ts';
import { screenIds } from '../../renderer/navigation/screens.ts';

const folders = { nl: 'handleiding', en: 'guide' } as const;

function fileOf(language: 'nl' | 'en', page: string): string {
  return readFileSync(new URL(`../../docs/${folders[language]}/${page}.md`, import.meta.url), 'utf8');
}

/** Everything that can stand on the screen or in a review file, in small letters. */
const onScreen = { nl: textsOf([nl, reviewWords.nl]), en: textsOf([en, reviewWords.en]) };

function textsOf(texts: unknown): string {
  return JSON.stringify(texts).toLowerCase();
}

function guideIn(language: 'nl' | 'en'): GuidePage[] {
  return helpPages.map((page) => readGuidePage(page, fileOf(language, page)));
}

describe.each(['nl', 'en'] as const)('the guide (%s)', (language) => {
  test('has a file for each page, and no other', () => {
    const files = readdirSync(new URL(`../../docs/${folders[language]}/`, import.meta.url));
    expect(files.toSorted()).toEqual(['README.md', ...helpPages.map((page) => `${page}.md`)].toSorted());
  });

  test.each([...helpPages])('%s has a title of its own and links only to pages', (page) => {
    const text = fileOf(language, page);
    expect(text).toMatch(/^# \S/);
    const links = [...text.matchAll(/(?<!!\[[^\]]*)\]\(([^)]*)\)/g)].map(([, url = '']) => url);
    expect(links.filter((url) => !helpPages.some((other) => url === `${other}.md`))).toEqual([]);
    expect(text).not.toMatch(/<\w/);
  });

  test.each([...helpPages])('%s has as many parts as in the other language', (page) => {
    const parts = (of: 'nl' | 'en'): number => readGuidePage(page, fileOf(of, page)).sections.length;
    expect(parts(language)).toBe(parts(language === 'nl' ? 'en' : 'nl'));
  });

  // The method speaks of its own terms; all other bold words lead the eye to a word on the screen.
  test.each(helpPages.filter((page) => page !== 'method'))('%s names only what is on the screen', (page) => {
    const bold = [...fileOf(language, page).matchAll(/\*\*([^*]+)\*\*/g)].map(([, named = '']) => named.toLowerCase());
    expect(bold.filter((named) => !onScreen[language].includes(named))).toEqual([]);
  });

  test.each([...helpPages])('the pictures of %s are there, in its language, and are said in words', (page) => {
    const pictures = [...fileOf(language, page).matchAll(/!\[([^\]]*)\]\(([^)]*)\)/g)];
    for (const [, words = '', url = ''] of pictures) {
      expect(words.length).toBeGreaterThan(20);
      expect(url).toMatch(new RegExp(`^\\.\\./pictures/guide/${language}/[a-z-]+\\.png$`));
      expect(existsSync(new URL(`../../docs/${folders[language]}/${url}`, import.meta.url))).toBe(true);
    }
  });

  test('names only keys that do something', () => {
    const known = new Set(actions.flatMap(({ shortcuts }) => shortcuts ?? []).map((key) => key.toLowerCase()));
    const named = helpPages.flatMap((page) => [
      ...fileOf(language, page).matchAll(/`((?:Ctrl|Alt|Shift)\+[^`]+|F\d+)`/g),
    ]);
    const inGrid = ['mod+r', 'mod+c', 'mod+v', 'alt+←', 'alt+→'];
    const inEditor = ['alt+↓', 'alt+↑', 'alt+enter'];
    const unknown = named
      .map(([, key = '']) => key.replace('Ctrl', 'mod').toLowerCase())
      .filter((key) => !known.has(key) && ![...inGrid, ...inEditor].includes(key));
    expect(unknown).toEqual([]);
  });
});

describe('help at a screen', () => {
  test.each([
    { path: '/process/p-1', page: 'blueprint' },
    { path: '/process/p-1/step/s-1', page: 'blueprint' },
    { path: '/process/p-1/present/s-1', page: 'views' },
    { path: '/content/c-1', page: 'content' },
    { path: '/import', page: 'content' },
    { path: '/somewhere', page: 'first-plan' },
  ])('$path leads to $page', ({ page, path }) => {
    expect(helpPageOf(path)).toBe(page);
  });

  test.each([...screenIds])('%s has a page of its own', (screen) => {
    expect(helpPageOf(`/${screen}`)).toBe(screen);
  });
});

describe('searching the guide', () => {
  const search = searchGuide(guideIn('nl'));

  test.each([
    { words: 'back-ups', page: 'start', heading: 'Back-ups' },
    { words: 'presenteren', page: 'views', heading: 'Presenteren' },
    { words: 'huisstijl', page: 'plan', heading: 'Huisstijl' },
    { words: 'accepteeren', page: 'findings', heading: 'Bewust accepteren' },
  ])('$words finds $heading', ({ heading, page, words }) => {
    expect(search(words)[0]).toMatchObject({ heading, page });
  });

  test('finds nothing where nothing is', () => {
    expect(search('zonnebloemolie')).toEqual([]);
  });
});

test('raw HTML of a page stays text', () => {
  const page = readGuidePage('start', '# Titel\n\n<img src=x onerror="alert(1)">\n');
  expect(page.content.map(({ type }) => type)).toEqual(['html']);
  expect(page.sections[0]?.text).toContain('<img');
});
