import { expect, test } from 'vitest';
import { runAnalysis } from '#core/analysis/run-analysis.ts';
import { find } from './find.ts';
import { findingsOf } from './findings-of.ts';
import { say } from './say.ts';
import { smallWorkspace, via, type Shorthand } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'info-told-twice';
const twice = (laterTell: unknown, info: object = {}): Shorthand => ({
  steps: [
    { id: 'a', ...via('mail', ['one']) },
    { id: 'b', ...via('mail', ['two']) },
  ],
  infos: [{ id: 'i', ...info }],
  contents: [
    { id: 'one', tells: ['i'] },
    { id: 'two', tells: [laterTell] },
  ],
});

test('told at two steps that follow each other', () => {
  expect(find(rule, twice('i'))).toEqual(['acrossSteps process:p info=i (g)']);
});

test.each([
  ['a reminder', twice({ infoId: 'i', repeat: 'reminder' })],
  ['repeatable information', twice('i', { repeatable: true })],
  ['contact details', twice('i', { kind: 'contact' })],
  ['known at the start', { ...twice('i'), process: { knownAtStart: ['i'] } }],
])('%s may be told again', (_, shorthand) => {
  expect(find(rule, shorthand)).toEqual([]);
});

test('told on two branches that exclude each other is told once', () => {
  const steps = [
    { id: 'start', role: 'entry', ...via('mail', ['none']) },
    { id: 'left', role: 'exit', ...via('mail', ['one']) },
    { id: 'right', role: 'exit', ...via('mail', ['two']) },
  ];
  const contents = [{ id: 'none' }, { id: 'one', tells: ['i'] }, { id: 'two', tells: ['i'] }];
  expect(find(rule, { steps, links: ['start>left', 'start>right'], infos: ['i'], contents })).toEqual([]);
});

test('two content items at one contact tell the same', () => {
  const { infos, contents } = twice('i');
  expect(
    find(rule, { steps: [{ id: 'a', ...via('mail', ['one', 'two']) }], infos: infos ?? [], contents: contents ?? [] }),
  ).toEqual(['sameStep step:a contents=one+two info=i (g)']);
});

test('a step that a loop passes again does not tell twice by itself', () => {
  const steps = [{ id: 'a', role: 'entry exit', ...via('mail', ['one']) }];
  expect(find(rule, { steps, links: ['a>a'], infos: ['i'], contents: [{ id: 'one', tells: ['i'] }] })).toEqual([]);
});

test('the steps are listed in the order of the flow, over all groups together', () => {
  const forGroup = (id: string, groupId: string): object => ({
    id,
    appliesTo: groupId === 'all' ? ['g', 'h'] : [groupId],
    ...via('mail', ['one']),
  });
  const workspace = smallWorkspace({
    groups: ['g', 'h'],
    steps: [forGroup('z', 'g'), forGroup('y', 'h'), forGroup('x', 'all')] as Shorthand['steps'],
    infos: ['i'],
    contents: [{ id: 'one', tells: ['i'] }],
  });
  const [found, ...more] = runAnalysis(workspace, { asOf: '2026-11-22' }).findings.filter(
    ({ ruleId }) => ruleId === rule,
  );
  expect(more).toEqual([]);
  expect(found?.explains).toEqual({ steps: ['z', 'y', 'x'] });
});

test.each([
  ['every-path', 'start', ['start>left', 'start>right', 'left>last', 'right>last']],
  ['some-path', 'left', ['start>left', 'start>right', 'left>last', 'right>last']],
])('told before on %s', (certainty, teller, links) => {
  const steps = ['start', 'left', 'right', 'last'].map((id) => ({
    id,
    ...via('mail', [id === teller || id === 'last' ? 'one' : 'none']),
  }));
  const workspace = smallWorkspace({
    steps,
    links,
    infos: ['i'],
    contents: [{ id: 'none' }, { id: 'one', tells: ['i'] }],
  });
  expect(findingsOf(rule, workspace).map((finding) => [finding.certainty, finding.explains['steps']])).toEqual([
    [certainty, [teller, 'last']],
  ]);
});

test('two content items at one contact that tell different things do not tell the same', () => {
  const contents = [
    { id: 'one', tells: ['i'] },
    { id: 'two', tells: ['j'] },
  ];
  expect(find(rule, { steps: [{ id: 'a', ...via('mail', ['one', 'two']) }], infos: ['i', 'j'], contents })).toEqual([]);
});

test('it says what is told where, how often and to whom', () => {
  expect(say(rule, twice('i', { name: 'papieren' }))).toEqual(['“papieren” wordt 2 keer verteld aan g: a en b.']);
  const { infos = [], contents = [] } = twice('i', { name: 'papieren' });
  expect(say(rule, { steps: [{ id: 'a', ...via('mail', ['one', 'two']) }], infos, contents })).toEqual([
    'Bij “a” vertellen “one” en “two” allebei “papieren”.',
  ]);
});
