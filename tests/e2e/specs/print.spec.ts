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
  const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => Number(width) > Number(height),
  );
  expect(sizes[0]).toBe(false);
  expect(sizes.filter(Boolean).length).toBeGreaterThan(3);
});

test('a grid that shows only what is in view is not printed', async ({ frame, page }) => {
  await frame.goTo('process/p-keuring');
  await frame.topButton('Communicatieplan keuringen').click();
  await expect(page.getByRole('menuitem', { name: 'Afdrukken…' })).toBeDisabled();
});

test.describe('in a small window', () => {
  test.use({ viewport: { width: 1000, height: 360 } });

  test('a table that draws only what is in view is printed whole, without what one works it with', async ({
    frame,
    page,
  }) => {
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'true');
    });
    const print = async (): Promise<void> => {
      await page.evaluate(() => document.body.removeAttribute('data-printed'));
      await page.keyboard.press('Control+p');
      await expect(page.locator('body')).toHaveAttribute('data-printed', 'true');
      await page.emulateMedia({ media: 'print' });
    };
    await frame.goTo('information');
    await page.getByRole('tab', { name: 'Per stap' }).click();
    const grid = page.getByRole('grid');
    await expect(grid.getByRole('row').first()).toBeVisible();
    const rows = Number(await grid.getAttribute('aria-rowcount'));
    expect(await grid.getByRole('row').count()).toBeLessThan(rows);
    await print();
    await expect(grid.getByRole('row')).toHaveCount(rows);
    await expect(page.getByRole('tab')).toHaveCount(0);
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await page.emulateMedia({ media: 'screen' });

    await frame.goTo('content');
    const table = page.getByRole('table');
    await expect(table.getByRole('row').nth(1)).toBeVisible();
    await print();
    await expect(table.getByRole('row')).toHaveCount(Number(await table.getAttribute('aria-rowcount')));
    await expect(page.getByRole('button', { name: 'Importeren' })).toHaveCount(0);
  });
});
