import type { CDPSession, Page } from '@playwright/test';

/** Time between two ticks of the screen. */
const tickMs = 1000 / 60;
const pixelsPerSecond = 1200;

/** How far to scroll, in pixels; below zero is to the right or down. */
type Way = { xDistance: number } | { yDistance: number };

/** Scrolls an area these ways, and gives the share of frames that came at the tick after the one before: none was missed. */
export async function framesInTime(page: Page, area: string, ways: readonly Way[]): Promise<number> {
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
  for (const way of ways) await scroll(session, { ...place, ...way });
  const times = await page.evaluate(() => (window as unknown as { frameTimes: number[] }).frameTimes);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  // Every tick that passed without a frame counts as a frame too late.
  const missed = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / tickMs) - 1), 0);
  return gaps.length / (gaps.length + missed);
}

async function scroll(session: CDPSession, gesture: { x: number; y: number } & Way): Promise<void> {
  await session.send('Input.synthesizeScrollGesture', {
    ...gesture,
    speed: pixelsPerSecond,
    gestureSourceType: 'mouse',
  });
}
