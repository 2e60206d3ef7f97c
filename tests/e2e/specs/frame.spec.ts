import { expect, test } from '../harness/test.ts';

test('the palette goes to a step by its name', async ({ blueprint, frame, page }) => {
  await frame.chooseInPalette('herinnering');
  await expect(page).toHaveURL(/step\/s-herinnering/);
  await expect(blueprint.inspector.getByRole('heading', { level: 2 })).toContainText('Herinnering');
  await expect(blueprint.stepName('s-herinnering')).toBeFocused();
});

test('the palette goes to a view of the process', async ({ blueprint, frame, page }) => {
  await blueprint.isReady();
  await frame.chooseInPalette('Snelle invoer');
  await expect(page).toHaveURL(/p-keuring\/quick$/);
  await expect(page.getByRole('textbox', { name: 'Elke regel is een stap' })).toBeFocused();
});

test('the palette runs an action', async ({ frame, page }) => {
  await frame.chooseInPalette('Ga naar Instellingen');
  await expect(page.getByRole('heading', { level: 1, name: 'Instellingen' })).toBeVisible();
});

test('the language of the screen switches and is kept', async ({ frame, page }) => {
  // Beginning anew before the host has it would be quicker than a person is.
  const kept = page.waitForResponse(/settings:write/);
  await frame.topButton('Engels').click();
  await kept;
  await expect(frame.rail('Customer processes')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  await page.reload();
  await expect(frame.rail('Customer processes')).toBeVisible();
});

test('the theme goes from system to light to dark', async ({ frame, page }) => {
  await frame.goTo('settings');
  await page.getByRole('radio', { name: 'Donker' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('back and forward go between screens', async ({ frame, page }) => {
  await frame.rail('Klantprocessen').click();
  await page.getByRole('link', { name: 'Keuring door de arbodienst' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Klantprocessen' })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('grid')).toBeVisible();
});

test('? shows every shortcut', async ({ blueprint, page }) => {
  await blueprint.stepName('s-uitnodiging').click();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Sneltoetsen' })).toContainText('Opnieuw doen');
});

test('nothing moves by itself once a screen is drawn', async ({ frame, page }) => {
  await page.addInitScript(() => {
    const moved: string[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { sources } = entry as PerformanceEntry & { sources: { node: Node | null }[] };
        moved.push(...sources.map(({ node }) => node?.textContent?.slice(0, 80) ?? '?'));
      }
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { moved });
  });
  await page.reload();
  await frame.isReady();
  for (const screen of ['start', 'plan', 'start']) {
    await frame.goTo(screen);
    if (screen === 'start') await expect(page.getByRole('complementary').getByRole('listitem').first()).toBeVisible();
    if (screen === 'plan') await expect(page.getByRole('heading', { level: 2, name: /Inleiding/ })).toBeVisible();
    // Shifts are told after the frame in which they were drawn.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect.soft(await page.evaluate(() => (window as unknown as { moved: string[] }).moved), screen).toEqual([]);
  }
});

test('the row one chose stays where it is when its panel opens and closes, with the focus', async ({ frame, page }) => {
  const panel = page.getByRole('main').getByRole('complementary');
  for (const [screen, name] of [
    ['target-groups', 'Werkgever (HR-adviseur)'],
    ['systems', 'Medische bevindingen'],
  ] as const) {
    await frame.goTo(screen);
    const row = page.getByRole('main').getByRole('link', { name });
    await row.scrollIntoViewIfNeeded();
    const place = async (): Promise<number> => Math.round((await row.boundingBox())?.y ?? 0);
    const before = await place();
    await row.click();
    await expect(panel).toBeVisible();
    expect(await place()).toBe(before);
    await panel.getByRole('button', { name: 'Sluit' }).click();
    await expect(panel).toHaveCount(0);
    expect(await place()).toBe(before);
    await expect(row).toBeFocused();
  }
});

test.describe('in a browser that is not Dutch', () => {
  test.use({ locale: 'de-DE' });

  test('the app begins in English, and stays in Dutch once that is chosen', async ({ frame, page }) => {
    await expect(frame.rail('Customer processes')).toBeVisible();
    const kept = page.waitForResponse(/settings:write/);
    await frame.topButton('Dutch').click();
    await kept;
    await page.reload();
    await expect(frame.rail('Klantprocessen')).toBeVisible();
  });
});
