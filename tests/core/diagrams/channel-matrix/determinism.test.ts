import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawChannelMatrix } from '#core/diagrams/channel-matrix/draw-channel-matrix.ts';
import { readExample } from '../../example.ts';
import { longProcess, wmoProcess } from './large-processes.ts';

test('two runs give the same bytes', () => {
  for (const { workspace, process } of [wmoProcess(), longProcess({ steps: 40, groups: 6 })]) {
    const [one, other] = [process, structuredClone(process)].map((own) =>
      drawChannelMatrix(workspace, own, { language: 'en' }),
    );
    expect(one).toEqual(other);
  }
});

test('lists without order may come in any order', () => {
  const example = readExample();
  const expected = drawChannelMatrix(example, example.processes[0] ?? fail(), { language: 'nl' });
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(1_000_000)), (numbers) => {
      const workspace = readExample();
      const process = workspace.processes[0] ?? fail();
      const shuffle = (list: unknown[] | string | undefined): void => {
        if (!Array.isArray(list)) return;
        for (let index = list.length - 1; index > 0; index -= 1) {
          const other = Number(numbers.next().value) % (index + 1);
          [list[index], list[other]] = [list[other], list[index]];
        }
      };
      for (const list of [workspace.targetGroups, workspace.people, workspace.contentItems, workspace.systems])
        shuffle(list);
      for (const step of process.steps) {
        for (const list of [step.touchpoints, step.appliesTo, step.needs]) shuffle(list);
        for (const { supporting, targetGroupIds } of step.touchpoints ?? [])
          for (const list of [supporting, targetGroupIds]) shuffle(list);
      }
      expect(drawChannelMatrix(workspace, process, { language: 'nl' })).toEqual(expected);
    }),
    { numRuns: 20, seed: 6 },
  );
});

test('60 steps × 6 groups × 10 channels: the time is shown', () => {
  const { workspace, process } = longProcess({ steps: 60, groups: 6 });
  drawChannelMatrix(workspace, structuredClone(process), { language: 'nl' });
  const start = performance.now();
  const { pages } = drawChannelMatrix(workspace, process, { language: 'nl' });
  globalThis.process.stdout.write(
    `channel matrix of 60 steps × 6 groups × 10 channels: ${Math.round(performance.now() - start)} ms\n`,
  );
  expect(pages.length).toBeGreaterThan(2);
});

function fail(): never {
  throw new Error('The example has no process');
}
