import { expect, test } from 'vitest';
import { smallWorkspace } from '#core/analysis/rules/examples/small-workspace.ts';
import { texted, tone } from '#core/analysis/rules/examples/texted.ts';
import { find } from './find.ts';
import { findingsOf } from './findings-of.ts';
import { say } from './say.ts';

const rule = 'plain-language';

const easy = 'Wij sturen u een brief. Daarin staat wat u kunt doen. '.repeat(5);
const b1 = { group: { languageLevel: 'B1' } };

test.each([
  ['a difficult word', `${easy}Indien u vragen hebt, kunt u bellen.`],
  [
    'a long sentence',
    `${easy}Wij sturen u een brief en daarin staat wat u kunt doen en wie u kunt bellen als u een vraag hebt over uw plan.`,
  ],
  ['passives', 'De brief wordt gestuurd. Het plan wordt gemaakt. Uw vraag wordt gelezen. '.repeat(5)],
  ['verbs as nouns', `${easy}Het maken van een plan. De verbetering van het plan. De beoordeling van het plan.`],
])('%s', (_, text) => {
  expect(find(rule, texted(text, b1))).toEqual(['spots variant:v']);
});

test('plain, allowed, for readers at B2, or one passive is silent', () => {
  const word = `${easy}Indien u vragen hebt, kunt u bellen.`;
  expect(find(rule, texted(easy, b1))).toEqual([]);
  expect(
    find(
      rule,
      texted(word, { ...b1, workspace: { analysis: { extends: ['recommended'], allowedWords: [' Indien '] } } }),
    ),
  ).toEqual([]);
  expect(find(rule, texted(word, { group: { languageLevel: 'B2' } }))).toEqual([]);
  expect(find(rule, texted(`${easy}De brief wordt gestuurd.`, b1))).toEqual([]);
});

const english = (text: string, level = 'B1', allowedWords: string[] = []): string[] =>
  find(
    rule,
    texted(text, {
      group: { languageLevel: level },
      variant: { locale: 'en' },
      workspace: { analysis: { extends: ['recommended'], allowedWords } },
    }),
  );
const simple = 'We send you a letter. It says what you can do. '.repeat(5);

test('English: phrases for which there is a plainer one, for readers up to B1, less the words that are allowed', () => {
  expect(english(simple)).toEqual([]);
  expect(english(`${simple}Call us prior to the visit.`)).toEqual(['spots variant:v']);
  expect(english(`${simple}Call us prior to the visit.`, 'B1', ['Prior to'])).toEqual([]);
  expect(english(`${simple}Call us prior to the visit.`, 'B2')).toEqual([]);
});

test('English: two passives and more than a quarter of the sentences', () => {
  expect(english('The letter was written by us. The plan is chosen for you. '.repeat(5), 'B2')).toEqual([
    'spots variant:v',
  ]);
  expect(english(`${simple}The letter was written by us.`, 'B2')).toEqual([]);
});

const group = (languageLevel: string): object => ({ group: { languageLevel } });
const kindsOf = (text: string, shorthand: object = b1): (string | undefined)[] =>
  findingsOf(rule, smallWorkspace(texted(text, shorthand))).flatMap(({ spans = [] }) => spans.map(({ kind }) => kind));
const sentence = (count: number): string => `${Array.from({ length: count }, () => 'plan').join(' ')}. `;

test.each([
  ['A1', 16],
  ['A2', 16],
  ['B1', 21],
  ['B2', 26],
  ['C1', 36],
])('at %s a sentence is long from %i words', (level, count) => {
  expect(kindsOf(sentence(10).repeat(4) + sentence(count), group(level))).toEqual(['longSentence']);
  expect(kindsOf(sentence(10).repeat(4) + sentence(count - 1), group(level))).toEqual([]);
});

test('for readers at C2, or at a level that is not known, no sentence is long', () => {
  const long = sentence(10).repeat(4) + sentence(60);
  expect(kindsOf(long, group('C2'))).toEqual([]);
  expect(kindsOf(long, {})).toEqual([]);
  expect(kindsOf(long, { variant: { toneProfileId: 't' }, workspace: tone({ languageLevel: 'B1' }) })).toEqual([
    'longSentence',
  ]);
});

test('texts are looked at from forty words', () => {
  expect(kindsOf(sentence(18) + sentence(22))).toEqual(['longSentence']);
  expect(kindsOf(sentence(18) + sentence(21))).toEqual([]);
  expect(find(rule, texted('', b1))).toEqual([]);
});

test.each([
  ['one in three sentences', 1, 2, 0],
  ['two in seven', 2, 5, 2],
  ['two in eight, just a quarter', 2, 6, 0],
  ['three in eight', 3, 5, 3],
  ['two in three', 2, 1, 2],
])('passives are from two, and from more than a quarter of the sentences: %s', (_, passives, others, found) => {
  const passive = 'De brief wordt na een lange week door ons gestuurd naar uw huis in de stad. ';
  const active = 'Wij sturen na een lange week een brief naar uw huis in de stad. ';
  expect(kindsOf(passive.repeat(passives) + active.repeat(others), group('B2'))).toEqual(
    Array.from({ length: found }, () => 'passive'),
  );
});

test('verbs as nouns are from three', () => {
  const nouns = ['Het maken van een plan.', 'De verbetering van het plan.', 'De beoordeling van het plan.'];
  expect(kindsOf(`${easy}${nouns.join(' ')}`)).toEqual(['nominal', 'nominal', 'nominal']);
  expect(kindsOf(`${easy}${nouns.slice(1).join(' ')}`)).toEqual([]);
});

test('each place is marked, and said by kind, the most telling first', () => {
  const long = `Indien ${sentence(24).trim()}`;
  const text = `${easy}${long} Het maken van een plan. De verbetering van het plan. De beoordeling van het plan.`;
  const [found] = findingsOf(rule, smallWorkspace(texted(text, b1)));
  expect(found?.spans?.map(({ start, end, suggestion }) => [text.slice(start, end), suggestion])).toEqual([
    [long.slice(0, -1), undefined],
    ['Het maken van', undefined],
    ['De verbetering van', undefined],
    ['De beoordeling van', undefined],
    ['Indien', 'als'],
  ]);
  expect(say(rule, texted(text, b1))).toEqual([
    '“c”: 5 plekken kunnen eenvoudiger: 1 lange zin, 1 moeilijk woord en 3 keer een werkwoord als naamwoord.',
  ]);
  const passives = 'Indien de brief wordt gestuurd. Het plan wordt tevens gemaakt. Uw vraag wordt gelezen. '.repeat(4);
  expect(say(rule, texted(passives, b1), 'en')).toEqual([
    '“c”: 20 places can be simpler: 8 difficult words and 12 passives.',
  ]);
});

test('it says what there is, and one of a kind as one', () => {
  const one = texted(`${easy}Indien u vragen hebt, kunt u bellen.`, b1);
  expect(say(rule, one)).toEqual(['“c”: 1 plek kan eenvoudiger: 1 moeilijk woord.']);
  expect(say(rule, one, 'en')).toEqual(['“c”: 1 place can be simpler: 1 difficult word.']);
});
