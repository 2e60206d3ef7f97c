import type { CDPSession, Page } from '@playwright/test';
import { generateWorkspace } from '../../fixtures/generate-workspace.ts';
import type { Row } from '../row.ts';
import { goTo, withBrowser } from './bench-browser.ts';

/** Time between two ticks of the screen. */
const tickMs = 1000 / 60;
const pixelsPerSecond = 1200;

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
    const own = await shareInTime(app, '[role="grid"]');
    await app.close();
    const empty = await openEmptyPage();
    await empty.setContent('<div id="area" style="width: 60000px; height: 8000px"></div>');
    return [own, await shareInTime(empty, '#area')] as const;
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

/** Share of frames that came at the tick after the one before: none was missed. */
async function shareInTime(page: Page, area: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const box = await page.locator(area).boundingBox();
  const place = { x: Math.max(box?.x ?? 0, 0) + 600, y: Math.max(box?.y ?? 0, 0) + 300 };
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { frameTimes: times });
    const note = (time: number): void => {
      times.push(time);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  const ways = [{ xDistance: -6000 }, { yDistance: -1500 }, { xDistance: 6000 }, { yDistance: 1500 }];
  for (const way of ways) await scroll(session, { ...place, ...way });
  const times = await page.evaluate(() => (window as unknown as { frameTimes: number[] }).frameTimes);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  // Every tick that passed without a frame counts as a frame too late.
  const missed = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / tickMs) - 1), 0);
  return gaps.length / (gaps.length + missed);
}

async function scroll(
  session: CDPSession,
  gesture: { x: number; y: number; xDistance?: number; yDistance?: number },
): Promise<void> {
  await session.send('Input.synthesizeScrollGesture', {
    ...gesture,
    speed: pixelsPerSecond,
    gestureSourceType: 'mouse',
  });
}

if (import.meta.main) process.stdout.write(`${JSON.stringify(await scrollBlueprint(), null, 2)}\n`);
