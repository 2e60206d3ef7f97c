import { expect, test } from 'vitest';
import { find } from './find.ts';
import { say } from './say.ts';
import { smallWorkspace, via, type Loose, type Shorthand } from '#core/analysis/rules/examples/small-workspace.ts';
import { runAnalysis } from '#core/analysis/run-analysis.ts';

const rule = 'info-never-told';
const need = (infoId: string, more: object = {}) => ({ needs: [{ infoId, ...more }] });
const base = (shorthand: Partial<Shorthand>): Shorthand => ({
  steps: [
    { id: 'a', ...via('mail', ['first']) },
    { id: 'b', ...via('mail', ['second']), ...need('i') },
    { id: 'c', ...via('mail', ['third']) },
  ],
  infos: ['i'],
  contents: [{ id: 'first' }, { id: 'second' }, { id: 'third' }],
  ...shorthand,
});

test('needed and told nowhere', () => {
  expect(find(rule, base({}))).toEqual(['never step:b info=i (g)']);
});

test.each([
  ['told before', [{ id: 'first', tells: ['i'] }, { id: 'second' }, { id: 'third' }]],
  ['told in the step itself', [{ id: 'first' }, { id: 'second', tells: ['i'] }, { id: 'third' }]],
])('%s is in time', (_, contents) => {
  expect(find(rule, base({ contents }))).toEqual([]);
});

test('told only later, or in the step itself while it is needed before', () => {
  const contents = [{ id: 'first' }, { id: 'second' }, { id: 'third', tells: ['i'] }];
  expect(find(rule, base({ contents }))).toEqual(['onlyLater step:b info=i (g)']);
  const before = [{ id: 'a', ...via('mail', ['second']), ...need('i', { timing: 'before' }) }];
  expect(find(rule, base({ steps: before, contents: [{ id: 'second', tells: ['i'] }] }))).toEqual([
    'onlyLater step:a info=i (g)',
  ]);
});

test('told to another group only', () => {
  const forOne = { id: 'v1', targetGroupIds: ['one'], channelIds: ['mail'], locale: 'nl', tells: ['i'] };
  const forTwo = { id: 'v2', targetGroupIds: ['two'], channelIds: ['mail'], locale: 'nl' };
  const contents = [{ id: 'first', variants: [forOne, forTwo] }, { id: 'second' }, { id: 'third' }];
  expect(find(rule, base({ groups: ['one', 'two'], contents }))).toEqual(['otherGroup step:b info=i (two)']);
});

test('told by content that no step uses; retired content does not count', () => {
  const unused = { id: 'unused', tells: ['i'] };
  const contents = [{ id: 'first' }, { id: 'second' }, { id: 'third' }];
  expect(find(rule, base({ contents: [...contents, unused] }))).toEqual(['inUnusedContent step:b info=i (g)']);
  expect(find(rule, base({ contents: [...contents, { ...unused, status: 'retired' }] }))).toEqual([
    'never step:b info=i (g)',
  ]);
});

test('what the customer knows at the start, and what is only nice to know, is not missed', () => {
  expect(find(rule, base({ process: { knownAtStart: ['i'] } }))).toEqual([]);
  const steps = [{ id: 'b', ...via('mail', ['second']), ...need('i', { importance: 'nice' }) }];
  expect(find(rule, base({ steps }))).toEqual([]);
});

test('what is missing only because an earlier contact has no channel is a consequence of that gap', () => {
  const told = { targetGroupIds: ['one'], primary: { channelId: 'mail', contentIds: ['first'], noSystem: true } };
  const shorthand = base({
    groups: ['one', 'two'],
    steps: [
      { id: 'a', touchpoints: [told] },
      { id: 'b', ...via('mail', ['second']), ...need('i') },
    ],
    contents: [{ id: 'first', tells: ['i'] }, { id: 'second' }],
  });
  expect(find(rule, shorthand)).toEqual([]);
  expect(find('step-without-channel', shorthand)).toEqual(['noPrimary step:a (two)']);
});

test('what a later gap would tell once filled comes too late, also when another group hears it there', () => {
  const told = { targetGroupIds: ['one'], primary: { channelId: 'mail', contentIds: ['third'], noSystem: true } };
  const shorthand = base({
    groups: ['one', 'two'],
    steps: [
      { id: 'a', ...via('mail', ['first']) },
      { id: 'b', ...via('mail', ['second']), ...need('i') },
      { id: 'c', touchpoints: [told] },
    ],
    contents: [{ id: 'first' }, { id: 'second' }, { id: 'third', tells: ['i'] }],
  });
  expect(find(rule, shorthand)).toEqual(['onlyLater step:b info=i (one two)']);
});

test('a cell that is skipped on purpose needs nothing', () => {
  const touchpoints = [{ targetGroupIds: 'all', skip: { reason: 'hoort het mondeling' } }];
  const steps = [
    { id: 'a', ...via('mail', ['first']) },
    { id: 'b', touchpoints, ...need('i') },
  ];
  expect(find(rule, base({ steps }))).toEqual([]);
  expect(
    find(rule, base({ steps: [steps[0], { ...steps[1], kind: 'customer', touchpoints: [] }] as Loose[] })),
  ).toEqual(['never step:b info=i (g)']);
});

test('a consequence names the rule that would have spoken: told on another path, it is missing on one', () => {
  const steps = [
    { id: 'start', role: 'entry', ...via('mail', ['first']) },
    { id: 'told', ...via('mail', ['second']) },
    { id: 'gap', touchpoints: [], expectNext: { text: 'x', infoIds: ['i', 'j'] } },
    { id: 'b', role: 'exit', ...via('mail', ['first']), needs: [{ infoId: 'i' }, { infoId: 'j' }] },
  ];
  const contents = [
    { id: 'first', title: 'first' },
    { id: 'second', tells: ['i'] },
  ];
  const links = ['start>told', 'start>gap', 'told>b', 'gap>b'];
  const known = smallWorkspace({ steps, links, infos: ['i', 'j'], contents });
  const { findings } = runAnalysis(known, { asOf: '2026-11-22' });
  expect(findings.find(({ messageId }) => messageId === 'noPrimary')?.consequences).toEqual([
    { ruleId: 'info-missing-on-path', stepId: 'b', infoId: 'i' },
  ]);
});

test('it says where it is told instead', () => {
  const plain = [{ id: 'first' }, { id: 'second' }, { id: 'third' }];
  const said = (contents: Loose[]): string[] => say(rule, base({ contents }));
  expect(said([...plain.slice(0, 2), { id: 'third', tells: ['i'] }])).toEqual([
    'Bij “b” is “i” nodig voor g. Dat komt pas bij “c”.',
  ]);
  expect(said([...plain, { id: 'leaflet', tells: ['i'] }, { id: 'other', tells: ['j'] }])).toEqual([
    'Bij “b” is “i” nodig voor g. Het staat in “leaflet”, maar geen stap gebruikt dat middel.',
  ]);
  expect(said(plain)).toEqual(['Bij “b” is “i” nodig voor g. Niemand vertelt dat.']);
  const text = (id: string, groupId: string, tells: string[]): object => ({
    id,
    targetGroupIds: [groupId],
    channelIds: ['mail'],
    locale: 'nl',
    tells,
  });
  const variants = [text('v1', 'one', ['i']), text('v2', 'two', []), text('v3', 'three', [])];
  expect(
    say(rule, base({ groups: ['one', 'two', 'three'], contents: [{ id: 'first', variants }, ...plain.slice(1)] })),
  ).toEqual(['Bij “b” is “i” nodig voor two en three. Nu vertellen we het alleen aan one.']);
});
