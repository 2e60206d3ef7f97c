import { expect, test } from 'vitest';
import { find } from './find.ts';
import { say } from './say.ts';
import type { Shorthand } from '#core/analysis/rules/examples/small-workspace.ts';
import { texted } from '#core/analysis/rules/examples/texted.ts';

const rule = 'one-size-fits-all';

const readers = (one: object, other: object): Partial<Shorthand> => ({
  groups: [
    { id: 'g', ...one },
    { id: 'h', ...other },
  ],
});
const both = { variant: { targetGroupIds: ['g', 'h'] } };
const [u, je] = [{ formOfAddress: 'u' }, { formOfAddress: 'je' }];

test('readers who expect another form of address, in a text that uses one', () => {
  expect(find(rule, texted('Uw afspraak.', { ...both, ...readers(u, je) }))).toEqual([
    'conflictingGroups variant:v (g h)',
  ]);
});

test('readers two levels apart', () => {
  const apart = readers({ languageLevel: 'A2' }, { languageLevel: 'B2' });
  expect(find(rule, texted('Tot morgen.', { ...both, ...apart }))).toEqual(['conflictingGroups variant:v (g h)']);
});

test('a neutral text, one level apart, one reader, and a script are silent', () => {
  expect(find(rule, texted('Tot morgen.', { ...both, ...readers(u, je) }))).toEqual([]);
  const close = readers({ languageLevel: 'A2' }, { languageLevel: 'B1' });
  expect(find(rule, texted('Tot morgen.', { ...both, ...close }))).toEqual([]);
  expect(find(rule, texted('Uw afspraak.', { ...readers(u, je), variant: { targetGroupIds: ['g'] } }))).toEqual([]);
  const spoken = { variant: { targetGroupIds: ['g', 'h'], channelIds: ['phone'] } };
  expect(find(rule, texted('Uw afspraak.', { ...spoken, ...readers(u, je) }))).toEqual([]);
});

test('of a text for all, those who get it in another channel are no readers', () => {
  const at = (groupId: string, channelId: string): object => ({
    targetGroupIds: [groupId],
    primary: { channelId, contentIds: ['c'], noSystem: true },
  });
  const shared = (channelId: string): Shorthand => ({
    ...texted('Uw afspraak.', { variant: { targetGroupIds: 'all' }, ...readers(u, je) }),
    steps: [{ id: 'a', touchpoints: [at('g', 'mail'), at('h', channelId)] }],
  });
  expect(find(rule, shared('mail'))).toEqual(['conflictingGroups variant:v (g h)']);
  expect(find(rule, shared('letter'))).toEqual([]);
});

test('it says in what the readers differ', () => {
  const differ = readers({ formOfAddress: 'u', languageLevel: 'B2' }, { formOfAddress: 'je', languageLevel: 'A2' });
  const said = (text: string, language?: 'nl' | 'en'): string[] =>
    say(rule, texted(text, { ...both, ...differ }), language);
  expect(said('Uw afspraak.')[0]).toContain('de aanspreekvorm en het taalniveau');
  expect(said('Je afspraak.')[0]).toContain('de aanspreekvorm en het taalniveau');
  expect(said('Tot morgen.', 'en')[0]).toContain('language level');
  expect(said('Tot morgen.', 'en')[0]).not.toContain('form of address');
});

test('readers of whom nothing is known differ in nothing', () => {
  expect(find(rule, texted('Uw afspraak.', { ...both, ...readers({}, {}) }))).toEqual([]);
  expect(find(rule, texted('Uw afspraak.', { ...both, ...readers({ languageLevel: 'A2', ...u }, {}) }))).toEqual([]);
});
