import { expect, test } from 'vitest';
import { find } from './find.ts';
import { texted } from '#core/analysis/rules/examples/texted.ts';

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
      texted(word, { ...b1, workspace: { analysis: { extends: ['recommended'], allowedWords: ['Indien'] } } }),
    ),
  ).toEqual([]);
  expect(find(rule, texted(word, { group: { languageLevel: 'B2' } }))).toEqual([]);
  expect(find(rule, texted(`${easy}De brief wordt gestuurd.`, b1))).toEqual([]);
});
