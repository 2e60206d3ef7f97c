import type { Page } from '@playwright/test';

/** Milliseconds from setting an address in the app until what it shows is there and painted. */
export function timeToShow(page: Page, path: string, shows: string): Promise<number> {
  return page.evaluate(
    async ([hash, selector]) => {
      const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
      const shown = new Promise<void>((done) => {
        const look = (): void => void (document.querySelector(selector) && done());
        // Looked for at every change, not at every frame: the peers are not asked to wait for frames before they are done either.
        new MutationObserver(look).observe(document, { childList: true, subtree: true });
      });
      const start = performance.now();
      location.hash = hash;
      await shown;
      await frame();
      await frame();
      return performance.now() - start;
    },
    [`#/${path}`, shows] as const,
  );
}

/**
 * Milliseconds from each of these keys until the frame after it was painted; `shows` names an element whose attribute must have changed before a key
 * counts as done, where the work goes on after the frame.
 */
export async function timeKeys(
  page: Page,
  keys: readonly string[],
  changes?: { selector: string; attribute: string },
): Promise<number[]> {
  await page.evaluate((change) => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    const look = (): string | null | undefined =>
      change && document.querySelector(change.selector)?.getAttribute(change.attribute);
    addEventListener(
      'keydown',
      ({ timeStamp, key }) => {
        if (key === 'Control') return;
        const before = look();
        const done = (): void => {
          const { port1, port2 } = new MessageChannel();
          // A message sent from a frame comes when that frame has been painted.
          port1.addEventListener('message', () => {
            const now = look();
            if (change && (now === before || now === undefined)) requestAnimationFrame(done);
            else times.push(performance.now() - timeStamp);
          });
          port1.start();
          port2.postMessage(undefined);
        };
        requestAnimationFrame(done);
      },
      { capture: true },
    );
  }, changes);
  for (const [index, key] of keys.entries()) {
    await page.keyboard.press(key);
    await page.waitForFunction(
      (count) => (window as unknown as { keyTimes: number[] }).keyTimes.length >= count,
      index + 1,
    );
  }
  return page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
}
