import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '#core/analysis/registry.ts';
import { sources } from '#core/sources/sources.ts';
import en from '../../renderer/i18n/en.json' with { type: 'json' };
import nl from '../../renderer/i18n/nl.json' with { type: 'json' };
import { allTexts } from '../renderer/text-at.ts';

/** Terms that the glossary replaces by a word of the adviser. In English a “preferred channel” is right: it is what a group prefers. */
const replaced = {
  nl: /\b(?:touchpoints?|voorkeurskana(?:al|len)|tone of voice|content[ -]?items?|customer journeys?|journeys?|gaps?|overlaps?|target groups?|findings?|bevinding(?:en)?|informatie-items?|toonprofiel(?:en)?|werkruimteversies?|varianten?)\b/i,
  en: /\b(?:customer journeys?|journey maps?|error lists?|issues?|message variants?|audience segments?|tone of voice)\b/i,
};

const core = new URL('../../core/', import.meta.url);

/** Pairs `nl: '…'` and `en: '…'` as they stand in the sources of plan and messages; names of objects in code are no words on screen. */
function textsInCode(folder: string, language: 'nl' | 'en'): [string, string][] {
  return readdirSync(new URL(folder, core), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const code = readFileSync(new URL(`${folder}${file}`, core), 'utf8');
      const found = [...code.matchAll(new RegExp(`\\b${language}:\\s*(['"\`])(.*?)\\1`, 'gs'))];
      return found.map(([, , text = '']): [string, string] => [`core/${folder}${file}`, text]);
    });
}

function textsIn(language: 'nl' | 'en'): [string, string][] {
  const ofRules = rules.flatMap(({ id, docs, messages }) =>
    [docs.title, docs.why, docs.advice, ...Object.values(messages)].map((words): [string, string] => [
      id,
      words[language],
    ]),
  );
  const ofSources = sources.flatMap(({ id, usedFor, figures }) =>
    [usedFor, ...figures.map(({ words }) => words)].map((words): [string, string] => [id, words[language]]),
  );
  const inCode = ['plan/', 'messages/', 'edits/', 'exchange/', 'model/', 'contract/', 'diagrams/'].flatMap((folder) =>
    textsInCode(folder, language),
  );
  return [...allTexts(language === 'nl' ? nl : en), ...ofRules, ...ofSources, ...inCode];
}

describe.each(['nl', 'en'] as const)('the words on screen and in the document (%s)', (language) => {
  test('come from every part', () => {
    const places = textsIn(language).map(([place]) => place);
    for (const part of ['core/plan/', 'core/messages/', 'core/edits/']) {
      expect(places.some((place) => place.startsWith(part))).toBe(true);
    }
  });

  test('are those of the glossary', () => {
    expect(textsIn(language).filter(([, text]) => replaced[language].test(text))).toEqual([]);
  });
});
