import type { Page } from '@playwright/test';
import { generateWorkspace } from '../../fixtures/generate-workspace.ts';
import type { Row } from '../row.ts';
import { goTo, withBrowser } from './bench-browser.ts';
import { showBareGrid } from './bare-grid.ts';
import { framesInTime } from './frames-in-time.ts';
import { framesRows } from './frames-rows.ts';

/** Sideways and down, and back, in pixels. */
const ways = [{ xDistance: -6000 }, { yDistance: -1500 }, { xDistance: 6000 }, { yDistance: 1500 }];

/** Scrolling the blueprint of one process, 300 and 30 steps × 8 groups, sideways and down; beside it an empty page, and a bare grid of the same size. */
export async function scrollBlueprint(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const steps of [300, 30]) rows.push(...(await rowsFor(steps)));
  return rows;
}

async function rowsFor(steps: number): Promise<Row[]> {
  const workspace = generateWorkspace({ processes: 1, stepsPerProcess: steps, groups: 8 });
  const frames = await withBrowser(workspace, async ({ app, openEmptyPage }) => {
    await goTo(app, 'process/p-0', '[role="grid"]');
    await openLanes(app);
    const ours = await framesInTime(app, '[role="grid"]', ways);
    const rows = await app.getByRole('row').count();
    await app.close();
    const page = await openEmptyPage();
    await showBareGrid(page, { columns: steps, rows, columnWidth: 176, rowHeight: 36 });
    const bare = await framesInTime(page, '#area', ways);
    await page.setContent('<div id="area" style="width: 60000px; height: 8000px"></div>');
    return { ours, bare, empty: await framesInTime(page, '#area', ways) };
  });
  return framesRows({ work: 'scroll the blueprint', size: `${steps} steps × 8 groups` }, frames);
}

/** All lanes, so that the whole is as large as it can be. */
async function openLanes(page: Page): Promise<void> {
  const closed = page.locator('[role="row"][data-open="false"] > *');
  while ((await closed.count()) > 0) await closed.first().click();
}

if (import.meta.main) process.stdout.write(`${JSON.stringify(await scrollBlueprint(), null, 2)}\n`);
