import { expect, test } from 'vitest';
import { find } from './find.ts';
import { texted, tone } from '#core/analysis/rules/examples/texted.ts';

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
