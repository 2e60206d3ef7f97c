import { expect, test } from 'vitest';
import { find } from './find.ts';
import type { Shorthand } from '#core/analysis/rules/examples/small-workspace.ts';

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
