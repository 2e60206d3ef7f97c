import { expect, test } from '../harness/test.ts';

test('the plan is printed whole, on white paper, without what stands around it', async ({ frame, page }) => {
  await frame.goTo('settings');
  await page.getByRole('radio', { name: 'Donker' }).check();
  await frame.goTo('plan');
  await expect(page.getByRole('heading', { level: 2, name: /Inleiding/ })).toBeVisible();
  // The dialog of the browser cannot be worked by a test; what there is to print at that moment can be looked at.
  await page.evaluate(() => {
    window.print = () => {
      const { images } = document;
      document.body.dataset['printed'] = `${images.length}, ${[...images].every((image) => image.complete)}`;
    };
  });
  await page.keyboard.press('Control+p');
  await expect(page.locator('body')).toHaveAttribute('data-printed', /^[1-9]\d*, true$/);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-drawing]')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('complementary')).toHaveCount(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(28, 36, 39)');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(15);
});

test('a grid that shows only what is in view is not printed', async ({ frame, page }) => {
  await frame.goTo('process/p-keuring');
  await frame.topButton('Communicatieplan keuringen').click();
  await expect(page.getByRole('menuitem', { name: 'Afdrukken…' })).toBeDisabled();
});
