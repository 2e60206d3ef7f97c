import { expect, test } from 'vitest';
import { smallWorkspace } from '#core/analysis/rules/examples/small-workspace.ts';
import { texted, tone } from '#core/analysis/rules/examples/texted.ts';
import { find } from './find.ts';
import { findingsOf } from './findings-of.ts';
import { say } from './say.ts';

const rule = 'text-too-difficult';

const hard =
  'In vervolg op de door u op de afgesproken datum ondergane keuring berichten wij u hierbij omtrent de door de bedrijfsarts vastgestelde ' +
  'conclusie, welke mede is gebaseerd op de door u verstrekte gegevens en op de resultaten van het aanvullende medische onderzoek.';
const easy = 'Binnen 8 weken krijgt u een besluit. Wij sturen u dit besluit per brief. '.repeat(4);

test('hard for readers at A2, and by the tone when the level of the readers is not known', () => {
  expect(find(rule, texted(hard, { group: { languageLevel: 'A2' } }))).toEqual(['tooDifficult variant:v']);
  const byTone = { variant: { toneProfileId: 't' }, workspace: tone({ languageLevel: 'B1' }) };
  expect(find(rule, texted(hard, byTone))).toEqual(['tooDifficult variant:v']);
});

test('easy, short, unknown or C2 is silent', () => {
  expect(find(rule, texted(easy, { group: { languageLevel: 'A2' } }))).toEqual([]);
  expect(find(rule, texted(hard.slice(0, 150), { group: { languageLevel: 'A2' } }))).toEqual([]);
  expect(find(rule, texted(hard))).toEqual([]);
  expect(find(rule, texted(hard, { group: { languageLevel: 'C2' } }))).toEqual([]);
});

test('English is measured in English', () => {
  const words =
    'Notwithstanding previously communicated organisational considerations, applicants necessarily demonstrate eligibility. ';
  const shorthand = { group: { languageLevel: 'B1' }, variant: { locale: 'en' } };
  expect(find(rule, texted(words.repeat(5), shorthand))).toEqual(['tooDifficult variant:v']);
  expect(find(rule, texted('We send you a letter. You can call us. '.repeat(6), shorthand))).toEqual([]);
});

/** Sentences of short words: easy to read, however long. */
const sentences = (...counts: number[]): string =>
  counts.map((count) => `${Array.from({ length: count }, () => 'de').join(' ')}.`).join(' ');

test.each([
  ['A1', 10],
  ['A2', 10],
  ['B1', 14],
  ['B2', 18],
  ['C1', 24],
])('at %s sentences of easy words have %i words on average at most', (languageLevel, most) => {
  const group = { group: { languageLevel } };
  expect(find(rule, texted(sentences(most, most, most, most), group))).toEqual([]);
  expect(find(rule, texted(sentences(most, most, most, most + 1), group))).toEqual(['tooDifficult variant:v']);
});

test('short sentences of hard words are too difficult as well', () => {
  const words = 'Arbeidsongeschiktheidsverzekeringen beoordelen bezwaarschriftencommissies. '.repeat(15);
  expect(find(rule, texted(words, { group: { languageLevel: 'C1' } }))).toEqual(['tooDifficult variant:v']);
});

test('texts are judged from forty words', () => {
  const group = { group: { languageLevel: 'A2' } };
  expect(find(rule, texted(sentences(20, 20), group))).toEqual(['tooDifficult variant:v']);
  expect(find(rule, texted(sentences(20, 19), group))).toEqual([]);
});

test('it says how long and how easy, and marks the three longest sentences in their order', () => {
  const text = sentences(12, 30, 14, 20, 13);
  const shorthand = texted(text, { group: { languageLevel: 'B1' } });
  const [found] = findingsOf(rule, smallWorkspace(shorthand));
  expect(found?.spans?.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual(
    [30, 14, 20].map((count) => [sentences(count).slice(0, -1), 'longest']),
  );
  // 89 words in 5 sentences, one syllable each: 206.84 − 0.93 × 17.8 − 77.
  expect(say(rule, shorthand)).toEqual([
    '“c” is waarschijnlijk te moeilijk voor lezers op B1: gemiddeld 18 woorden per zin, leesgemak 113 (indicatie).',
  ]);
});
