import { describe, expect, test } from 'vitest';
import { buildGroupFlow, type GroupFlow } from '#core/analysis/flow/group-flow.ts';
import { smallWorkspace, via, type Loose, type Shorthand } from '#core/analysis/rules/examples/small-workspace.ts';
import type { InformationItemId, StepId, TargetGroupId } from '#core/model/id.ts';

const info = 'i' as InformationItemId;
const id = (stepId: string): StepId => stepId as StepId;

/** The flow of group `g`; `yes` tells `i`, `no` tells `k`, and `k` is known from the start. */
function flowOf(shorthand: Shorthand): GroupFlow {
  const workspace = smallWorkspace({
    groups: ['g', 'h'],
    infos: ['k', 'i', 'j'],
    process: { knownAtStart: ['k'] },
    ...shorthand,
    contents: [{ id: 'yes', tells: ['i'] }, { id: 'no', tells: ['k'] }, ...(shorthand.contents ?? [])],
  });
  const [process] = workspace.processes;
  if (!process) throw new Error('no process');
  return buildGroupFlow(workspace, process, 'g' as TargetGroupId);
}

const saying = (stepId: string, ...contentIds: string[]): Loose => ({ id: stepId, ...via('mail', contentIds) });

describe('what a group knows on entering a step', () => {
  const supported = (stepId: string): Loose => ({
    id: stepId,
    touchpoints: [
      {
        targetGroupIds: 'all',
        primary: { channelId: 'mail', contentIds: ['no'] },
        supporting: [{ channelId: 'phone', contentIds: ['yes'] }],
      },
    ],
  });
  test.each<[string, string, Loose[], string[]]>([
    ['told before', 'every-path', [saying('a', 'yes'), saying('z', 'no')], ['a>z']],
    ['told by the step itself', 'never', [saying('a', 'no'), saying('z', 'yes')], ['a>z']],
    [
      'told on one of two ways',
      'some-path',
      [saying('a', 'no'), saying('b', 'yes'), saying('c', 'no'), saying('z', 'no')],
      ['a>b', 'a>c', 'b>z', 'c>z'],
    ],
    ['told in a supporting channel', 'supporting-only', [supported('a'), saying('z', 'no')], ['a>z']],
    ['supported at the step itself', 'never', [saying('a', 'no'), supported('z')], ['a>z']],
    ['told afterwards', 'never', [saying('a', 'no'), saying('z', 'no'), saying('zz', 'yes')], ['a>z', 'z>zz']],
  ])('%s: %s', (_, knowledge, steps, links) => {
    const flow = flowOf({ steps, links });
    expect(flow.knows(info, id('z'), false)).toBe(knowledge);
    expect(flow.knows('k' as InformationItemId, id('z'), false)).toBe('every-path');
    expect(flow.knows('unheard' as InformationItemId, id('z'), true)).toBe('never');
  });

  test('during a step what it tells itself is known as well, in a supporting channel by some', () => {
    expect(flowOf({ steps: [saying('a', 'no'), saying('z', 'yes')] }).knows(info, id('z'), true)).toBe('every-path');
    expect(flowOf({ steps: [saying('a', 'no'), supported('z')] }).knows(info, id('z'), true)).toBe('supporting-only');
  });
});

/** Texts for group `h` only. */
const forOthers = (contentId: string, tells: string[]): Loose => ({
  id: contentId,
  tells,
  variants: [{ id: `${contentId}-h`, targetGroupIds: ['h'], channelIds: ['mail'], locale: 'nl' }],
});

