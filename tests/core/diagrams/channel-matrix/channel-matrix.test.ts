import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawChannelMatrix } from '#core/diagrams/channel-matrix/draw-channel-matrix.ts';
import type { Process } from '#core/model/process.ts';
import { groupsOfStep, touchpointFor } from '#core/model/lookups.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { readExample } from '../../example.ts';
import { arbitraryProcess } from './arbitrary-process.ts';
import { findProblems, stationsOn } from './find-problems.ts';
import { longProcess, wmoProcess } from './large-processes.ts';

/** Contacts by the model: a primary channel, or a contact step without channel and without a reason to skip. */
function contactsOf(process: Process): string[] {
  const contacts = process.steps.flatMap((step) =>
    groupsOfStep(step, process).flatMap((group) => {
      const touchpoint = touchpointFor(step, group);
      if (touchpoint?.primary) return `${step.id} ${group} primary`;
      return step.kind === 'contact' && !touchpoint?.skip ? `${step.id} ${group} missing` : [];
    }),
  );
  return contacts.toSorted();
}

/** What is wrong with the pages of a process, and the contacts they show. */
function inspect(workspace: Workspace, process: Process): { problems: string[]; contacts: string[] } {
  const { pages } = drawChannelMatrix(workspace, process, { language: 'nl' });
  const stations = pages.flatMap(({ svg }) => stationsOn(svg));
  return {
    problems: pages.flatMap(({ svg }) => findProblems(svg)),
    contacts: stations.map(({ step, group, role }) => `${step} ${group} ${role}`).toSorted(),
  };
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
    expect(inspect(workspace, process)).toEqual({ problems: [], contacts: contactsOf(process) });
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
    expect(inspect(workspace, process)).toEqual({ problems: [], contacts: contactsOf(process) });
  });

  test('30 steps are split over two panels', () => {
    const { workspace, process } = longProcess({ steps: 30, groups: 5 });
    expect(drawChannelMatrix(workspace, process, { language: 'nl' }).pages).toHaveLength(2);
    expect(inspect(workspace, process)).toEqual({ problems: [], contacts: contactsOf(process) });
  });

  test('60 steps, 6 groups and 10 channels are drawn', () => {
    const { workspace, process } = longProcess({ steps: 60, groups: 6 });
    expect(inspect(workspace, process)).toEqual({ problems: [], contacts: contactsOf(process) });
  });
});

describe('more groups than one picture holds', () => {
  test('12 groups with 60 steps and 10 channels are drawn, each contact once', () => {
    const { workspace, process } = longProcess({ steps: 60, groups: 12 });
    expect(inspect(workspace, process)).toEqual({ problems: [], contacts: contactsOf(process) });
  });
});

describe('processes of any shape', () => {
  test('keep every rule of the picture and show each contact once', () => {
    fc.assert(
      fc.property(arbitraryProcess({ groups: 6, steps: 18 }), ({ workspace, process }) => {
        expect(inspect(workspace, process)).toEqual({ problems: [], contacts: contactsOf(process) });
      }),
      { numRuns: 80, seed: 6 },
    );
  });

  test('with more groups than one picture holds show each contact once', () => {
    fc.assert(
      fc.property(arbitraryProcess({ groups: 9, steps: 8 }), ({ workspace, process }) => {
        expect(inspect(workspace, process)).toEqual({ problems: [], contacts: contactsOf(process) });
      }),
      { numRuns: 40, seed: 6 },
    );
  });
});
