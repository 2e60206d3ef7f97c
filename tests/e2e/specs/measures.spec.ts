import { axeViolations } from '../harness/axe-violations.ts';
import { expect, test } from '../harness/test.ts';

test('the figures of a process stand per target group, with targets and what weighs most', async ({
  blueprint,
  page,
}) => {
  await blueprint.isReady();
  await page.getByRole('link', { name: 'Meten' }).click();
  const table = page.getByRole('table').first();
  await expect(table.getByRole('columnheader')).toHaveCount(4);
  const row = (name: string | RegExp) => table.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
  await expect(
    row(/^Contacten per klant$/)
      .getByRole('cell')
      .first(),
  ).toHaveText(/^\d+([.,]\d+)?/);
  await expect(
    row(/^Digitaal afgerond$/)
      .getByRole('cell')
      .first(),
  ).toHaveText(/%/);
  for (const name of ['Contacten per klant', 'Kanaalwisselingen', 'Digitaal afgerond']) {
    await table.getByRole('button', { name, exact: true }).click();
  }
  const weights = table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Wat weegt het zwaarst' }) });
  await expect(weights).toHaveCount(2);
  await expect(weights.getByRole('link', { name: /^\d+ .+ → \d+ / }).first()).toBeVisible();
  await expect(row('Waar gaat het verloren').getByRole('link').first()).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});
