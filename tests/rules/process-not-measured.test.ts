import { expect, test } from 'vitest';
import { find } from './find.ts';

const rule = 'process-not-measured';

const measured = (metrics: object[], measures: string[] = []): string[] =>
  find(rule, { steps: [{ id: 'a', measures }], process: { metrics } });

test('no measure', () => {
  expect(find(rule, { steps: [{ id: 'a' }] })).toEqual(['noMetric process:p']);
});

test('a measure that no step takes', () => {
  expect(measured([{ kind: 'nps', scale: '0-10' }])).toEqual(['noMoment process:p']);
});

test('two scales for one measure', () => {
  const metrics = [
    { kind: 'ces', scale: '1-5' },
    { kind: 'ces', scale: '1-7' },
  ];
  expect(measured(metrics, ['ces'])).toEqual(['scaleMixed process:p']);
});

test('a measure with its moment is silent', () => {
  expect(measured([{ kind: 'nps', scale: '0-10' }], ['nps'])).toEqual([]);
});
