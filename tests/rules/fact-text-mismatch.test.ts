import { expect, test } from 'vitest';
import { find } from './find.ts';
import { texted } from '#core/analysis/rules/examples/texted.ts';

const rule = 'fact-text-mismatch';

const duration = { key: 'duur', label: 'duur', type: 'duration', value: 45, unit: 'minute', cues: ['duurt'] };
const telling = (text: string, fact: object, variant: object = {}): string[] =>
  find(rule, texted(text, { infos: [{ id: 'i', facts: [fact] }], variant: { tells: ['i'], ...variant } }));

test('another value in a sentence with a cue', () => {
  expect(telling('De keuring duurt 60 minuten. Kom 10 minuten eerder.', duration)).toEqual([
    'otherValue variant:v fact=duur info=i',
  ]);
});

test.each([
  ['the value itself', 'De keuring duurt 45 minuten.'],
  ['a value that is no number', 'De keuring duurt drie kwartier.'],
  ['a value in another sentence', 'De keuring duurt even. Kom 10 minuten eerder.'],
  ['a merge field', 'De keuring duurt {{i.duur}}.'],
])('%s is silent', (_, text) => {
  expect(telling(text, duration)).toEqual([]);
});

const term = { key: 't', label: 't', type: 'duration', value: 2, unit: 'week' };

test('14 days are two weeks; workdays are other days; without cues only a single value counts', () => {
  expect(telling('U hoort het binnen veertien dagen.', term)).toEqual([]);
  expect(telling('U hoort het binnen 10 werkdagen.', term)).toEqual(['otherValue variant:v fact=t info=i']);
  expect(telling('U hoort het binnen 3 weken, of binnen 4 weken.', term)).toEqual([]);
});

test('a value that is declared counts instead of the central one', () => {
  const facts = [{ infoId: 'i', key: 't', value: 3, unit: 'week' }];
  expect(telling('U hoort het binnen 3 weken.', term, { facts })).toEqual([]);
});

test('a declared value without a unit is in that of the fact', () => {
  const facts = [{ infoId: 'i', key: 't', value: 3 }];
  expect(telling('U hoort het binnen 3 weken.', term, { facts })).toEqual([]);
  expect(telling('U hoort het binnen 4 weken.', term, { facts })).toEqual(['otherValue variant:v fact=t info=i']);
});

test('an amount with a point is no time of day', () => {
  const time = { key: 't', label: 't', type: 'time', value: '9:30' };
  expect(telling('Kom om 9.30 uur. Het kost € 12.50, of 13.50 euro voor twee.', time)).toEqual([]);
  expect(telling('Kom om 10.30 uur. Het kost € 12.50.', time)).toEqual(['otherValue variant:v fact=t info=i']);
});

test.each([
  ['money', 12.5, 'Dat kost € 12,50.', 'Dat kost 13 euro.'],
  ['percentage', 40, 'Dat is 40%.', 'Dat is 45 procent.'],
  ['date', '2026-12-01', 'Voor 1 december.', 'Voor 2 december 2026.'],
  ['time', '9:30', 'Kom om 9.30 uur.', 'Kom om 10.30 uur.'],
  ['phone', '030 123 45 67', 'Bel 030-1234567.', 'Bel 030-1234568.'],
])('%s', (type, value, right, wrong) => {
  const fact = { key: 't', label: 't', type, value };
  expect(telling(right, fact)).toEqual([]);
  expect(telling(wrong, fact)).toEqual(['otherValue variant:v fact=t info=i']);
});
