import { expect, test } from 'vitest';
import { find } from './find.ts';
import { say } from './say.ts';

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

test('a step that measures counts before anything leads to it, unless it is parked', () => {
  const nps = { metrics: [{ kind: 'nps', scale: '0-10' }] };
  const loose = { id: 'b', measures: ['nps'] };
  expect(find(rule, { steps: [{ id: 'a', role: 'entry exit' }, loose], links: [], process: nps })).toEqual([]);
  expect(find(rule, { steps: [{ id: 'a', role: 'exit', measures: ['nps'] }], process: nps })).toEqual([]);
  const parked = { ...loose, phaseId: 'aside' };
  expect(find(rule, { steps: [{ id: 'a', role: 'entry exit' }, parked], links: [], process: nps })).toEqual([
    'noMoment process:p',
  ]);
});

test('other measures with scales of their own are not mixed, and what no step measures is named', () => {
  const metrics = [
    { kind: 'nps', scale: '0-10' },
    { kind: 'ces', scale: '1-7' },
  ];
  expect(measured(metrics, ['ces', 'nps'])).toEqual([]);
  expect(say(rule, { steps: [{ id: 'a' }], process: { name: 'Bijstand', metrics } })).toEqual([
    'Geen stap van “Bijstand” meet CES en NPS.',
  ]);
});
