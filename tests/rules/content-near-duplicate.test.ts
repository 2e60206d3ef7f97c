import { expect, test } from 'vitest';
import { smallWorkspace, type Shorthand } from '#core/analysis/rules/examples/small-workspace.ts';
import { find } from './find.ts';
import { findingsOf } from './findings-of.ts';
import { say } from './say.ts';

const rule = 'content-near-duplicate';

const letter =
  'Wij hebben uw aanvraag ontvangen op de dag die hierboven staat. Wij bekijken eerst of alle papieren er zijn. Ontbreekt er iets, dan bellen ' +
  'wij u. Daarna beslissen wij. U krijgt het besluit per brief thuis, samen met uitleg over wat u kunt doen als u het niet eens bent.';
const other =
  'Op de markt staan zaterdag twintig kramen met groente, fruit en kaas uit de streek. Kom langs met uw hele gezin, want er is muziek, er zijn ' +
  'spelletjes voor kinderen en de koffie is gratis voor iedereen die voor tien uur komt kijken bij de opening door de burgemeester.';
const pair = (one: string, two: string, more: object = {}): Shorthand => ({
  steps: [],
  contents: [one, two].map((text, index) => ({
    id: `c${index}`,
    variants: [
      {
        id: `v${index}`,
        targetGroupIds: 'all',
        channelIds: ['mail'],
        locale: 'nl',
        text,
        ...(index === 1 ? more : {}),
      },
    ],
  })),
});

test('two items with almost the same text, also when one says u and the other je', () => {
  expect(find(rule, pair(letter, letter.replace('Daarna beslissen wij.', 'Dan volgt ons besluit.')))).toEqual([
    'similar content:c0 other=c1',
  ]);
  const informal = letter
    .replaceAll('uw', 'je')
    .replaceAll(/\bu\b/gi, 'je')
    .replace('niet eens bent', 'niet eens bent');
  expect(find(rule, pair(letter, informal))).toEqual(['similar content:c0 other=c1']);
});

test('other texts, short texts, another language and spoken texts are silent', () => {
  expect(find(rule, pair(letter, other))).toEqual([]);
  expect(find(rule, pair('Tot morgen bij ons.', 'Tot morgen bij ons.'))).toEqual([]);
  expect(find(rule, pair(letter, letter, { locale: 'en' }))).toEqual([]);
  expect(find(rule, pair(letter, letter, { channelIds: ['phone'] }))).toEqual([]);
});

test('thirty words are enough, and a text is compared again when it is another', () => {
  const words = letter.split(' ');
  const [thirty, fewer] = [30, 29].map((count) => words.slice(0, count).join(' '));
  expect(find(rule, pair(thirty ?? '', thirty ?? ''))).toEqual(['similar content:c0 other=c1']);
  expect(find(rule, pair(fewer ?? '', fewer ?? ''))).toEqual([]);
  expect(find(rule, pair(letter, other))).toEqual([]);
});

const written = (id: string, channelId: string, text: string): object => ({
  id,
  targetGroupIds: 'all',
  channelIds: [channelId],
  locale: 'nl',
  text,
});

test('two texts of one item may be alike', () => {
  const variants = [written('v1', 'mail', letter), written('v2', 'letter', letter)];
  expect(find(rule, { steps: [], contents: [{ id: 'c', variants }] })).toEqual([]);
});

test('of more texts of two items the most alike count, in whatever order they are listed', () => {
  const changed = letter.replace('Daarna beslissen wij.', 'Dan volgt ons besluit.');
  const otherwise = letter.replace('Ontbreekt er iets, dan', 'Is er iets niet bij, dan');
  const contents = [
    { id: 'c2', variants: [written('v1', 'mail', changed), written('v4', 'letter', letter)] },
    { id: 'c1', variants: [written('v3', 'letter', letter), written('v2', 'mail', otherwise)] },
  ];
  for (const listed of [contents, contents.toReversed()]) {
    const shorthand = { steps: [], contents: listed };
    expect(find(rule, shorthand)).toEqual(['similar content:c1 other=c2']);
    expect(say(rule, shorthand)).toEqual([
      '“c1” en “c2” zijn voor 100% gelijk. Eén bron is makkelijker goed te houden.',
    ]);
  }
});

test('it points at both texts, and says how much is the same', () => {
  const changed = letter.replace('Daarna beslissen wij.', 'Dan volgt ons besluit.');
  const [found] = findingsOf(rule, smallWorkspace(pair(letter, changed)));
  expect(found?.explains).toEqual({ variants: ['v0', 'v1'] });
  expect(say(rule, pair(letter, changed), 'en')).toEqual([
    '“c0” and “c1” are 76% the same. One source is easier to keep right.',
  ]);
});
