import { expect, test } from 'vitest';
import { find } from './find.ts';
import { findingsOf } from './findings-of.ts';
import { say } from './say.ts';
import { smallWorkspace, via } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'asked-while-known';

const infos = [{ id: 'q', direction: 'ask', fieldIds: ['name', 'birth'] }];
const systems = [{ id: 'brp', holds: [{ fieldId: 'name', role: 'record', preexisting: true }] }];
const asking = { id: 'a', ...via('web', ['c'], { noSystem: false, systemIds: ['brp'] }) };

test('the system behind the contact knows it already', () => {
  expect(find(rule, { steps: [asking], infos, systems, contents: [{ id: 'c', asks: ['q'] }] })).toEqual([
    'preexisting step:a system=brp (g)',
  ]);
});

test.each(['prefilled', 'verify'])('asked with mode %s is silent', (mode) => {
  expect(
    find(rule, { steps: [asking], infos, systems, contents: [{ id: 'c', asks: [{ infoId: 'q', mode }] }] }),
  ).toEqual([]);
});

test('known since this process only, or by another system, is silent', () => {
  const later = [{ id: 'brp', holds: [{ fieldId: 'name', role: 'record' }] }];
  expect(find(rule, { steps: [asking], infos, systems: later, contents: [{ id: 'c', asks: ['q'] }] })).toEqual([]);
  const apart = { id: 'a', ...via('web', ['c']) };
  expect(find(rule, { steps: [apart], infos, systems, contents: [{ id: 'c', asks: ['q'] }] })).toEqual([]);
});

test('asked twice is told once: the second time it is a question asked twice', () => {
  const steps = [asking, { ...asking, id: 'b' }];
  expect(find(rule, { steps, infos, systems, contents: [{ id: 'c', asks: ['q'] }] })).toEqual([
    'preexisting step:a system=brp (g)',
  ]);
});

test('only what the system knew before counts, and the questions that ask it', () => {
  const shorthand = {
    steps: [asking],
    infos: [
      { id: 'q', direction: 'ask', fieldIds: ['name', 'birth'] },
      { id: 'r', direction: 'ask', fieldIds: ['birth'] },
      { id: 's', direction: 'ask' },
    ],
    systems: [
      {
        id: 'brp',
        name: 'BRP',
        holds: [
          { fieldId: 'birth', role: 'record' },
          { fieldId: 'name', role: 'record', preexisting: true },
        ],
      },
    ],
    contents: [{ id: 'c', asks: ['r', 'q', 's'] }],
  };
  const [found] = findingsOf(rule, smallWorkspace(shorthand));
  expect(found?.explains).toEqual({ fields: ['name'], infos: ['q'], content: ['c'] });
  expect(say(rule, shorthand)).toEqual(['“a” vraagt name, maar BRP weet dat al.']);
});

test('a system that is gone knows nothing', () => {
  expect(find(rule, { steps: [asking], infos, contents: [{ id: 'c', asks: ['q'] }] })).toEqual([]);
});
