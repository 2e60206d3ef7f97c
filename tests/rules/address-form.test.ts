import { expect, test } from 'vitest';
import { find } from './find.ts';
import { texted, tone } from '#core/analysis/rules/examples/texted.ts';

const rule = 'address-form';

const toU = { group: { formOfAddress: 'u' } };

test('u and je in one text', () => {
  expect(find(rule, texted('Uw afspraak staat vast. Kun je niet komen? Bel ons.'))).toEqual(['mixed variant:v']);
});

test('another form than the readers expect, or than the tone says', () => {
  expect(find(rule, texted('Je afspraak staat vast.', toU))).toEqual(['deviates variant:v']);
  const byTone = { variant: { toneProfileId: 't' }, workspace: tone({ formOfAddress: 'je' }) };
  expect(find(rule, texted('Uw afspraak staat vast.', byTone))).toEqual(['deviates variant:v']);
});

test.each([
  ['the form that is expected', 'Uw afspraak staat vast. Kunt u niet komen?'],
  ['quoted speech', 'U zei: “Je moet mij bellen.”'],
  ['long speech between single quotes', 'U zei: ‘Kun je mij morgen bellen?’'],
  ['a name with u in it', 'Uw bus gaat door de u-bocht.'],
])('%s is silent', (_, text) => {
  expect(find(rule, texted(text, toU))).toEqual([]);
});

test('English, spoken and retired texts are silent', () => {
  expect(find(rule, texted('Je bent u.', { variant: { locale: 'en' } }))).toEqual([]);
  expect(find(rule, texted('Je bent u.', { variant: { channelIds: ['phone'] } }))).toEqual([]);
  const retired = texted('Je bent u.');
  expect(
    find(rule, { ...retired, contents: retired.contents?.map((item) => ({ ...item, status: 'retired' })) ?? [] }),
  ).toEqual([]);
});

test('readers of whom no form is known leave the choice to the others', () => {
  const two = texted('Je afspraak staat vast.', {
    groups: [{ id: 'g', formOfAddress: 'u' }, { id: 'h' }],
    variant: { targetGroupIds: ['g', 'h'] },
  });
  expect(find(rule, two)).toEqual(['deviates variant:v']);
});
