import { expect, test } from '../harness/test.ts';

test('the grid is walked with the keyboard alone', async ({ blueprint, page }) => {
  await blueprint.stepName('s-aanmelden').focus();
  await page.keyboard.press('ArrowRight');
  await expect(blueprint.stepName('s-uitnodiging')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(blueprint.cell('s-uitnodiging', 'customerAction')).toBeFocused();
  await page.keyboard.press('End');
  await expect(blueprint.cell('s-evaluatie', 'customerAction')).toBeFocused();
  await page.keyboard.press('Control+Home');
  await expect(blueprint.stepName('s-aanmelden')).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(blueprint.cell('s-evaluatie', 'findings')).toBeFocused();
});

test('a lane closes and opens with Enter', async ({ blueprint, page }) => {
  await blueprint.cell('s-uitnodiging', 'primary:tg-werknemer').click();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(blueprint.cell('s-uitnodiging', 'primary:tg-werknemer')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(blueprint.cell('s-uitnodiging', 'primary:tg-werknemer')).toBeVisible();
});

test('from the first Tab to the blueprint without a mouse', async ({ blueprint, frame, page }) => {
  await frame.goTo('start');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('heading', { level: 1, name: 'Klantprocessen' })).toBeVisible();
  const link = page.getByRole('link', { name: 'Keuring door de arbodienst' });
  for (
    let presses = 0;
    presses < 40 && !(await link.evaluate((node) => node === document.activeElement));
    presses += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(blueprint.grid).toBeVisible();
  await page.keyboard.press('F4');
  await expect(blueprint.inspector).toBeHidden();
});
