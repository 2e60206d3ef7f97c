import type { Page } from '@playwright/test';
import { generateWorkspace } from '../../fixtures/generate-workspace.ts';
import type { Row } from '../row.ts';
import { goTo, withBrowser } from './bench-browser.ts';
import { framesInTime } from './frames-in-time.ts';

/** Sideways and down, and back, in pixels. */
const ways = [{ xDistance: -6000 }, { yDistance: -1500 }, { xDistance: 6000 }, { yDistance: 1500 }];

/** Scrolling the blueprint of one process, 300 and 30 steps × 8 groups, sideways and down; beside it the same over an empty page. */
export async function scrollBlueprint(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const steps of [300, 30]) rows.push(await rowFor(steps));
  return rows;
}

async function rowFor(steps: number): Promise<Row> {
  const workspace = generateWorkspace({ processes: 1, stepsPerProcess: steps, groups: 8 });
  const [ours, theirs] = await withBrowser(workspace, async ({ app, openEmptyPage }) => {
    await goTo(app, 'process/p-0', '[role="grid"]');
    await openLanes(app);
    const own = await framesInTime(app, '[role="grid"]', ways);
    await app.close();
    const empty = await openEmptyPage();
    await empty.setContent('<div id="area" style="width: 60000px; height: 8000px"></div>');
    return [own, await framesInTime(empty, '#area', ways)] as const;
  });
  const inPercent = (share: number): string => `${(share * 100).toFixed(1)} % of frames`;
  return {
    work: 'scroll the blueprint',
    size: `${steps} steps × 8 groups`,
    ours: inPercent(ours),
    beside: 'an empty page',
    theirs: inPercent(theirs),
    ratio: `${(ours / theirs).toFixed(3)}×`,
    goal: '≥ 95 % of frames within 16.7 ms',
    isMet: ours >= 0.95,
  };
}

/** All lanes, so that the whole is as large as it can be. */
async function openLanes(page: Page): Promise<void> {
  const closed = page.locator('[role="row"][data-open="false"] > *');
  while ((await closed.count()) > 0) await closed.first().click();
}

if (import.meta.main) process.stdout.write(`${JSON.stringify(await scrollBlueprint(), null, 2)}\n`);
