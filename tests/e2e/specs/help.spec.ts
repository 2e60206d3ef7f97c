import { expect, test } from '../harness/test.ts';

test('F1 opens the guide at the screen one is on; a search leads to its page, and F1 leads back', async ({
  blueprint,
  page,
}) => {
  const title = (name: string) => page.getByRole('heading', { level: 1, name });
  await blueprint.grid.locator('[data-row-id="step"]').first().click();
  await page.keyboard.press('F1');
  await expect(title('De blauwdruk')).toBeVisible();

  await expect(page.getByRole('searchbox', { name: 'Zoek in de handleiding' })).toBeFocused();
  await page.keyboard.type('huisstijl');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(title('Het communicatieplan')).toBeVisible();

  await page.getByRole('button', { name: 'Engels' }).click();
  await expect(title('The communication plan')).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await page.getByRole('link', { name: 'Ten minutes to your first plan' }).click();
  await page.getByRole('article').getByRole('link', { name: 'The method' }).click();
  await expect(title('The method: seven stages')).toBeVisible();

  await page.keyboard.press('F1');
  await blueprint.isReady();
});

test('whose work is in the app can be searched and read, with nothing but what is on this machine', async ({
  frame,
  page,
}) => {
  await frame.goTo('about');
  await page.getByRole('textbox', { name: 'Zoek op naam of licentie' }).fill('react-dom');
  await page.getByText('react-dom', { exact: true }).click();
  await expect(page.getByText(/Permission is hereby granted/).filter({ visible: true })).toHaveCount(1);
});
