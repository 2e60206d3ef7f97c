import { describe, expect, test } from 'vitest';
import { rules } from '#core/analysis/registry.ts';
import { examples } from '#core/analysis/rules/examples/registry.ts';
import { find } from './find.ts';

describe('examples', () => {
  test('there are some for every rule and for nothing else', () => {
    expect(Object.keys(examples).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });

  describe.each(Object.entries(examples))('of %s', (id, ofRule) => {
    test.each(ofRule.map((example) => [example.says.en, example] as const))('%s', (_, { workspace, finds }) => {
      expect(find(id, workspace)).toEqual(finds);
    });

    test('show it going wrong and going right', () => {
      expect(ofRule.some(({ finds }) => finds.length > 0)).toBe(true);
      expect(ofRule.some(({ finds }) => finds.length === 0)).toBe(true);
    });
  });
});
