import { expect, test } from 'vitest';
import { find } from './find.ts';
import { via, type Loose } from '#core/analysis/rules/examples/small-workspace.ts';

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

test.each([
  ['the first message confirms', [applying(), mail('b', 'yes')]],
  ['the page itself confirms', [applying(via('web', ['yes'])), mail('b', 'no')]],
])('%s: silent', (_, steps) => {
  expect(find(rule, { steps, contents, infos, links: ['a>b'] })).toEqual([]);
});
