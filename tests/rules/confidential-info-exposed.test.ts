import { expect, test } from 'vitest';
import { find } from './find.ts';
import { say } from './say.ts';
import { via } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'confidential-info-exposed';

const steps = [{ id: 'a', ...via('mail', ['c']) }];
const contents = [{ id: 'c', tells: ['i'] }];
const insecure = (secure: boolean): Record<string, unknown> => ({
  channels: [{ id: 'mail', name: 'E-mail', kind: 'digital', medium: 'email', direction: 'both', secure }],
  dataFields: [{ id: 'health', name: 'health', sensitivity: 'special' }],
});

test('told to a group for which it is not meant', () => {
  expect(find(rule, { steps, contents, groups: ['g', 'h'], infos: [{ id: 'i', audience: ['h'] }] })).toEqual([
    'audience step:a content=c info=i (g)',
  ]);
  expect(find(rule, { steps, contents, infos: [{ id: 'i', audience: ['g'] }] })).toEqual([]);
});

test('special personal data through a channel that is not fit for it', () => {
  const infos = [{ id: 'i', fieldIds: ['health'] }];
  expect(find(rule, { steps, contents, infos, workspace: insecure(false) })).toEqual([
    'insecureChannel step:a channel=mail info=i (g)',
  ]);
  expect(find(rule, { steps, contents, infos, workspace: insecure(true) })).toEqual([]);
  expect(find(rule, { steps, contents, infos: [{ id: 'i', fieldIds: ['name'] }] })).toEqual([]);
});

test('it names what is told to whom, and for whom it is', () => {
  const infos = [{ id: 'i', name: 'uitslag', audience: ['x', 'h'] }];
  expect(say(rule, { steps, contents, groups: ['g', 'h', 'x'], infos })).toEqual([
    '“c” vertelt g “uitslag”. Dat is alleen bedoeld voor h en x.',
  ]);
});

test('it names what goes through which channel', () => {
  const infos = [{ id: 'i', fieldIds: ['name', 'health', 'gone'] }, 'plain'];
  const told = [{ id: 'c', tells: ['i', 'plain', 'gone'] }];
  expect(say(rule, { steps, contents: told, infos, workspace: insecure(false) })).toEqual([
    '“a” stuurt health via E-mail; dat kanaal is daar niet geschikt voor.',
  ]);
});
