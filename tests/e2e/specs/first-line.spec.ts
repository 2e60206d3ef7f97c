import { join } from 'node:path';
import { readDocument } from '../harness/read-document.ts';
import { expect, test } from '../harness/test.ts';
import { PlanPage } from '../pages/plan-page.ts';

const workspace = 'Communicatieplan keuringen';

test('a process is changed, undone, solved, written as Word, closed and opened again, and the files say the same', async ({
  blueprint,
  frame,
  home,
  page,
}) => {
  await blueprint.rename('s-uitnodiging', 'Uitnodiging komt binnen');

  const supporting = blueprint.cell('s-uitnodiging', 'supporting:tg-werknemer');
  await supporting.click();
  await page.keyboard.press('Enter');
  await blueprint.picker('Ondersteunend').fill('telef');
  await page.keyboard.press('Enter');
  await expect(supporting).toContainText('Telefoon (planning)');
  await expect(supporting).toBeFocused();

  await page.keyboard.press('Control+z');
  await expect(supporting).not.toContainText('Telefoon');
  await frame.topButton('Opnieuw doen: Ondersteunend kanaal toevoegen').click();
  await expect(supporting).toContainText('Telefoon (planning)');

  const questionnaire = blueprint.cell('s-vragenlijst', 'supporting:tg-werknemer');
  await frame.goTo('process/p-keuring/step/s-vragenlijst');
  await questionnaire.click();
  await expect(questionnaire).toContainText('Geen uitweg');
  await blueprint.inspector.getByRole('button', { name: 'Telefoon (planning) als ondersteunend kanaal' }).click();
  await blueprint.inspector.getByRole('button', { name: 'Doe dit' }).click();
  await expect(questionnaire).toContainText('Telefoon (planning)');
  await expect(page.getByText('Opgelost.')).toBeVisible();
  await expect(blueprint.inspector.getByText('Lukt Portaal Mijn Keuring niet')).toHaveCount(0);

  const plan = new PlanPage(page);
  await frame.goTo('plan');
  await plan.exportAs('Plan keuringen');
  await plan.isExported('Plan keuringen.docx');
  expect(await readDocument(join(home.folder, 'Documents', 'Plan keuringen.docx'))).toContain(
    'Uitnodiging komt binnen',
  );

  await frame.chooseInWorkspaceMenu(workspace, 'Werkruimte sluiten');
  await expect(page.getByRole('heading', { name: 'Welkom bij Leidraad' })).toBeVisible();
  const saved = JSON.stringify(await home.readWorkspace());
  expect(saved).toContain('Uitnodiging komt binnen');
  const { processes } = await home.readWorkspace();
  const steps = processes[0]?.steps as { id: string; touchpoints?: { supporting?: { channelId: string }[] }[] }[];
  for (const id of ['s-uitnodiging', 's-vragenlijst']) {
    const uses = steps
      .find((step) => step.id === id)
      ?.touchpoints?.flatMap((touchpoint) => touchpoint.supporting ?? []);
    expect(uses?.map(({ channelId }) => channelId)).toContain('ch-telefoon');
  }

  await page.getByRole('button', { name: /^Communicatieplan keuringen/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: workspace })).toBeVisible();
  await frame.goTo('process/p-keuring/step/s-vragenlijst');
  await expect(questionnaire).toContainText('Telefoon (planning)');
});

test('with the keyboard alone a channel is chosen for the contact without one', async ({ blueprint, frame, page }) => {
  const empty = blueprint.cell('s-bevestiging', 'primary:tg-productie');
  await blueprint.stepName('s-aanmelden').focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  for (let row = 0; row < 12; row += 1) await page.keyboard.press('ArrowDown');
  await expect(empty).toBeFocused();
  await expect(empty).toContainText('Geen kanaal');

  await page.keyboard.press('b');
  await expect(blueprint.picker('Hoofdkanaal')).toHaveValue('b');
  await expect(blueprint.option(/^Brief/)).toBeVisible();
  await expect(blueprint.option(/^Sms/)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(empty).toContainText('Brief');
  await expect(empty).toBeFocused();

  await page.keyboard.press('Delete');
  await expect(empty).toContainText('Geen kanaal');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(empty).toContainText('Geen kanaal');
  await expect(empty).toBeFocused();
  await expect(frame.topButton(/Ongedaan maken: Hoofdkanaal kiezen/)).toBeVisible();
});

test('steps are added one after another, moved and deleted with the keyboard', async ({ blueprint, page }) => {
  await blueprint.stepName('s-herinnering').click();
  await page.getByRole('button', { name: 'Stap', exact: true }).click();
  await blueprint.newStepField.fill('Werknemer reist naar de keuring');
  await page.keyboard.press('Enter');
  await blueprint.newStepField.fill('Balie ontvangt de werknemer');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const header = (name: string) => blueprint.grid.getByRole('columnheader', { name });
  await expect(header('8 Werknemer reist naar de keuring')).toBeVisible();
  await expect(header('9 Balie ontvangt de werknemer')).toBeFocused();

  await page.keyboard.press('Alt+ArrowLeft');
  await expect(header('8 Balie ontvangt de werknemer')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(header('8 Werknemer reist naar de keuring')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(header('8 Balie ontvangt de werknemer')).toBeVisible();
});

test('what the customer may expect is written in its cell, and apart for a target group in the inspector', async ({
  blueprint,
  page,
}) => {
  const cell = blueprint.cell('s-aanmelden', 'expectNext');
  await cell.click();
  await page.keyboard.type('U krijgt binnen een week bericht');
  await page.keyboard.press('Tab');
  await expect(cell).toContainText('U krijgt binnen een week bericht');
  await expect(blueprint.cell('s-uitnodiging', 'expectNext')).toBeFocused();

  await blueprint.cell('s-aanmelden', 'primary:tg-werkgever').click();
  await blueprint.inspector.getByRole('button', { name: 'Maak apart voor deze doelgroep' }).first().click();
  const own = blueprint.inspector.getByRole('textbox', { name: 'Klant mag verwachten' });
  await own.fill('U hoort het van uw adviseur');
  await own.press('Enter');
  await expect(cell).toContainText('U hoort het van uw adviseur');
  await expect(cell).toContainText('U krijgt binnen een week bericht');
});

test('an edit that cannot be done says calmly why, next to the cell', async ({ blueprint, page }) => {
  await blueprint.cell('s-bevestiging', 'content:tg-productie').click();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Kies eerst een hoofdkanaal');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('alert')).toHaveCount(0);
});
