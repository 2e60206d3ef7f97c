import { expect, test } from 'vitest';
import { find } from './find.ts';
import { findingsOf } from './findings-of.ts';
import { say } from './say.ts';
import { smallWorkspace, via } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'asked-never-used';

const steps = [{ id: 'a', ...via('web', ['c']) }];
const question = { id: 'q', direction: 'ask', fieldIds: ['birth'] };
const contents = [{ id: 'c', asks: ['q'] }];

test('asked, told nowhere, and no purpose written', () => {
  expect(find(rule, { steps, infos: [question], contents })).toEqual(['noPurpose step:a field=birth']);
});

test('a purpose, or a message that shows it, is silent', () => {
  expect(find(rule, { steps, infos: [{ ...question, usedFor: 'leeftijdscontrole' }], contents })).toEqual([]);
  const infos = [question, { id: 'i', fieldIds: ['birth'] }];
  expect(find(rule, { steps, infos, contents: [{ id: 'c', asks: ['q'], tells: ['i'] }] })).toEqual([]);
});

test('each field that no message shows is named, with its question', () => {
  const infos = [
    { ...question, fieldIds: ['name', 'birth'] },
    { id: 'i', fieldIds: ['name'] },
    { id: 'free', direction: 'ask' },
  ];
  const shorthand = { steps, infos, contents: [{ id: 'c', asks: ['q', 'free', 'gone'], tells: ['i', 'gone'] }] };
  expect(findingsOf(rule, smallWorkspace(shorthand)).map(({ explains }) => explains)).toEqual([{ infos: ['q'] }]);
  expect(say(rule, shorthand)).toEqual(['Waarom vraagt “a” om birth?']);
});

test('a purpose of spaces is none', () => {
  expect(find(rule, { steps, infos: [{ ...question, usedFor: '  ' }], contents })).toEqual([
    'noPurpose step:a field=birth',
  ]);
});
