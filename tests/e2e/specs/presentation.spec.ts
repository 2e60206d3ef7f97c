import type { Page } from '@playwright/test';
import { axeViolations } from '../harness/axe-violations.ts';
import { expect, test } from '../harness/test.ts';

/** The smallest text on the slide, as a part of the height of the screen. */
async function smallestText(page: Page): Promise<number> {
  return page
    .getByRole('dialog')
    .locator('span, p, h1, dt, dd, button, output')
    .evaluateAll((elements) =>
      Math.min(
        ...elements
          .filter((element) => element.textContent)
          .map((element) => Number.parseFloat(getComputedStyle(element).fontSize) / window.innerHeight),
      ),
    );
}

for (const [language, words] of [
  ['nl', { tab: 'Presenteren', place: /^2 van \d+$/, notes: 'Notities', close: 'Sluiten', screen: /scherm 2 van \d/ }],
  ['en', { tab: 'Present', place: /^2 of \d+$/, notes: 'Notes', close: 'Close', screen: /screen 2 of \d/ }],
] as const) {
  test(`a process is presented with a clicker, per step and target group (${language})`, async ({
    blueprint,
    frame,
    page,
  }) => {
    await blueprint.isReady();
    if (language === 'en') await frame.topButton('Engels').click();
    const address = page.url();
    await page.getByRole('link', { name: words.tab, exact: true }).click();
    const slide = page.getByRole('dialog');
    const title = slide.getByRole('heading', { level: 1 });
    await expect(title).toBeVisible();
    // Nothing of the app lies over it: the corner of the screen belongs to the slide.
    const isOnTop = await slide.evaluate((dialog) => document.elementFromPoint(5, 60)?.closest('dialog') === dialog);
    expect(isOnTop).toBe(true);
    const first = await title.textContent();
    const place = slide.locator('output');
    await expect.poll(() => smallestText(page)).toBeGreaterThanOrEqual(1 / 30);
    await page.keyboard.press('PageDown');
    await expect(title).not.toHaveText(first ?? '');
    await expect(place).toHaveText(words.place);
    await page.keyboard.press('PageUp');
    await expect(title).toHaveText(first ?? '');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await expect(place).toHaveText(/^(\d+) \D+ \1$/);
    const group = slide.locator('header span').nth(1);
    const before = await group.textContent();
    await page.keyboard.press('ArrowDown');
    await expect(group).not.toHaveText(before ?? '');
    await page.keyboard.press('n');
    await expect(slide.getByRole('complementary', { name: words.notes })).toBeVisible();
    expect(await axeViolations(page, { within: 'dialog' })).toEqual([]);
    await page.keyboard.press('b');
    await expect(title).toHaveCount(0);
    await page.keyboard.press('b');
    // On a low window what does not fit comes on further screens; nothing is cut and the type does not shrink.
    await page.setViewportSize({ width: 1000, height: 420 });
    await page.keyboard.press('Home');
    await expect(place).toHaveText(/^1 /);
    const screen = slide.locator('footer').getByText(words.screen);
    for (let turn = 0; turn < 12 && !(await screen.isVisible()); turn += 1) await page.keyboard.press('PageDown');
    await expect(screen).toBeVisible();
    await expect.poll(() => smallestText(page)).toBeGreaterThanOrEqual(1 / 30);
    await slide.getByRole('button', { name: words.close }).click();
    await expect(slide).toHaveCount(0);
    await expect(page).toHaveURL(address);
  });
}
