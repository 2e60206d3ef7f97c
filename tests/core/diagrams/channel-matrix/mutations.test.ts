import { afterEach, expect, test, vi } from 'vitest';
import { findProblems } from './find-problems.ts';
import { longProcess, wmoProcess } from './large-processes.ts';

const folder = '#core/diagrams/channel-matrix';

afterEach(() => {
  vi.resetModules();
  vi.doUnmock(`${folder}/lanes.ts`);
  vi.doUnmock(`${folder}/tracks.ts`);
  vi.doUnmock(`${folder}/sizes.ts`);
});

async function problemsOf({ workspace, process }: ReturnType<typeof wmoProcess>): Promise<string> {
  const { drawChannelMatrix } = await import('#core/diagrams/channel-matrix/draw-channel-matrix.ts');
  const { pages } = drawChannelMatrix(workspace, process, { language: 'nl' });
  return pages.flatMap(({ svg }) => findProblems(svg)).join('\n');
}

test('the rules notice if all runs lie in the first lane', async () => {
  vi.doMock(import('#core/diagrams/channel-matrix/lanes.ts'), async (original) => {
    const real = await original();
    return {
      ...real,
      assignLanes: (problem) => ({ ...real.assignLanes(problem), laneOf: new Int32Array(problem.runs.length) }),
    };
  });
  expect(await problemsOf(wmoProcess())).toContain('horizontals of');
});

test('the rules notice if all verticals stand in the middle of their gutter', async () => {
  vi.doMock(import('#core/diagrams/channel-matrix/tracks.ts'), async (original) => {
    const real = await original();
    return {
      ...real,
      assignTracks: (...given) =>
        real.assignTracks(...given).map((gutter) => ({
          ...gutter,
          tracks: new Map([...gutter.tracks.keys()].map((bundle) => [bundle, { track: 0, trackCount: 1 }])),
        })),
    };
  });
  expect(await problemsOf(wmoProcess())).toContain('verticals of');
});

test('the rules notice if the line is closed where a channel is missing', async () => {
  vi.doMock(import('#core/diagrams/channel-matrix/sizes.ts'), async (original) => {
    const real = await original();
    return { ...real, measures: { ...real.measures, gapHalf: 0 as 34 } };
  });
  expect(await problemsOf(longProcess({ steps: 30, groups: 5 }))).toContain('is not open at');
});
