import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { axeViolations } from '../harness/axe-violations.ts';
import { expect, test } from '../harness/test.ts';

const kinds = ['Klantproces', 'Kanaalbanen', 'Kanaalmatrix', 'Gegevensstroom', 'Klantbeleving', 'Informatiedraad'];

test('every diagram of a process is shown, in a picture and in words', async ({ blueprint, page }) => {
  await blueprint.isReady();
  await page.getByRole('link', { name: 'Diagrammen' }).click();
  for (const kind of kinds) {
    await page.getByRole('combobox', { name: 'Diagram' }).selectOption({ label: kind });
    const picture = page.getByRole('region', { name: 'Afbeelding' }).getByRole('img');
    await expect(picture).toBeVisible();
    await expect(picture).toHaveAttribute('alt', /.{10,}/);
  }
  await page.getByText('In woorden').click();
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: /.{10,}/ })
      .first(),
  ).toBeVisible();
});

test('a diagram follows edits and undo, and is of one target group when chosen', async ({ blueprint, frame, page }) => {
  await blueprint.rename('s-uitnodiging', 'Uitnodiging komt binnen');
  await page.getByRole('link', { name: 'Diagrammen' }).click();
  const picture = page.getByRole('region', { name: 'Afbeelding' }).getByRole('img');
  const source = async (): Promise<string> => decodeURIComponent((await picture.getAttribute('src')) ?? '');
  await expect.poll(source).toContain('komt');
  await frame.topButton(/^Ongedaan maken/).click();
  await expect.poll(source).not.toContain('Uitnodiging komt');
  const before = await source();
  await page.getByRole('combobox', { name: 'Doelgroep' }).selectOption({ label: 'Werknemer met werkmail' });
  await expect.poll(source).not.toBe(before);
});

test('a diagram is zoomed, and a click or Enter on a step goes there', async ({ blueprint, page }) => {
  await blueprint.isReady();
  await page.getByRole('link', { name: 'Diagrammen' }).click();
  const picture = page.getByRole('region', { name: 'Afbeelding' }).getByRole('img');
  await expect(picture).toBeVisible();
  await expect(picture).toHaveJSProperty('complete', true);
  const width = async (): Promise<number> => (await picture.boundingBox())?.width ?? 0;
  const before = await width();
  await page.getByRole('button', { name: 'Groter' }).click();
  await expect.poll(width).toBeGreaterThan(before);
  const actual = page.getByRole('button', { name: 'Ware grootte' });
  await actual.click();
  await expect(actual).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('region', { name: 'Afbeelding' }).press('0');
  await expect.poll(width).toBeCloseTo(before, 0);
  await expect(actual).toHaveAttribute('aria-pressed', 'false');
  const steps = page.getByRole('navigation', { name: 'Stappen in dit diagram' });
  await steps.getByRole('link').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/step\/s-uitnodiging$/);
  await page.goBack();
  await page.getByRole('combobox', { name: 'Diagram' }).selectOption({ label: 'Klantproces' });
  await steps.getByRole('link', { name: /^Stap 2:/ }).click();
  await expect(page).toHaveURL(/step\/[^/]+$/);
});

test('a diagram is saved as SVG, PNG and Mermaid text, and refused a second time without asking', async ({
  blueprint,
  home,
  page,
}) => {
  await blueprint.isReady();
  await page.getByRole('link', { name: 'Diagrammen' }).click();
  await page.getByRole('combobox', { name: 'Diagram' }).selectOption({ label: 'Klantproces' });
  for (const [button, file, start] of [
    ['Bewaar als SVG', 'stroom.svg', '<svg'],
    ['Bewaar als PNG', 'stroom.png', 'PNG'],
    ['Bewaar als Mermaid-tekst', 'stroom.mmd', 'flowchart'],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    const dialog = page.getByRole('dialog', { name: button });
    await dialog.getByRole('textbox', { name: 'Naam van het bestand' }).fill('stroom');
    await dialog.getByRole('button', { name: 'Bewaar het bestand' }).click();
    await expect(page.getByText(`${file} is opgeslagen in`)).toBeVisible();
    const text = await readFile(join(home.folder, 'Documents', file), 'latin1');
    expect(text.slice(0, 200)).toContain(start);
  }
  await page.getByRole('button', { name: 'Bewaar als SVG' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bewaar als SVG' });
  await dialog.getByRole('textbox', { name: 'Naam van het bestand' }).fill('stroom');
  await dialog.getByRole('button', { name: 'Bewaar het bestand' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Er is al een bestand stroom.svg');
});

test('axe finds nothing on the diagrams', async ({ blueprint, page }) => {
  await blueprint.isReady();
  await page.getByRole('link', { name: 'Diagrammen' }).click();
  await expect(page.getByRole('region', { name: 'Afbeelding' }).getByRole('img')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});
