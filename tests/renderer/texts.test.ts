import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { contentStatuses } from '#core/model/content-statuses.ts';
import { contentStatusNames } from '#core/model/content-status-names.ts';
import en from '../../renderer/i18n/en.json' with { type: 'json' };
import nl from '../../renderer/i18n/nl.json' with { type: 'json' };
import { makeTestLanguage } from '../../renderer/i18n/test-language.ts';
import { allTexts } from './text-at.ts';

const dutch = new Map(allTexts(nl));
const english = new Map(allTexts(en));

/** Names of the placeholders of an ICU text, those inside plurals too. */
function placeholders(text: string): string[] {
  const names = new Set<string>();
  const walk = (elements: readonly object[]): void => {
    for (const element of elements as {
      type: number;
      value?: string;
      options?: Record<string, { value: object[] }>;
    }[]) {
      if (element.type > 0 && element.type < 7 && element.value !== undefined) names.add(element.value);
      for (const option of Object.values(element.options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(text, 'nl', undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

describe('the texts on screen', () => {
  test('have the same keys in Dutch and English', () => {
    expect([...dutch.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test.each([...dutch])('%s has the same placeholders in both languages', (key, text) => {
    expect(placeholders(text)).toEqual(placeholders(english.get(key) ?? ''));
  });

  test.each([...dutch])('%s uses the words of the glossary in Dutch', (_key, text) => {
    expect(text).not.toMatch(
      /\bcontent\b|tone of voice|bevinding|voorkeurskanaal|touchpoint|toonprofiel|\bje\b|\bjouw\b/i,
    );
  });

  test.each(contentStatuses)('call the status %s of content as plan, sheet and findings do', (status) => {
    const key = `content.statuses.${status}`;
    const { nl: inDutch, en: inEnglish } = contentStatusNames[status];
    expect([dutch.get(key), english.get(key)].map((text) => text?.toLowerCase())).toEqual([inDutch, inEnglish]);
  });

  test('are never empty', () => {
    expect([...dutch.values(), ...english.values()].filter((text) => text.trim() === '')).toEqual([]);
  });
});

describe('the test language', () => {
  const disguised = new Map(allTexts(makeTestLanguage(nl)));

  test('has every text, longer than the real one and with the same placeholders', () => {
    for (const [key, text] of dutch) {
      const other = disguised.get(key) ?? '';
      expect(other.length).toBeGreaterThan(text.length);
      expect(placeholders(other)).toEqual(placeholders(text));
    }
  });
});
