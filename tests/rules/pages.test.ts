import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '#core/analysis/registry.ts';
import { ruleIndex, rulePage } from '../../build/rule-pages.ts';

const folder = new URL('../../docs/rules/', import.meta.url);

describe('docs/rules', () => {
  test('has a page for every rule and no other', () => {
    const pages = readdirSync(folder).filter((file) => file !== 'README.md');
    expect(pages.toSorted()).toEqual(rules.map(({ id }) => `${id}.md`).toSorted());
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('says of %s what the rule says', (id, rule) => {
    expect(readFileSync(new URL(`${id}.md`, folder), 'utf8')).toBe(rulePage(rule));
  });

  test('lists them', () => {
    expect(readFileSync(new URL('README.md', folder), 'utf8')).toBe(ruleIndex());
  });
});
