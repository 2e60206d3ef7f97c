import { expect, test } from 'vitest';
import { find } from './find.ts';
import { findingsOf } from './findings-of.ts';
import { say } from './say.ts';
import { smallWorkspace } from '#core/analysis/rules/examples/small-workspace.ts';
import { texted, tone } from '#core/analysis/rules/examples/texted.ts';

const rule = 'word-choice';

const careful = {
  variant: { toneProfileId: 't' },
  workspace: tone({ dontWords: [{ term: 'patiënt', instead: 'werknemer' }, { term: 'ten  behoeve van' }] }),
};

test('a word of the avoid list, in any case and over a line break', () => {
  expect(find(rule, texted('Patiënt, lees dit.', careful))).toEqual(['dontWord variant:v term=patiënt']);
  expect(find(rule, texted('Dit is ten behoeve\nvan u.', careful))).toEqual([
    'dontWord variant:v term=ten  behoeve van',
  ]);
});

test('an accent counts in one sign with its letter or after it', () => {
  expect(find(rule, texted('De pati\u0065\u0308nt leest dit.', careful))).toEqual(['dontWord variant:v term=patiënt']);
  const plain = { variant: { toneProfileId: 't' }, workspace: tone({ dontWords: [{ term: 'cafe' }] }) };
  expect(find(rule, texted('Het caf\u0065\u0301 is open.', plain))).toEqual([]);
});

test('part of another word is silent', () => {
  expect(find(rule, texted('De patiëntenvereniging, patiënten.', careful))).toEqual([]);
});

const terms = {
  workspace: { terms: [{ id: 'x', preferred: 'afspraak bij de arts', variants: ['afspraak', 'consult'] }] },
};

test('another word for a preferred term', () => {
  expect(find(rule, texted('Uw consult is morgen.', terms))).toEqual([
    'termVariant variant:v preferred=afspraak bij de arts term=consult',
  ]);
});

test('a variant beside the preferred term is found, wherever that stands', () => {
  const found = ['termVariant variant:v preferred=afspraak bij de arts term=afspraak'];
  expect(find(rule, texted('Uw afspraak is morgen. De afspraak bij de arts is kort.', terms))).toEqual(found);
  expect(find(rule, texted('De afspraak bij de arts is kort. Uw afspraak is morgen.', terms))).toEqual(found);
});

test('a variant at the end of the preferred term is silent as well', () => {
  const exam = { workspace: { terms: [{ id: 'x', preferred: 'medische keuring', variants: ['keuring'] }] } };
  expect(find(rule, texted('De medische keuring is morgen.', exam))).toEqual([]);
});

test('each place is marked with what to write', () => {
  const spans = (text: string, shorthand: Parameters<typeof texted>[1]): unknown[] =>
    findingsOf(rule, smallWorkspace(texted(text, shorthand))).flatMap((finding) =>
      (finding.spans ?? []).map(({ start, end, suggestion }) => [text.slice(start, end), suggestion]),
    );
  expect(spans('Patiënt, of patiënt.', careful)).toEqual([
    ['Patiënt', 'werknemer'],
    ['patiënt', 'werknemer'],
  ]);
  expect(spans('Dit is ten behoeve van u.', careful)).toEqual([['ten behoeve van', undefined]]);
  expect(spans('Uw consult.', terms)).toEqual([['consult', 'afspraak bij de arts']]);
});

test('it says which word, of which list, and what to write', () => {
  expect(say(rule, texted('De patiënt leest dit.', careful))).toEqual([
    '“patiënt” is een liever-niet-woord in “t”. Schrijf liever: “werknemer”.',
  ]);
  expect(say(rule, texted('Dit is ten behoeve van u.', careful))).toEqual([
    '“ten  behoeve van” is een liever-niet-woord in “t”.',
  ]);
  expect(say(rule, texted('Uw consult.', terms))).toEqual([
    'Elders heet dit “afspraak bij de arts”; hier staat “consult”.',
  ]);
});

test('a variant inside the preferred term is silent', () => {
  expect(find(rule, texted('Uw afspraak bij de arts is morgen.', terms))).toEqual([]);
});
