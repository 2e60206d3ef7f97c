import { axeViolations } from '../harness/axe-violations.ts';
import { expect, test } from '../harness/test.ts';

const screens = [
  'start',
  'processes',
  'processes/p-keuring',
  'process/p-keuring',
  'process/p-keuring/step/s-bevestiging',
  'process/p-keuring/flow',
  'target-groups',
  'target-groups/tg-productie',
  'channels/ch-email',
  'systems',
  'systems/f-geboortedatum',
  'systems/sys-planning',
  'systems/sys-relatie',
  'information/i-afspraak-maken',
  'information/i-uitslagtermijn',
  'tone',
  'content',
  'content/c-uitnodiging',
  'content/c-uitslag/text/v-uitslag-brief',
  'content/c-uitslag/texts',
  'import',
  'actions',
  'review',
  'review-file',
  'versions',
  'process/p-keuring/compare',
  'settings',
  'sources',
  'about',
  'help/blueprint',
];

for (const language of ['nl', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any screen (${language}, ${theme})`, async ({ frame, page }) => {
      await frame.goTo('settings');
      const radio = page.getByRole('radio');
      await radio.nth(language === 'nl' ? 0 : 1).check();
      await radio.nth(theme === 'light' ? 3 : 4).check();
      for (const screen of screens) {
        await frame.goTo(screen);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect.soft(await axeViolations(page), screen).toEqual([]);
      }
    });
  }
}

test.describe('on a laptop of 1366 × 768 at 125 %', () => {
  test.use({ viewport: { width: 1093, height: 614 }, deviceScaleFactor: 1.25 });

  test('axe finds nothing where one designs, and nothing sticks out of the window', async ({ frame, page }) => {
    for (const screen of [
      'start',
      'process/p-keuring',
      'process/p-keuring/flow',
      'target-groups',
      'information',
      'content',
      'settings',
    ]) {
      await frame.goTo(screen);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      if (screen === 'information') await page.getByRole('tab', { name: 'Per stap' }).click();
      expect.soft(await axeViolations(page), screen).toEqual([]);
      const { width, height } = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return { width: scrollWidth - window.innerWidth, height: scrollHeight - window.innerHeight };
      });
      expect.soft(Math.max(width, height), screen).toBeLessThanOrEqual(0);
    }
  });
});

test('axe finds nothing in dialogs and palette, nor where nothing is open', async ({ frame, page }) => {
  const check = async (place: string): Promise<void> => {
    expect.soft(await axeViolations(page), place).toEqual([]);
  };
  await frame.goTo('start');
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('textbox', { name: /Typ een opdracht/ });
  await palette.fill('keuring');
  await check('palette');
  await page.keyboard.press('Escape');
  await expect(palette).toHaveCount(0);
  await page.keyboard.press('Control+o');
  await expect(page.getByRole('dialog', { name: 'Werkruimte openen' })).toBeVisible();
  await check('picker');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+Alt+n');
  await expect(page.getByRole('dialog', { name: 'Nieuwe werkruimte' })).toBeVisible();
  await check('new workspace');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Sneltoetsen' })).toBeVisible();
  await check('shortcuts');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await frame.chooseInWorkspaceMenu('Communicatieplan keuringen', 'Werkruimte sluiten');
  await expect(page.getByRole('heading', { name: 'Welkom bij Leidraad' })).toBeVisible();
  await check('nothing open');
});
