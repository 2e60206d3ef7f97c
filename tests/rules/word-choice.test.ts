import { expect, test } from 'vitest';
import { find } from './find.ts';
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

test('a variant inside the preferred term is silent', () => {
  expect(find(rule, texted('Uw afspraak bij de arts is morgen.', terms))).toEqual([]);
});