describe('a gap', () => {
  const toOthers = { targetGroupIds: ['h'], primary: { channelId: 'mail', contentIds: ['yes'] } };
  const toOwn = (...contentIds: string[]): object => ({
    targetGroupIds: ['g'],
    primary: { channelId: 'mail', contentIds },
  });
  test.each<[string, object]>([
    ['a contact without a channel', { touchpoints: [toOthers] }],
    ['a touchpoint without a channel', { touchpoints: [toOthers, { targetGroupIds: ['g'] }] }],
    ['a channel without content', { touchpoints: [toOthers, toOwn()] }],
    ['a channel with retired content only', { touchpoints: [toOthers, toOwn('old')] }],
    ['content without a text for this group', { touchpoints: [toOthers, toOwn('half')] }],
    ['one of two without a text for this group', { touchpoints: [toOthers, toOwn('no', 'half')] }],
  ])('is %s: it would tell what the others hear there', (_, more) => {
    const contents = [{ id: 'old', status: 'retired' }, forOthers('half', [])];
    const flow = flowOf({ steps: [{ id: 'a', ...more }, saying('z', 'no')], contents });
    expect(flow.knows(info, id('z'), false)).toBe('never');
    expect(flow.wouldKnow(info, id('z'), false)).toBe('every-path');
    expect(flow.gapsBehind(info, id('z')).map(({ step }) => step.id)).toEqual(['a']);
    expect([false, true].map((asIf) => flow.isToldAt(info, id('a'), asIf))).toEqual([false, true]);
  });

  test.each<[string, object]>([
    ['a contact with content of its own', { touchpoints: [toOthers, toOwn('no')] }],
    ['work of ours', { kind: 'internal', touchpoints: [toOthers] }],
    ['a contact that is skipped', { touchpoints: [toOthers, { targetGroupIds: ['g'], skip: 'niet nodig' }] }],
    ['a contact of others', { appliesTo: ['h'], touchpoints: [toOthers] }],
  ])('is not %s', (_, more) => {
    const flow = flowOf({ steps: [{ id: 'a', ...more }, saying('z', 'no')] });
    expect(flow.wouldKnow(info, id('z'), false)).toBe('never');
    expect(flow.gapsBehind(info, id('z'))).toEqual([]);
    expect(flow.isToldAt(info, id('a'), true)).toBe(false);
  });

  test('would tell what its unwritten content holds, and what this group may expect, and nothing else', () => {
    const filled = (more: object): string[] => {
      const contents = [forOthers('unwritten', ['i']), forOthers('elsewhere', ['j'])];
      const flow = flowOf({ steps: [{ id: 'a', ...more }, saying('z', 'elsewhere')], contents });
      return ['i', 'j'].filter((each) => flow.isToldAt(each as InformationItemId, id('a'), true));
    };
    expect(filled(via('mail', ['unwritten']))).toEqual(['i']);
    expect(filled({ expectNext: { text: 'x', infoIds: ['j'] } })).toEqual(['j']);
    const byGroup = [{ targetGroupIds: ['h'], text: 'y', infoIds: ['j'] }];
    expect(filled({ expectNext: { text: 'x', infoIds: ['i'], byGroup } })).toEqual(['i']);
    expect(filled({})).toEqual([]);
  });

  test('is behind a step only where it comes before it, and brings the item', () => {
    const open = (stepId: string): Loose => ({ id: stepId, touchpoints: [toOthers] });
    const empty = { id: 'c', touchpoints: [] };
    const flow = flowOf({
      steps: [open('a'), open('b'), empty, saying('z', 'no'), open('late')],
      links: ['a>b', 'b>c', 'c>z', 'z>late'],
    });
    expect(flow.gapsBehind(info, id('z')).map(({ step }) => step.id)).toEqual(['a', 'b']);
    expect(flow.gapsBehind('unheard' as InformationItemId, id('z'))).toEqual([]);
  });
});

