import { expect, test } from 'vitest';
import { smallWorkspace } from '#core/analysis/rules/examples/small-workspace.ts';
import { texted } from '#core/analysis/rules/examples/texted.ts';
import { find } from './find.ts';
import { findingsOf } from './findings-of.ts';
import { say } from './say.ts';

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
  ['a value in a later sentence', 'De keuring duurt even. Kom 10 minuten eerder.'],
  ['a value in an earlier sentence', 'Kom 10 minuten eerder. De keuring duurt even.'],
  ['another value beside the right one', 'De keuring duurt 45 minuten, en soms 60 minuten.'],
  ['a merge field', 'De keuring duurt {{i.duur}}.'],
])('%s is silent', (_, text) => {
  expect(telling(text, duration)).toEqual([]);
});

test.each([
  ['at the start of its sentence', '60 minuten duurt de keuring.'],
  ['at the end of the text', 'Neem iets te lezen mee. De keuring duurt 60 minuten'],
  ['after a cue at the start', 'Duurt de keuring 60 minuten of niet'],
  ['before a cue at the end', 'Wij weten dat de keuring 60 minuten duurt'],
  ['with the cue elsewhere too', 'De keuring duurt 60 minuten. Soms duurt het gesprek lang.'],
  ['with one of two cues', 'De looptijd is bekend. De keuring duurt 60 minuten.'],
])('another value %s', (_, text) => {
  expect(telling(text, { ...duration, cues: ['duurt', 'looptijd'] })).toEqual([
    'otherValue variant:v fact=duur info=i',
  ]);
});

test('it points at each value, and proposes the merge field', () => {
  const text = 'De keuring duurt 60 minuten, of 1 uur.';
  const workspace = smallWorkspace(
    texted(text, { infos: [{ id: 'i', facts: [duration] }], variant: { tells: ['i'] } }),
  );
  const spans = findingsOf(rule, workspace).flatMap((finding) => finding.spans ?? []);
  expect(spans.map(({ start, end, suggestion }) => [text.slice(start, end), suggestion])).toEqual([
    ['60 minuten', '{{i.duur}}'],
    ['1 uur', '{{i.duur}}'],
  ]);
});

test.each([
  ['a time', { ...duration, label: 'duur keuring' }, 'Dat duurt 1 uur.', '“1 uur”', 'i (duur keuring)', '45 minuten'],
  ['values', duration, 'Dat duurt 1 uur of 2 uur.', '“1 uur” en “2 uur”', 'i (duur)', '45 minuten'],
  [
    'a number',
    { ...duration, type: 'phone', value: '030 123 45 67', unit: undefined, cues: ['bel'] },
    'Bel 030-1234568.',
    '“030-1234568”',
    'i (duur)',
    '030 123 45 67',
  ],
  [
    'a time of day',
    { ...duration, type: 'time', value: '9:30 hours', unit: undefined, cues: [] },
    'Kom om 10.30 uur.',
    '“10.30 uur”',
    'i (duur)',
    '9:30 hours',
  ],
])('it says what the text says, and what the fact is: %s', (_, fact, text, found, name, expected) => {
  expect(say(rule, texted(text, { infos: [{ id: 'i', facts: [fact] }], variant: { tells: ['i'] } }))).toEqual([
    `“c” zegt ${found}. Het feit “${name}” is ${expected}.`,
  ]);
});

test('a time without a unit, and information that is gone, are not compared', () => {
  expect(telling('De keuring duurt 60 minuten.', { ...duration, unit: undefined })).toEqual([]);
  expect(telling('De keuring duurt 60 minuten.', duration, { tells: ['gone'] })).toEqual([]);
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

test.each([
  ['another fact', { infoId: 'i', key: 'other' }],
  ['a fact of other information', { infoId: 'j', key: 't' }],
])('a declared value of %s does not count', (_, fact) => {
  const facts = [{ ...fact, value: 3, unit: 'week' }];
  expect(telling('U hoort het binnen 2 weken.', term, { facts })).toEqual([]);
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

test.each([
  ['as a number', 12.5, []],
  ['as the Dutch write it', '12,50', []],
  ['with its sign', '€ 12,50', []],
  ['another one', '13,50', ['otherValue variant:v fact=prijs info=i']],
  ['not yet', '', []],
  ['in words', 'gratis', []],
])('an amount of the model that is written %s', (_, value, found) => {
  const price = { key: 'prijs', label: 'prijs', type: 'money', value, cues: ['kost'] };
  expect(telling('Een uittreksel kost € 12,50.', price)).toEqual(found);
});
