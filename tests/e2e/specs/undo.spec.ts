import { expect, test } from '../harness/test.ts';

test('undo and redo by keyboard, and the buttons say what', async ({ blueprint, frame, page }) => {
  await blueprint.rename('s-uitnodiging', 'Eerste naam');
  await blueprint.rename('s-uitnodiging', 'Tweede naam');

  await expect(frame.topButton('Ongedaan maken: Stap “Eerste naam” hernoemen')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(blueprint.stepName('s-uitnodiging')).toContainText('Eerste naam');
  await page.keyboard.press('Control+z');
  await expect(blueprint.stepName('s-uitnodiging')).toContainText('Werknemer krijgt uitnodiging');
  await expect(frame.topButton('Niets om ongedaan te maken')).toBeVisible();

  await page.keyboard.press('Control+Shift+z');
  await page.keyboard.press('Control+y');
  await expect(blueprint.stepName('s-uitnodiging')).toContainText('Tweede naam');
  await frame.isSaved();
});
