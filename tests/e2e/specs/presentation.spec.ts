import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
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
    const of = async (): Promise<string> => (await slide.locator('output').textContent()) ?? '';
    expect(await smallestText(page)).toBeGreaterThanOrEqual(1 / 30);
    await page.keyboard.press('PageDown');
    await expect(title).not.toHaveText(first ?? '');
    expect(await of()).toMatch(words.place);
    await page.keyboard.press('PageUp');
    await expect(title).toHaveText(first ?? '');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    const last = await of();
    expect(last.split(/\D+/)[0]).toBe(last.split(/\D+/)[1]);
    const group = slide.locator('header span').nth(1);
    const before = await group.textContent();
    await page.keyboard.press('ArrowDown');
    await expect(group).not.toHaveText(before ?? '');
    await page.keyboard.press('n');
    await expect(slide.getByRole('complementary', { name: words.notes })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await page.keyboard.press('b');
    await expect(title).toHaveCount(0);
    await page.keyboard.press('b');
    // On a low window what does not fit comes on further screens; nothing is cut and the type does not shrink.
    await page.setViewportSize({ width: 1000, height: 420 });
    await page.keyboard.press('Home');
    const places = new Set<string>();
    for (let screen = 0; screen < 4; screen += 1) {
      places.add((await slide.locator('footer').textContent()) ?? '');
      await page.keyboard.press('PageDown');
    }
    expect([...places].join(' ')).toMatch(words.screen);
    expect(await smallestText(page)).toBeGreaterThanOrEqual(1 / 30);
    await slide.getByRole('button', { name: words.close }).click();
    await expect(slide).toHaveCount(0);
    expect(page.url()).toBe(address);
  });
}