describe('the shortest path on which nobody tells it', () => {
  const roles = (steps: Loose[]): Loose[] =>
    steps.map((step, index) => ({ ...step, ...(index === 0 ? { role: 'entry' } : {}) }));
  test.each<[string, string[], string[], string[] | undefined]>([
    ['straight on', [], ['a>b', 'b>z'], ['a', 'b', 'z']],
    ['the shorter way', [], ['a>b', 'b>c', 'c>z', 'a>d', 'd>z'], ['a', 'd', 'z']],
    ['of equal ways the first by id', [], ['a>c', 'a>b', 'c>z', 'b>z'], ['a', 'b', 'z']],
    ['round who tells it', ['b'], ['a>b', 'b>z', 'a>c', 'c>d', 'd>z'], ['a', 'c', 'd', 'z']],
    ['a loop is no way on', ['c'], ['a>b', 'b>a', 'b>c', 'c>z'], undefined],
    ['told at the start', ['a'], ['a>z'], undefined],
    ['what the last step tells comes too late', ['z'], ['a>z'], ['a', 'z']],
  ])('%s', (_, tellers, links, path) => {
    const steps = roles(['a', 'b', 'c', 'd', 'z'].map((each) => saying(each, tellers.includes(each) ? 'yes' : 'no')));
    expect(flowOf({ steps, links }).pathWithout(info, id('z'))).toEqual(path);
    expect(
      flowOf({ steps, links })
        .pathWithout('unheard' as InformationItemId, id('z'))
        ?.at(-1),
    ).toBe('z');
  });

  test('a gap that would tell it is gone round as well', () => {
    const gap = { id: 'b', expectNext: { text: 'x', infoIds: ['i'] } };
    const steps = roles([saying('a', 'no'), gap, saying('c', 'no'), saying('d', 'no'), saying('z', 'no')]);
    const links = ['a>b', 'b>z', 'a>c', 'c>d', 'd>z'];
    expect(flowOf({ steps, links }).pathWithout(info, id('z'))).toEqual(['a', 'c', 'd', 'z']);
  });
});

test('who tells it before a step, and from a step on, stands in the order of the flow', () => {
  const steps = [saying('s', 'no'), saying('d', 'yes'), saying('c', 'yes'), saying('b', 'no'), saying('a', 'yes')];
  const beside = { ...saying('e', 'yes'), role: 'exit' };
  const flow = flowOf({
    steps: [{ ...steps[0], id: 's', role: 'entry' }, ...steps.slice(1), beside],
    links: ['s>d', 'd>c', 'c>b', 'b>a', 's>e'],
  });
  expect(flow.tellersBefore(info, id('b'))).toEqual(['d', 'c']);
  expect(flow.tellersBefore(info, id('a'))).toEqual(['d', 'c']);
  expect(flow.tellersBefore('unheard' as InformationItemId, id('b'))).toEqual([]);
  expect(flow.wouldTellFrom(info, id('c'))).toEqual(['c', 'a']);
  expect(flow.wouldTellFrom(info, id('b'))).toEqual(['a']);
});

describe('whose turn it is after a step', () => {
  const contact = (stepId: string, initiator: string, more: object = {}): Loose => ({
    ...saying(stepId, 'no'),
    initiator,
    ...more,
  });
  const skip = { touchpoints: [{ targetGroupIds: 'all', skip: 'niet nodig' }] };
  test.each<[string, boolean, Loose[]]>([
    ['a contact that we start', true, [contact('b', 'organisation')]],
    ['a contact that the customer starts', false, [contact('b', 'customer')]],
    ['work of ours', true, [{ id: 'b', kind: 'internal', initiator: 'customer' }]],
    ['a wait', true, [{ id: 'b', kind: 'wait', initiator: 'customer' }]],
    ['what the customer does himself', false, [{ id: 'b', kind: 'customer' }]],
    ['nothing', false, []],
    [
      'a step of others, then ours',
      true,
      [contact('b', 'customer', { appliesTo: ['h'] }), contact('c', 'organisation')],
    ],
    [
      'a step of others, then theirs',
      false,
      [contact('b', 'organisation', { appliesTo: ['h'] }), contact('c', 'customer')],
    ],
    ['a skipped contact, then ours', true, [contact('b', 'customer', skip), contact('c', 'organisation')]],
    ['a skipped contact, then theirs', false, [contact('b', 'organisation', skip), contact('c', 'customer')]],
    ['theirs, then ours', false, [contact('b', 'customer'), contact('c', 'organisation')]],
    ['what they do themselves, then ours', false, [{ id: 'b', kind: 'customer' }, contact('c', 'organisation')]],
  ])('%s: ours? %s', (_, isOurs, following) => {
    expect(flowOf({ steps: [contact('a', 'customer'), ...following] }).isOurTurnAfter(id('a'))).toBe(isOurs);
  });
});
