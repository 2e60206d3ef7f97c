import type { Page } from '@playwright/test';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { axeViolations } from '../harness/axe-violations.ts';
import { guardPage } from '../harness/guard-page.ts';
import { startApp } from '../harness/running-app.ts';
import { expect, test } from '../harness/test.ts';
import { BlueprintPage } from '../pages/blueprint-page.ts';
import { FramePage } from '../pages/frame-page.ts';

const stepId = 's-uitnodiging';
const workspace = 'Communicatieplan keuringen';

async function isAccessible(page: Page): Promise<void> {
  expect.soft(await axeViolations(page)).toEqual([]);
}

test('a file that a colleague changed is compared, and the person keeps a version', async ({
  blueprint,
  frame,
  home,
  page,
}) => {
  const theirs = { ...(await home.readWorkspace()), name: 'Plan van Wim' };
  await writeFile(home.workspaceFile, JSON.stringify(theirs));
  await blueprint.rename(stepId, 'Mijn stap');
  await page.getByRole('button', { name: 'Vergelijk en kies' }).click();
  const dialog = page.getByRole('dialog', { name: 'Twee versies van deze werkruimte' });
  await expect(dialog.getByRole('row', { name: /Mijn stap/ })).toContainText('Werknemer krijgt uitnodiging');
  await expect(dialog.getByRole('row', { name: /Plan van Wim/ })).toContainText(workspace);
  await isAccessible(page);
  await dialog.getByRole('button', { name: 'Houd mijn versie' }).click();
  await expect(dialog).toBeHidden();
  await frame.isSaved();
  const saved = await home.readWorkspace();
  expect(saved.name).toBe(workspace);
  expect(saved.processes[0]?.steps.find(({ id }) => id === stepId)?.name).toBe('Mijn stap');

  await frame.chooseInWorkspaceMenu(workspace, 'Back-ups…');
  const backups = page.getByRole('dialog', { name: 'Back-ups' });
  await backups.getByRole('button', { name: /Niet gekozen bij twee versies/ }).click();
  await expect(backups.getByRole('row', { name: /Plan van Wim/ })).toBeVisible();
  await isAccessible(page);
  await backups.getByRole('button', { name: 'Zet deze back-up terug' }).click();
  await expect(frame.topButton('Plan van Wim')).toBeVisible();
});

