import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '#core/analysis/registry.ts';
import { citedSources } from '#core/sources/cited-sources.ts';
import { sources } from '#core/sources/sources.ts';
import { sourcesPage } from '../../../build/sources-page.ts';

const unlisted = (citation: string): string[] =>
  citedSources(citation)
    .filter(({ source }) => source === undefined)
    .map(({ part }) => part);

describe('the sources', () => {
  test.each(rules.map(({ id, docs }) => [id, docs.source] as const))('have what %s names', (_id, citation) => {
    expect(unlisted(citation)).toEqual([]);
  });

  test('do not have a source that is not listed', () => {
    expect(unlisted('E. Putman, One-size-fits-nobody (2015); N. Iemand, Ergens (1999)')).toEqual([
      'N. Iemand, Ergens (1999)',
    ]);
  });

  test('have those of the measures', () => {
    const page = readFileSync(new URL('../../../docs/measures.md', import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');
    const named = [...page.slice(page.indexOf('Sources:')).matchAll(/_([^_]+)_/g)].map(([, title = '']) => title);
    const titles = sources.map(({ title }) => title);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((title) => !titles.some((known) => known.startsWith(title)))).toEqual([]);
  });

  test('have ids of their own', () => {
    const ids = sources.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('are on the page in docs as in the list', () => {
    expect(readFileSync(new URL('../../../docs/sources.md', import.meta.url), 'utf8')).toBe(sourcesPage());
  });
});
