import { expect, test } from 'vitest';
import { find } from './find.ts';
import { say } from './say.ts';
import { via, type Loose } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'digital-start-analog-finish';

const contents = [{ id: 'c' }];
const at = (id: string, channelId: string, more: object = {}): Loose => ({
  id,
  ...via(channelId, ['c']),
  ...more,
});

test('starts online and stops at the letter', () => {
  expect(find(rule, { steps: [at('a', 'web'), at('b', 'letter'), at('d', 'mail')], contents })).toEqual([
    'cannotFinish process:p (g)',
  ]);
});

test.each([
  ['online to the end', [at('a', 'web'), at('b', 'mail')]],
  ['a physical moment in between', [at('a', 'web'), at('b', 'letter', { physicalByNature: true }), at('d', 'mail')]],
  ['work behind the scenes in between', [at('a', 'web'), { id: 'b', kind: 'internal' }, at('d', 'mail')]],
  ['a start by letter', [at('a', 'letter'), at('b', 'phone')]],
])('%s is silent', (_, steps) => {
  expect(find(rule, { steps, contents })).toEqual([]);
});

test('a rejection that ends online does not count as finishing; one digital way is enough', () => {
  const steps = [
    at('a', 'web', { role: 'entry' }),
    at('no', 'mail', { role: 'exit', outcome: 'rejected' }),
    at('yes', 'letter', { role: 'exit', outcome: 'success' }),
  ];
  expect(find(rule, { steps, contents, links: ['a>no', 'a>yes'] })).toEqual(['cannotFinish process:p (g)']);
  const other = at('too', 'mail', { role: 'exit', outcome: 'success' });
  expect(find(rule, { steps: [...steps, other], contents, links: ['a>no', 'a>yes', 'a>too'] })).toEqual([]);
});

test('a digital start from which no way leads to a good end at all is about the flow, not about channels', () => {
  const steps = [
    at('a', 'web', { role: 'entry' }),
    at('no', 'mail', { role: 'exit', outcome: 'dropout' }),
    at('desk', 'phone', { role: 'entry' }),
    at('yes', 'mail', { role: 'exit', outcome: 'success' }),
  ];
  expect(find(rule, { steps, contents, links: ['a>no', 'desk>yes'] })).toEqual([]);
});

test('an end that nothing leads to does not hide that the others are not online', () => {
  const steps = [
    at('a', 'web', { role: 'entry' }),
    at('loose', 'mail', { role: 'exit' }),
    at('yes', 'letter', { role: 'exit' }),
  ];
  expect(find(rule, { steps, contents, links: ['a>yes'] })).toEqual(['cannotFinish process:p (g)']);
});

test('it names the first steps that are not online', () => {
  const steps = [
    at('a', 'web', { role: 'entry' }),
    at('b', 'letter'),
    at('c', 'phone'),
    at('d', 'letter'),
    at('z', 'mail', { role: 'exit' }),
  ];
  expect(say(rule, { steps, contents, links: ['a>b', 'a>c', 'b>d', 'c>d', 'd>z'] })).toEqual([
    '“p” begint online, maar is voor g niet online af te ronden. Het stopt bij “b” en “c”.',
  ]);
});
