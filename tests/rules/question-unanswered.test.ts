import { expect, test } from 'vitest';
import { find } from './find.ts';
import { say } from './say.ts';
import { via, type Loose } from '#core/analysis/rules/examples/small-workspace.ts';

const rule = 'question-unanswered';

const asking = (question: object): Loose[] => [
  { id: 'a', ...via('mail', ['c']), questions: [{ id: 'q', text: 'Mag het onder werktijd?', ...question }] },
];

test('a question without an answer, and one whose answer is not given', () => {
  expect(find(rule, { steps: asking({}), contents: [{ id: 'c' }] })).toEqual(['noAnswerLinked step:a question=q (g)']);
  expect(find(rule, { steps: asking({ answeredBy: ['i'] }), contents: [{ id: 'c' }], infos: ['i'] })).toEqual([
    'answerNotTold step:a question=q (g)',
  ]);
});

test('told here, in a supporting channel here, or known at the start is an answer', () => {
  const steps = asking({ answeredBy: ['i'] });
  expect(find(rule, { steps, contents: [{ id: 'c', tells: ['i'] }], infos: ['i'] })).toEqual([]);
  expect(find(rule, { steps, contents: [{ id: 'c' }], infos: ['i'], process: { knownAtStart: ['i'] } })).toEqual([]);
  const supported = [
    {
      ...steps[0],
      id: 'a',
      touchpoints: [
        {
          targetGroupIds: 'all',
          primary: { channelId: 'mail', contentIds: [], noSystem: true },
          supporting: [{ channelId: 'phone', contentIds: ['c'] }],
        },
      ],
    },
  ];
  expect(find(rule, { steps: supported, contents: [{ id: 'c', tells: ['i'] }], infos: ['i'] })).toEqual([]);
});

test('a question of another group is silent', () => {
  expect(find(rule, { steps: asking({ targetGroupIds: ['h'] }), contents: [{ id: 'c' }] })).toEqual([]);
});

test('told before on some path is an answer, told afterwards is none, and a skipped contact has no questions', () => {
  const [step = { id: 'a' }] = asking({ answeredBy: ['i'] });
  const contents = [{ id: 'c' }, { id: 'told', tells: ['i'] }];
  const told = { id: 'told', ...via('mail', ['told']) };
  const other = { id: 'other', ...via('mail', ['c']) };
  const start = { id: 'start', ...via('mail', ['c']) };
  const links = ['start>told', 'start>other', 'told>a', 'other>a'];
  expect(find(rule, { steps: [start, told, other, step], links, contents, infos: ['i'] })).toEqual([]);
  expect(find(rule, { steps: [step, told], contents, infos: ['i'] })).toEqual(['answerNotTold step:a question=q (g)']);
  const skipped = { ...step, id: 'a', touchpoints: [{ targetGroupIds: 'all', skip: { reason: 'niet nodig' } }] };
  expect(find(rule, { steps: [skipped], contents, infos: ['i'] })).toEqual([]);
});

test('it says the question, and the answers that are missing', () => {
  const shorthand = { steps: asking({ answeredBy: ['i', 'j', 'k'] }), contents: [{ id: 'c', tells: ['j'] }] };
  expect(say(rule, { ...shorthand, infos: ['i', 'j', 'k'] }, 'en')).toEqual([
    expect.stringContaining('“Mag het onder werktijd?”'),
  ]);
  expect(say(rule, { ...shorthand, infos: ['i', 'j', 'k'] }, 'en')[0]).toContain('“i” and “k”');
});
