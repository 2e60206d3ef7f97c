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
  // Back at the first step one sees the rows below it again.
  await page.keyboard.press('Control+Home');
  await expect(blueprint.cell('s-aanmelden', 'customerAction')).toBeInViewport();
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

test('a new process is calm, and leaving the name of its first step leads to the button for it', async ({
  frame,
  page,
}) => {
  const findings = frame.rail(/Meldingen.*in totaal/);
  await expect(findings).toBeVisible();
  const before = await findings.innerText();
  await frame.goTo('processes');
  await page.getByRole('textbox', { name: 'Nieuw klantproces' }).fill('Verhuizing doorgeven');
  await page.keyboard.press('Enter');
  const name = page.getByRole('textbox', { name: 'Naam van de nieuwe stap' });
  const first = page.getByRole('button', { name: 'Eerste stap toevoegen' });
  await expect(name).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(name).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(first).toBeFocused();
  await expect(page.getByText('Controle begint bij de eerste stap')).toBeVisible();
  await expect(page.getByRole('link', { name: /Meldingen in dit klantproces/ })).toHaveCount(0);

  await frame.goTo('findings');
  const waiting = page.getByRole('listitem').filter({ hasText: 'Verhuizing doorgeven heeft nog geen stappen' });
  await expect(waiting).toBeVisible();
  await expect(page.getByRole('link', { name: /heeft geen beginstap/ })).toHaveCount(0);
  await expect(findings).toHaveText(before, { useInnerText: true });
  await waiting.getByRole('link', { name: 'Naar het klantproces' }).click();
  await expect(first).toBeVisible();

  // A step of which the channel comes later is no mistake yet.
  await first.press('Enter');
  await name.fill('Vraagt om hulp');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Nog geen kanaal').first()).toBeVisible();
  await expect(page.getByText('Geen kanaal', { exact: true })).toHaveCount(0);
});
