import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawChannelMatrix } from '#core/diagrams/channel-matrix/draw-channel-matrix.ts';
import type { Process } from '#core/model/process.ts';
import { groupsOfStep, touchpointFor } from '#core/model/lookups.ts';
import { readExample } from '../../example.ts';
import { arbitraryProcess } from './arbitrary-process.ts';
import { findProblems, stationsOn } from './find-problems.ts';
import { longProcess, wmoProcess } from './large-processes.ts';

/** Contacts by the model: a primary channel, or a contact step without channel and without a reason to skip. */
function contactsOf(process: Process): string[] {
  return process.steps.flatMap((step) =>
    groupsOfStep(step, process).flatMap((group) => {
      const touchpoint = touchpointFor(step, group);
      if (touchpoint?.primary) return `${step.id} ${group} primary`;
      return step.kind === 'contact' && !touchpoint?.skip ? `${step.id} ${group} missing` : [];
    }),
  );
}

function expectGoodPages(workspace: ReturnType<typeof readExample>, process: Process): void {
  const { pages } = drawChannelMatrix(workspace, process, { language: 'nl' });
  expect(pages.flatMap(({ svg }) => findProblems(svg))).toEqual([]);
  const stations = pages
    .flatMap(({ svg }) => stationsOn(svg))
    .map(({ step, group, role }) => `${step} ${group} ${role}`);
  expect(stations.toSorted()).toEqual(contactsOf(process).toSorted());
}

describe('the channel matrix of the example', () => {
  const workspace = readExample();
  const [process] = workspace.processes;
  if (!process) throw new Error('The example has no process');

  test('is drawn as in its golden picture', async () => {
    const { pages } = drawChannelMatrix(workspace, process, { language: 'nl' });
    expect(pages).toHaveLength(1);
    await expect(pages[0]?.svg).toMatchFileSnapshot('__snapshots__/arbo-keuring.svg');
  });

  test('keeps every rule of the picture and shows each contact once', () => {
    expectGoodPages(workspace, process);
  });

  test('fits on A4 landscape', () => {
    const [page] = drawChannelMatrix(workspace, process, { language: 'nl' }).pages;
    expect(page).toMatchObject({ widthMm: 277, scale: 1 });
    expect(page?.heightMm).toBeLessThanOrEqual(190);
  });
});

describe('large processes', () => {
  test('6 groups, 18 steps and 10 channels fit on one page, compact', () => {
    const { workspace, process } = wmoProcess();
    const { pages } = drawChannelMatrix(workspace, process, { language: 'nl' });
    expect(pages).toHaveLength(1);
    expect(pages[0]?.heightMm).toBeLessThanOrEqual(190);
    expectGoodPages(workspace, process);
  });

  test('30 steps are split over two panels', () => {
    const { workspace, process } = longProcess({ steps: 30, groups: 5 });
    expect(drawChannelMatrix(workspace, process, { language: 'nl' }).pages).toHaveLength(2);
    expectGoodPages(workspace, process);
  });

  test('60 steps, 6 groups and 10 channels are drawn', () => {
    const { workspace, process } = longProcess({ steps: 60, groups: 6 });
    expectGoodPages(workspace, process);
  });
});

describe('processes of any shape', () => {
  test('keep every rule of the picture and show each contact once', () => {
    fc.assert(
      fc.property(arbitraryProcess({ groups: 6, steps: 18 }), ({ workspace, process }) => {
        expectGoodPages(workspace, process);
      }),
      { numRuns: 150, seed: 6 },
    );
  });

  test('with more groups than one picture holds show each contact once', () => {
    fc.assert(
      fc.property(arbitraryProcess({ groups: 9, steps: 8 }), ({ workspace, process }) => {
        expectGoodPages(workspace, process);
      }),
      { numRuns: 60, seed: 6 },
    );
  });
});