test('a second tab reads, says so, and can take over', async ({ blueprint, context, frame, home, page }) => {
  const address = page.url().replace(/#.*/, '');
  await blueprint.isReady();
  const token = await page.evaluate(() => sessionStorage.getItem('leidraad.token'));
  const second = await context.newPage();
  await second.addInitScript((kept) => sessionStorage.setItem('leidraad.token', kept ?? ''), token);
  await second.goto(address);
  await expect(second.getByText('U werkt al in een ander venster aan deze werkruimte.')).toBeVisible();
  await expect(second.getByRole('banner').getByText('Alleen lezen')).toBeVisible();
  await isAccessible(second);
  await second.getByRole('button', { name: 'Werk hier verder' }).click();
  await expect(second.getByText('U werkt al in een ander venster')).toBeHidden();
  await expect(page.getByText('U werkt al in een ander venster')).toBeVisible();
  await expect(frame.topButton(workspace)).toBeVisible();
  await second.close();
  await page.getByRole('button', { name: 'Werk hier verder' }).click();
  // Until then it can only be read.
  await expect(page.getByText('U werkt al in een ander venster')).toBeHidden();
  await blueprint.rename(stepId, 'Terug in het eerste venster');
  await frame.isSaved();
  expect(await readFile(home.workspaceFile, 'utf8')).toContain('Terug in het eerste venster');
});

test('of what a colleague changed the person takes one thing over, and can undo that', async ({
  blueprint,
  frame,
  home,
  page,
}) => {
  const theirs = await home.readWorkspace();
  theirs.name = 'Plan van Wim';
  const nameOf = async (id: string): Promise<string | undefined> =>
    (await home.readWorkspace()).processes[0]?.steps.find((step) => step.id === id)?.name;
  const before = await nameOf('s-aanmelden');
  for (const step of theirs.processes[0]?.steps ?? []) if (step.id === 's-aanmelden') step.name = 'Stap van Wim';
  await writeFile(home.workspaceFile, JSON.stringify(theirs));
  await blueprint.rename(stepId, 'Mijn stap');
  await page.getByRole('button', { name: 'Vergelijk en kies' }).click();
  const dialog = page.getByRole('dialog', { name: 'Twee versies van deze werkruimte' });
  await dialog.getByRole('checkbox', { name: 'Overnemen van schijf: stap Stap van Wim' }).check();
  await isAccessible(page);
  await dialog.getByRole('button', { name: 'Houd mijn versie en neem één verschil over' }).click();
  await expect(dialog).toBeHidden();
  await frame.isSaved();
  expect((await home.readWorkspace()).name).toBe(workspace);
  expect([await nameOf(stepId), await nameOf('s-aanmelden')]).toEqual(['Mijn stap', 'Stap van Wim']);

  await frame.topButton(/^Ongedaan maken: Wijzigingen overnemen/).click();
  await page.keyboard.press('Control+s');
  await frame.isSaved();
  expect([await nameOf(stepId), await nameOf('s-aanmelden')]).toEqual(['Mijn stap', before]);
});

test('a copy is made beside the workspace', async ({ frame, home, page }) => {
  await frame.chooseInWorkspaceMenu(workspace, 'Kopie maken…');
  const dialog = page.getByRole('dialog', { name: 'Kopie maken' });
  await expect(dialog).toBeVisible();
  await isAccessible(page);
  await dialog.getByRole('button', { name: 'Maak de kopie' }).click();
  await expect(dialog).toContainText('De kopie keuring (kopie).leidraad staat in');
  const copy = home.workspaceFile.replace('keuring.leidraad', 'keuring (kopie).leidraad');
  expect(await readFile(copy, 'utf8')).toBe(await readFile(home.workspaceFile, 'utf8'));
});

test('a workspace gets another name, and nothing stays behind', async ({ blueprint, frame, home, page }) => {
  await blueprint.rename(stepId, 'Voor het hernoemen');
  await frame.chooseInWorkspaceMenu(workspace, 'Bestand hernoemen of verplaatsen…');
  const dialog = page.getByRole('dialog', { name: 'Hernoemen of verplaatsen' });
  await dialog.getByRole('textbox').fill('Keuringen 2027');
  await dialog.getByRole('button', { name: 'Hernoem of verplaats' }).click();
  await expect(dialog).toBeHidden();
  await frame.isSaved();
  const moved = home.workspaceFile.replace('keuring.leidraad', 'Keuringen 2027.leidraad');
  expect(await readFile(moved, 'utf8')).toContain('Voor het hernoemen');
  await expect(readFile(home.workspaceFile)).rejects.toThrow('ENOENT');
  await blueprint.rename(stepId, 'Na het hernoemen');
  await page.keyboard.press('Control+s');
  await frame.isSaved();
  expect(await readFile(moved, 'utf8')).toContain('Na het hernoemen');
});

test('a file that is gone comes back from a backup', async ({ blueprint, frame, home, page }) => {
  await blueprint.rename(stepId, 'Iets');
  await page.keyboard.press('Control+s');
  await frame.isSaved();
  await frame.chooseInWorkspaceMenu(workspace, 'Werkruimte sluiten');
  await expect(page.getByRole('heading', { name: 'Welkom bij Leidraad' })).toBeVisible();
  await rm(home.workspaceFile);
  await page.getByRole('button', { name: 'Back-ups bekijken' }).click();
  const backups = page.getByRole('dialog', { name: 'Back-ups' });
  await backups.getByRole('button', { name: /Voor de eerste wijziging/ }).click();
  await expect(backups.getByText('is niet gevonden')).toBeVisible();
  await backups.getByRole('button', { name: 'Zet deze back-up terug' }).click();
  await expect(frame.topButton(workspace)).toBeVisible();
  expect(await readFile(home.workspaceFile, 'utf8')).toContain('Werknemer krijgt uitnodiging');
});

test('after a crash the last change is back, and the app says so', async ({ browser, home }) => {
  const app = await startApp(home);
  const page = await browser.newPage();
  await page.goto(app.address);
  const frame = new FramePage(page);
  await frame.isReady();
  await frame.goTo('process/p-keuring');
  await new BlueprintPage(page).rename(stepId, 'Net voor de crash');
  await expect.poll(() => home.readJournals()).toContain('Net voor de crash');
  await app.kill();
  await page.close();

  const again = await startApp(home);
  const next = await browser.newPage();
  const breaches = guardPage(next);
  await next.goto(again.address);
  await expect(next.getByText('Uw laatste wijziging is teruggehaald')).toBeVisible();
  await new FramePage(next).isSaved();
  expect(await readFile(home.workspaceFile, 'utf8')).toContain('Net voor de crash');
  expect(breaches).toEqual([]);
  await next.close();
  await again.stop();
});
