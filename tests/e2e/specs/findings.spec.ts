import { readFile, writeFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { axeViolations } from '../harness/axe-violations.ts';
import { expect, test } from '../harness/test.ts';

/** What lists say that have less room than their words take. */
function cutOff(lists: Locator): Promise<string[]> {
  return lists.evaluateAll((all) =>
    (all as HTMLSelectElement[]).flatMap((list) => {
      const { width, minWidth, position } = list.style;
      const room = list.offsetWidth;
      Object.assign(list.style, { width: 'auto', minWidth: '0', position: 'absolute' });
      const needed = list.offsetWidth;
      Object.assign(list.style, { width, minWidth, position });
      return needed > room ? [list.selectedOptions[0]?.text ?? ''] : [];
    }),
  );
}

test('findings are walked with F8, and lead to their cell', async ({ blueprint, frame, page }) => {
  await expect(frame.rail(/Meldingen.*fouten.*in totaal/)).toBeVisible();
  await blueprint.stepName('s-aanmelden').focus();
  await page.keyboard.press('F8');
  await expect(blueprint.cell('s-uitslag-werkgever', 'tells:tg-werkgever')).toBeFocused();
  await page.keyboard.press('F8');
  await expect(blueprint.cell('s-keuring', 'tells:tg-productie')).toBeFocused();
  await page.keyboard.press('Shift+F8');
  await expect(blueprint.cell('s-uitslag-werkgever', 'tells:tg-werkgever')).toBeFocused();
  await page.keyboard.press('F8');
  await expect(blueprint.cell('s-keuring', 'tells:tg-productie')).toBeFocused();

  await page.keyboard.press('Alt+F8');
  await expect(page.getByRole('heading', { level: 1, name: 'Meldingen' })).toBeVisible();
  await expect(page.getByRole('article')).toContainText('Wat er tijdens de keuring gebeurt');
  await page.keyboard.press('Alt+F8');
  await expect(blueprint.cell('s-keuring', 'tells:tg-productie')).toBeFocused();

  // In the list the focus goes along when it is there; Tab leads to a finding too when the chosen one is folded away.
  await page.keyboard.press('Alt+F8');
  const chosen = page.getByRole('main').locator('a[aria-current="true"]');
  await expect(chosen).toContainText('Wat er tijdens de keuring gebeurt');
  await chosen.focus();
  await page.keyboard.press('F8');
  await expect(chosen).not.toContainText('Wat er tijdens de keuring gebeurt');
  await expect(chosen).toBeFocused();
  await page.getByRole('button', { name: /^Fouten \d/ }).press('Enter');
  await expect(chosen).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Fouten \d/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(
    page
      .getByRole('list', { name: /^Waarschuwingen/ })
      .getByRole('link')
      .first(),
  ).toBeFocused();
});

test('a finding tells where, why and along which path, and a quick fix makes the next one come', async ({
  frame,
  page,
}) => {
  await frame.rail(/^Meldingen/).click();
  const detail = page.getByRole('article');
  const list = page.getByRole('main');
  await list.getByRole('link', { name: /Wat u meeneemt/ }).click();
  await expect(detail.getByRole('heading', { name: 'Het pad waarop het misgaat' })).toBeVisible();
  await expect(detail.getByRole('link', { name: /krijgt bevestiging.*vertelt het/ })).toBeVisible();
  await detail.getByText('Het pad als lijst').click();
  await expect(detail.getByRole('listitem').filter({ hasText: '8 De keuring' })).toContainText('hier nodig');
  await expect(detail).toContainText('Bron:');

  // The groups of a finding stand in the order of its sentence.
  await list.getByRole('link', { name: /opnieuw om Naam/ }).click();
  await expect(detail.getByRole('heading', { level: 2 })).toContainText(/met werkmail en Werknemer in productie/);
  await expect(detail.getByRole('listitem').filter({ hasText: /^Werknemer / })).toHaveText([
    'Werknemer met werkmail',
    'Werknemer in productie of op de weg (geen werkmail)',
  ]);

  await list.getByRole('link', { name: /heeft geen kanaal voor/ }).click();
  await detail.getByRole('button', { name: 'Kies Brief' }).click();
  await expect(detail.getByText('Hoofdkanaal voor Werknemer in productie', { exact: false })).toContainText('Brief');
  await detail.getByRole('button', { name: 'Doe dit' }).click();
  // The way back stands there for eight seconds, so it is taken at once; what was done is looked at when it is done again.
  const solved = page.getByRole('status').filter({ hasText: 'Opgelost.' });
  await solved.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(list.getByRole('link', { name: /heeft geen kanaal voor/ })).toBeVisible();
  await frame.topButton(/^Opnieuw doen/).click();
  await expect(list.getByRole('link', { name: /heeft geen kanaal voor/ })).toHaveCount(0);
  await expect(detail.getByRole('heading', { level: 2 })).not.toContainText('heeft geen kanaal');
});

test('findings are narrowed to a target group, and to the process of the blueprint', async ({ blueprint, page }) => {
  await page.getByRole('link', { name: /Meldingen in dit klantproces/ }).click();
  await expect(page.getByRole('combobox', { name: 'Toon klantproces' })).toHaveValue('p-keuring');
  await page.getByRole('combobox', { name: 'Toon doelgroep' }).selectOption({ label: 'Werkgever (HR-adviseur)' });
  await expect(
    page.getByText('Na “Werkgever meldt werknemer aan” zijn wij aan zet', { exact: false }).first(),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: /opnieuw om Naam/ })).toHaveCount(0);
  await page.goBack();
  await blueprint.isReady();
});

