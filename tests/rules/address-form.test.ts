import { expect, test } from 'vitest';
import { find } from './find.ts';
import { findingsOf } from './findings-of.ts';
import { say } from './say.ts';
import { smallWorkspace } from '#core/analysis/rules/examples/small-workspace.ts';
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

const marked = (text: string, shorthand: Parameters<typeof texted>[1] = {}): [string, string | undefined][] =>
  findingsOf(rule, smallWorkspace(texted(text, shorthand))).flatMap(({ spans = [] }) =>
    spans.map(({ start, end, kind }): [string, string | undefined] => [text.slice(start, end), kind]),
  );

test('it marks each place, in the order of the text', () => {
  expect(marked('Je belt ons. Uw afspraak staat vast, en jouw plek ook. U komt.')).toEqual([
    ['Je', 'je'],
    ['Uw', 'u'],
    ['jouw', 'je'],
    ['U', 'u'],
  ]);
  expect(marked('Je belt ons. Jouw plek staat vast.', toU)).toEqual([
    ['Je', 'je'],
    ['Jouw', 'je'],
  ]);
  expect(marked('Uw plek staat vast.', { group: { formOfAddress: 'je' } })).toEqual([['Uw', 'u']]);
});

test('it says which forms, and how often', () => {
  const mixed = texted('Uw afspraak staat vast. Kun je niet komen? Bel je ons.');
  expect(say(rule, mixed)).toEqual(['In “c” staan u (1 keer) en je (2 keer) door elkaar.']);
  expect(say(rule, mixed, 'en')).toEqual(['In “c” u (1 time) and je (2 times) are mixed.']);
  expect(say(rule, texted('Je afspraak.', toU))).toEqual(['“c” zegt je; deze lezers spreken we aan met u.']);
});

test('a text without u or je, and one whose form is free, is silent', () => {
  expect(find(rule, texted('De afspraak staat vast.', toU))).toEqual([]);
  expect(find(rule, texted('De afspraak staat vast.', { group: { formOfAddress: 'je' } }))).toEqual([]);
  expect(find(rule, texted('Uw afspraak staat vast.'))).toEqual([]);
});

test.each([
  ['no channel yet', [], true],
  ['a written and a spoken channel', ['phone', 'mail'], true],
  ['spoken channels only', ['phone'], false],
  ['a channel that is gone', ['gone'], true],
])('a text for %s', (_, channelIds, isRead) => {
  expect(find(rule, texted('Je bent u.', { variant: { channelIds } }))).toEqual(isRead ? ['mixed variant:v'] : []);
});

test('without readers the tone of the text itself counts', () => {
  const shorthand = texted('Uw afspraak staat vast.', {
    variant: { toneProfileId: 't', targetGroupIds: [] },
    workspace: tone({ formOfAddress: 'je' }),
  });
  expect(find(rule, shorthand)).toEqual(['deviates variant:v']);
});

test.each<[string, (string | undefined)[], (string | undefined)[], boolean]>([
  ['readers agree, whatever their tones', ['u', 'u'], ['je', 'je'], true],
  ['readers do not agree, their tones do', ['u', 'je'], ['u', 'u'], true],
  ['of the readers nothing is known, their tones agree', [undefined, undefined], ['u', 'u'], true],
  ['tones do not agree', [undefined, undefined], ['u', 'je'], false],
  ['tones leave it free', [undefined, undefined], ['none', 'none'], false],
  ['one tone leaves it free', [undefined, undefined], ['u', 'none'], false],
  ['readers do not agree and have no tone', ['u', 'je'], [undefined, undefined], false],
])('%s: is je another form than wanted?', (_, forms, tones, deviates) => {
  const groups = ['g', 'h'].map((id, index) => ({
    id,
    ...(forms[index] === undefined ? {} : { formOfAddress: forms[index] }),
    ...(tones[index] === undefined ? {} : { toneProfileId: `tone-${tones[index]}` }),
  }));
  const toneProfiles = ['u', 'je', 'none'].flatMap(
    (form) => tone({ id: `tone-${form}`, formOfAddress: form })['toneProfiles'],
  );
  const shorthand = texted('Je afspraak staat vast.', {
    groups,
    variant: { targetGroupIds: ['g', 'h'] },
    workspace: { toneProfiles },
  });
  expect(find(rule, shorthand)).toEqual(deviates ? ['deviates variant:v'] : []);
});
