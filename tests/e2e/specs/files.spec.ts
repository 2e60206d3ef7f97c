import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../harness/test.ts';

test('a new workspace is made in the chosen folder and opened', async ({ home, page, start }) => {
  await start.page.getByRole('button', { name: /Keuring door een arbodienst/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Nieuwe werkruimte' });
  await dialog.getByRole('textbox', { name: 'Naam van de werkruimte' }).fill('Mijn keuringen');
  await dialog.getByRole('button', { name: 'Maak de werkruimte' }).click();
  await expect(start.title).toHaveText('Mijn keuringen');
  const made = await home.readWorkspace(join(home.folder, 'Documents', 'Mijn keuringen.leidraad'));
  expect(made.name).toBe('Mijn keuringen');
});

test('a name that is taken is refused, and nothing is overwritten', async ({ home, page, start }) => {
  const before = await readFile(home.workspaceFile, 'utf8');
  await start.page.getByRole('button', { name: /Begin bij uw doelgroepen/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Nieuwe werkruimte' });
  await dialog.getByRole('textbox', { name: 'Naam van de werkruimte' }).fill('keuring');
  await dialog.getByRole('button', { name: 'Maak de werkruimte' }).click();
  await expect(dialog).toContainText('Er is al een bestand keuring.leidraad');
  expect(await readFile(home.workspaceFile, 'utf8')).toBe(before);
});

test('a file with problems shows them all and is opened after repair', async ({ home, page, start }) => {
  const path = join(home.folder, 'Documents', 'kapot.leidraad');
  const workspace = JSON.parse(await readFile(home.workspaceFile, 'utf8')) as {
    name: string;
    processes: { steps: { touchpoints?: { primary?: { contentIds: string[] } }[] }[] }[];
  };
  workspace.name = 'Met een fout';
  workspace.processes[0]?.steps[0]?.touchpoints?.[0]?.primary?.contentIds.push('bestaat-niet');
  const broken = `${JSON.stringify(workspace, undefined, 2)}\n`;
  await writeFile(path, broken);

  await start.openInPicker('kapot.leidraad');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('kapot.leidraad kan niet worden geopend');
  await expect(page.getByRole('table')).toContainText('/processes/0/steps/0/touchpoints/0/primary/contentIds');

  await page.getByRole('button', { name: 'Herstel dit en open' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Met een fout' })).toBeVisible();
  expect(await readFile(path, 'utf8')).toBe(broken);
});

test('a file that is no workspace is refused with a way out, and what was open stays open', async ({
  home,
  page,
  start,
}) => {
  await writeFile(join(home.folder, 'Documents', 'brief.leidraad'), 'Geachte heer');
  await start.openInPicker('brief.leidraad');
  await expect(page.getByText('De inhoud is geen leesbare werkruimte')).toBeVisible();
  await page.getByRole('button', { name: 'Laat het bestand zoals het is' }).click();
  await expect(start.title, 'what was open stays open').toHaveText('Communicatieplan keuringen');
});

test('a recent workspace that is gone is marked and can be taken off the list', async ({
  frame,
  home,
  page,
  start,
}) => {
  await frame.chooseInWorkspaceMenu('Communicatieplan keuringen', 'Werkruimte sluiten');
  await expect(page.getByRole('heading', { name: 'Welkom bij Leidraad' })).toBeVisible();
  await rm(home.workspaceFile);
  await frame.goTo('settings');
  await frame.goTo('start');
  await expect(start.page.getByText('Bestand niet gevonden')).toBeVisible();
  await page.getByRole('button', { name: 'Haal uit de lijst' }).click();
  await expect(page.getByText('Hier komen de werkruimtes')).toBeVisible();
});