test('findings are grouped as one likes, and one that comes back says why and what is different', async ({
  frame,
  page,
}) => {
  await frame.goTo('findings');
  const detail = page.getByRole('article', { name: 'Melding' });
  const list = page.getByRole('main');
  const grouping = page.getByRole('combobox', { name: 'Groeperen op' });
  expect(await cutOff(list.getByRole('combobox'))).toEqual([]);
  await grouping.selectOption('group');
  expect(await cutOff(list.getByRole('combobox'))).toEqual([]);
  await expect(list.getByRole('button', { name: /^Werkgever \(HR-adviseur\)/ })).toBeVisible();
  await grouping.selectOption('rule');
  await expect(list.getByRole('button', { name: /^Te laat of verouderd/ })).toBeVisible();

  await list.getByRole('link', { name: /klaar moeten zijn/ }).click();
  await detail.getByRole('radio', { name: 'Melding klopt niet' }).check();
  await detail.getByLabel('Reden').fill('De drukker is al klaar met deze brief');
  await detail.getByRole('button', { name: 'Accepteren' }).click();
  await expect(list.getByRole('link', { name: /klaar moeten zijn/ })).toHaveCount(0);
  await frame.goTo('content');
  await page.getByRole('main').getByRole('link', { name: 'Bevestiging van de afspraak' }).first().click();
  await page
    .locator('label')
    .filter({ hasText: /^Middel$/ })
    .click();
  await page.getByLabel('Klaar op').fill('2026-10-15');
  await page.getByLabel('Klaar op').blur();

  await frame.goTo('findings');
  await expect(grouping).toHaveValue('rule');
  await list.getByRole('link', { name: /klaar moeten zijn/ }).click();
  await expect(detail).toContainText('De reden was: Melding klopt niet. De drukker is al klaar met deze brief');
  await expect(detail).toContainText('Toen stond er: “Bevestiging van de afspraak” had op 1 oktober 2026 klaar');
  await expect(detail.getByLabel('Reden')).toHaveValue('De drukker is al klaar met deze brief');

  await frame.goTo('settings');
  await page.getByText('Hoe vaak een melding niet klopte').first().click();
  await expect(page.getByRole('row', { name: /Te laat of verouderd 1/ })).toBeVisible();
  await page.getByRole('button', { name: 'Bewaar de telling als bestand' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Maak het document' }).click();
  await expect(page.getByText('Meldingen die niet kloppen.csv staat in')).toBeVisible();
});

for (const language of ['nl', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing while editing and among findings (${language}, ${theme})`, async ({
      blueprint,
      frame,
      page,
    }) => {
      const check = async (place: string): Promise<void> => {
        expect.soft(await axeViolations(page), place).toEqual([]);
      };
      await frame.goTo('settings');
      const radio = page.getByRole('radio');
      await radio.nth(language === 'nl' ? 0 : 1).check();
      await radio.nth(theme === 'light' ? 3 : 4).check();
      for (const summary of await page.locator('main summary').filter({ visible: true }).all()) await summary.click();
      await expect(page.getByRole('table').first()).toBeVisible();
      await check('settings for checks');
      await frame.goTo('process/p-keuring/step/s-bevestiging');
      const cell = blueprint.cell('s-bevestiging', 'primary:tg-productie');
      await cell.click();
      await expect(
        page
          .getByRole('complementary')
          .getByRole('heading', { name: /bevestiging/ })
          .first(),
      ).toBeVisible();
      await check('inspector with findings');
      await expect(cell).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('listbox')).toBeVisible();
      await check('picker');
      await page.keyboard.press('Escape');
      await blueprint.stepName('s-bevestiging').click();
      await page.keyboard.press('Enter');
      await expect(blueprint.grid.getByRole('textbox')).toBeFocused();
      await check('step name');
      await page.keyboard.press('Enter');
      await check('new step');
      await page.keyboard.press('Escape');
      await frame.goTo('findings');
      await expect(page.getByRole('article')).toBeVisible();
      await check('findings');
      await page
        .getByRole('main')
        .getByRole('link', { name: /Wat u meeneemt/ })
        .click();
      await expect(page.getByRole('article').locator('svg').first()).toBeVisible();
      await check('finding with a path and an opened fix');
    });
  }
}

test('a finding is accepted with a reason, comes back when taken back, and becomes an action', async ({
  frame,
  page,
}) => {
  await frame.goTo('findings');
  const detail = page.getByRole('article', { name: 'Melding' });
  const words = await detail.getByRole('heading', { level: 2 }).innerText();
  const accept = detail.getByRole('button', { name: 'Accepteren' });
  await detail.getByLabel('Reden').fill('te kort');
  await expect(accept).toBeDisabled();
  await detail.getByLabel('Reden').fill('Zo is het met de opdrachtgever afgesproken');
  await detail.getByRole('radio', { name: 'Tijdelijk' }).check();
  await expect(accept).toBeDisabled();
  await detail.getByLabel('Tot en met').fill('2099-01-01');
  await accept.click();
  await expect(detail.getByRole('heading', { level: 2 })).not.toHaveText(words);
  await page.getByText('Bewust geaccepteerd (1)').click();
  await expect(page.getByText('Zo is het met de opdrachtgever afgesproken')).toBeVisible();
  await page.getByRole('button', { name: 'Niet meer accepteren' }).click();
  await expect(page.getByText('Bewust geaccepteerd (1)')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Bewust geaccepteerd (1)')).toBeVisible();

  const next = await detail.getByRole('heading', { level: 2 }).innerText();
  await detail.getByRole('button', { name: 'Maak er een actie van' }).click();
  await detail.getByRole('link', { name: 'Er is een actie voor' }).click();
  await expect(page.getByRole('complementary').getByRole('heading', { name: next })).toBeVisible();
});

/** With something accepted that is no longer found. */
const testWithOldAcceptance = test.extend({
  home: async ({ home }, use) => {
    const workspace = JSON.parse(await readFile(home.workspaceFile, 'utf8')) as { acceptances?: unknown[] };
    const old = {
      id: 'ac-old',
      fingerprint: '0000000000000000',
      ruleId: 'word-choice',
      reasonCode: 'deliberate',
      reason: 'Dit was zo afgesproken',
      on: '2026-11-01',
      contextHash: 'x',
    };
    const acceptances = [...(workspace.acceptances ?? []), old];
    await writeFile(home.workspaceFile, `${JSON.stringify({ ...workspace, acceptances }, null, 2)}\n`);
    await use(home);
  },
});

testWithOldAcceptance('what was accepted and is gone is cleaned up in the settings', async ({ frame, page }) => {
  await frame.goTo('settings');
  const gone = page.getByText('Geaccepteerd, maar er niet meer (1)');
  await gone.click();
  await expect(page.getByText(/Dit was zo afgesproken/)).toBeVisible();
  await page.getByRole('button', { name: 'Ruim 1 oude op' }).click();
  await expect(gone).toHaveCount(0);
});

/** At its first stage, with nothing wrong in it. */
const testAtFirstStage = test.extend({
  home: async ({ home }, use) => {
    const { processes, ...workspace } = JSON.parse(await readFile(home.workspaceFile, 'utf8')) as {
      processes: object[];
    };
    const early = {
      ...workspace,
      processes: processes.map((process) => ({ ...process, stage: 'channels' })),
      analysis: { extends: ['recommended'], rules: { 'step-without-channel': 'off' } },
    };
    await writeFile(home.workspaceFile, `${JSON.stringify(early, null, 2)}\n`);
    await use(home);
  },
});

testAtFirstStage('who has more checked goes on from the finding that stays', async ({ frame, page }) => {
  await frame.goTo('findings');
  const title = page.getByRole('article').getByRole('heading', { level: 2 });
  await page
    .getByRole('main')
    .getByRole('link', { name: /Keuring.*Productie|werkmail/i })
    .last()
    .click();
  const words = await title.innerText();
  const more = page.getByRole('button', { name: /^Controleer ook/ });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Los eerst de fouten op/)).toBeVisible();
  await expect(more).toHaveCount(0);
  await expect(title).toHaveText(words);
  await expect(title).toBeFocused();
});
