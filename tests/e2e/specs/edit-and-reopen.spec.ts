import { expect, test } from '../harness/test.ts';

const workspace = 'Communicatieplan keuringen';
const stepId = 's-uitnodiging';

test('a renamed step is in the file after closing, and on screen after opening it again', async ({
  blueprint,
  frame,
  home,
  page,
}) => {
  await blueprint.rename(stepId, 'Uitnodiging komt binnen');

  await frame.chooseInWorkspaceMenu(workspace, 'Werkruimte sluiten');
  await expect(page.getByRole('heading', { name: 'Welkom bij Leidraad' })).toBeVisible();
  const saved = await home.readWorkspace();
  expect(saved.processes[0]?.steps.find(({ id }) => id === stepId)?.name).toBe('Uitnodiging komt binnen');

  await page.getByRole('button', { name: /^Communicatieplan keuringen/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: workspace })).toBeVisible();
  await frame.goTo('process/p-keuring');
  await expect(blueprint.stepName(stepId)).toContainText('Uitnodiging komt binnen');
});

test('Escape leaves the name as it was, and an empty name is refused with a reason', async ({ blueprint, page }) => {
  await blueprint.stepName(stepId).click();
  await page.keyboard.press('Enter');
  await blueprint.nameField.fill('Iets anders');
  await page.keyboard.press('Escape');
  await expect(blueprint.stepName(stepId)).toContainText('Werknemer krijgt uitnodiging');

  await page.keyboard.press('F2');
  await blueprint.nameField.fill('  ');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Een naam mag niet leeg zijn');
});

test('Ctrl+S writes the file at once', async ({ blueprint, frame, home, page }) => {
  await blueprint.rename(stepId, 'Uitnodiging');
  await page.keyboard.press('Control+s');
  await frame.isSaved();
  const saved = await home.readWorkspace();
  expect(saved.processes[0]?.steps.find(({ id }) => id === stepId)?.name).toBe('Uitnodiging');
});
