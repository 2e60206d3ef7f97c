import { expect, test } from 'vitest';
import { find } from './find.ts';
import { say } from './say.ts';
import { via } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'response-slower-than-expected';

const steps = [{ id: 'a', ...via('app', []) }];
const app = (norm: object | undefined, share: number): { workspace: Record<string, unknown> } => ({
  workspace: {
    channels: [
      {
        id: 'app',
        name: 'WhatsApp',
        kind: 'digital',
        medium: 'messaging',
        direction: 'both',
        ...(norm ? { responseNorm: norm } : {}),
        responseExpectation: { within: { value: 1, unit: 'hour' }, share },
      },
    ],
  },
});

test('six hours where half of the customers expect one', () => {
  expect(find(rule, { steps, ...app({ value: 6, unit: 'hour' }, 0.53) })).toEqual(['slower channel:app']);
});

test.each([
  ['as fast as expected', { value: 60, unit: 'minute' }, 0.53],
  ['expected by few', { value: 6, unit: 'hour' }, 0.39],
  ['without a norm', undefined, 0.53],
])('%s is silent', (_, norm, share) => {
  expect(find(rule, { steps, ...app(norm, share) })).toEqual([]);
});

test('a channel that is not used is silent', () => {
  expect(find(rule, { steps: [{ id: 'a' }], ...app({ value: 6, unit: 'hour' }, 0.53) })).toEqual([]);
});

test('a norm that differs by rounding only is as fast as expected', () => {
  const channels = app({ value: 15, unit: 'workday' }, 0.5).workspace['channels'] as object[];
  const [channel] = channels;
  const expecting = { ...channel, responseExpectation: { within: { value: 504, unit: 'hour' }, share: 0.5 } };
  expect(find(rule, { steps, workspace: { channels: [expecting] } })).toEqual([]);
});

test('just the share that is set counts, and it is said in per cent', () => {
  const shorthand = { steps, ...app({ value: 6, unit: 'hour' }, 0.4) };
  expect(say(rule, shorthand)).toEqual([
    'WhatsApp: jullie norm is 6 uur. 40% van de klanten verwacht antwoord binnen 1 uur.',
  ]);
});
