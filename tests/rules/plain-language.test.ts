import { expect, test } from 'vitest';
import { namesIn } from '#core/analysis/names.ts';
import { runAnalysis } from '#core/analysis/run-analysis.ts';
import { wordFinding } from '#core/analysis/word-finding.ts';
import { smallWorkspace } from '#core/analysis/rules/examples/small-workspace.ts';
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

test('it says what there is, and one of a kind as one', () => {
  const workspace = smallWorkspace(texted(`${easy}Indien u vragen hebt, kunt u bellen.`, b1));
  const spots = runAnalysis(workspace, { asOf: '2026-11-22' }).findings.find(({ ruleId }) => ruleId === rule);
  expect(spots && wordFinding(spots, namesIn(workspace, 'nl'))).toMatch(
    /: 1 plek kan eenvoudiger: 1 moeilijk woord\.$/,
  );
  expect(spots && wordFinding(spots, namesIn(workspace, 'en'))).toMatch(
    /: 1 place can be simpler: 1 difficult word\.$/,
  );
});
