import { expect, test } from 'vitest';
import { smallWorkspace, via, type Loose } from '#core/analysis/rules/examples/small-workspace.ts';
import { find } from './find.ts';
import { findingsOf } from './findings-of.ts';
import { say } from './say.ts';

const rule = 'confirmation-missing';

const applying = (more: object = {}): Loose => ({
  id: 'a',
  initiator: 'customer',
  role: 'entry',
  submission: { kind: 'application', confirmedBy: 'ok' },
  ...via('web', ['form']),
  ...more,
});
const mail = (id: string, content: string): Loose => ({ id, role: 'exit', ...via('mail', [content]) });
const infos = ['ok'];
const contents = [{ id: 'form' }, { id: 'yes', tells: ['ok'] }, { id: 'no' }];

test('no message is named that confirms', () => {
  expect(
    find(rule, {
      steps: [applying({ submission: { kind: 'order' } }), mail('b', 'no')],
      contents,
      infos,
      links: ['a>b'],
    }),
  ).toEqual(['notDefined step:a (g)']);
});

test('never: the first message does not confirm; a later one is too late', () => {
  const steps = [applying(), { ...mail('b', 'no'), role: undefined }, mail('c', 'yes')].map(({ ...step }) => step);
  expect(find(rule, { steps, contents, infos, links: ['a>b', 'b>c'] })).toEqual(['never step:a info=ok (g)']);
});

test('on some paths only', () => {
  const steps = [applying(), mail('b', 'yes'), mail('c', 'no')];
  expect(find(rule, { steps, contents, infos, links: ['a>b', 'a>c'] })).toEqual(['somePaths step:a info=ok (g)']);
});

test('at a step of the customer himself too a confirmation is named', () => {
  const { touchpoints: _, ...himself } = applying({ kind: 'customer', submission: { kind: 'order' } });
  expect(find(rule, { steps: [himself, mail('b', 'no')], contents, infos, links: ['a>b'] })).toEqual([
    'notDefined step:a (g)',
  ]);
});

const between = (id: string, more: object): Loose => ({ id, ...via('web', ['no']), ...more });

test.each<[string, Loose, string[]]>([
  ['an end of the process', between('x', { initiator: 'customer', role: 'exit' }), ['a>x', 'x>b']],
  ['a step after which nothing follows', between('x', { initiator: 'customer' }), ['a>x']],
])('never: %s comes first', (_, first, links) => {
  const { role: __, ...last } = mail('b', 'yes');
  expect(find(rule, { steps: [applying(), first, { ...last, role: 'exit' }], contents, infos, links })).toEqual([
    'never step:a info=ok (g)',
  ]);
});

test.each<[string, Loose, Loose?]>([
  ['what the customer starts himself', between('x', { initiator: 'customer' })],
  ['our work behind the scenes', { id: 'x', kind: 'internal' }],
  ['a message to others', between('x', { appliesTo: ['h'] })],
  ['a contact that is skipped', { id: 'x', touchpoints: [{ targetGroupIds: 'all', skip: 'niet nodig' }] }],
  ['nothing, where we called the customer,', { id: 'x', kind: 'wait' }, applying({ initiator: 'organisation' })],
])('%s comes before the message that confirms: silent', (_, first, start = applying()) => {
  const steps = [{ ...start, appliesTo: ['g'] }, first, mail('b', 'yes')];
  expect(find(rule, { groups: ['g', 'h'], steps, contents, infos, links: ['a>x', 'x>b'] })).toEqual([]);
});

test('it says which message comes first without it, if one does', () => {
  const named = [applying({ name: 'Aanvragen' }), mail('b', 'yes'), { ...mail('c', 'no'), name: 'Brief om papieren' }];
  const home = between('d', { initiator: 'customer', role: 'exit' });
  const said = (steps: Loose[], links: string[]): string[] => say(rule, { steps, contents, infos, links });
  expect(said(named, ['a>b', 'a>c'])).toEqual([
    'Na “Aanvragen” is er niet altijd een bevestiging voor g: die ontbreekt als “Brief om papieren” het eerste bericht is.',
  ]);
  expect(said([...named.slice(0, 2), home], ['a>b', 'a>d'])).toEqual([
    'Na “Aanvragen” is er niet altijd een bevestiging voor g.',
  ]);
  expect(said([...named.slice(0, 1), home], ['a>d'])).toEqual(['Na “Aanvragen” is er geen bevestiging voor g.']);
});

/** Group `g` gets nothing at a step where group `h` gets the confirmation. */
const gap = (id: string, more: object = {}): Loose => ({
  id,
  touchpoints: [
    { targetGroupIds: ['g'], primary: { channelId: 'mail', contentIds: [] } },
    { targetGroupIds: ['h'], primary: { channelId: 'mail', contentIds: ['yes'] } },
  ],
  ...more,
});

test('a confirmation that a gap holds back is said with the gap, and only there', () => {
  const half = { id: 'half', variants: [{ id: 'v', targetGroupIds: ['h'], channelIds: ['mail'], locale: 'nl' }] };
  const told = { id: 'b', role: 'exit', ...via('mail', ['yes', 'half']) };
  const shorthand = (links: string[], ...steps: Loose[]) => ({
    groups: ['g', 'h'],
    steps: [applying(), ...steps],
    contents: [...contents, half],
    infos,
    links,
  });
  const behind = (links: string[], ...steps: Loose[]) =>
    findingsOf('touchpoint-without-content', smallWorkspace(shorthand(links, ...steps))).map(
      ({ anchor, consequences = [] }) => [
        anchor.id,
        consequences.filter(({ ruleId }) => ruleId === rule).map(({ infoId }) => infoId),
      ],
    );
  expect(find(rule, shorthand(['a>b', 'a>c'], told, gap('c', { role: 'exit' })))).toEqual([]);
  expect(behind(['a>b', 'a>c'], told, gap('c', { role: 'exit' }))).toEqual([
    ['c', ['ok']],
    ['b', []],
  ]);
  expect(behind(['a>c', 'c>b'], gap('c', { initiator: 'customer' }), mail('b', 'yes'))).toEqual([['c', []]]);
});

test.each([
  ['the first message confirms', [applying(), mail('b', 'yes')]],
  ['the page itself confirms', [applying(via('web', ['yes'])), mail('b', 'no')]],
])('%s: silent', (_, steps) => {
  expect(find(rule, { steps, contents, infos, links: ['a>b'] })).toEqual([]);
});
