import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { axeViolations } from '../harness/axe-violations.ts';
import { chaptersOfDocument } from '../harness/chapters-of-document.ts';
import { readDocument } from '../harness/read-document.ts';
import { expect, test as base } from '../harness/test.ts';
import { PlanPage } from '../pages/plan-page.ts';

const test = base.extend<{ plan: PlanPage }>({
  plan: async ({ frame, page }, use) => {
    await frame.goTo('plan');
    const plan = new PlanPage(page);
    await plan.isReady();
    await use(plan);
  },
});

test('the plan is written as Word in the chosen folder, and replaced only after asking', async ({ home, plan }) => {
  const path = join(home.folder, 'Documents', 'Plan keuringen.docx');
  await plan.exportAs('Plan keuringen');
  await plan.isExported('Plan keuringen.docx');
  const text = await readDocument(path);
  expect(text).toContain('Communicatieplan keuringen');
  const { processes } = await home.readWorkspace();
  for (const { name } of processes[0]?.steps ?? []) expect(text).toContain(name);
  await expect(plan.choices.getByText(/weggelaten/)).toHaveCount(0);

  await writeFile(path, 'van iemand anders');
  await plan.exportAs('Plan keuringen');
  await expect(plan.dialog.getByRole('alert')).toContainText('Er is al een bestand Plan keuringen.docx');
  await plan.dialog.getByRole('button', { name: 'Kies een andere naam' }).click();
  await expect(plan.dialog.getByRole('textbox')).toHaveValue('Plan keuringen');
  expect(await readFile(path, 'utf8')).toBe('van iemand anders');

  await plan.dialog.getByRole('button', { name: 'Maak het document' }).click();
  await plan.dialog.getByRole('button', { name: 'Vervang het bestand' }).click();
  await expect.poll(async () => (await stat(path)).size).toBeGreaterThan(1000);
  await plan.isExported('Plan keuringen.docx');
  expect(await readDocument(path)).toContain('Communicatieplan keuringen');
});

test('what is on screen is what is written: a step renamed just before, in English, short', async ({
  blueprint,
  frame,
  home,
  page,
}) => {
  await blueprint.rename('s-uitnodiging', 'Uitnodiging komt binnen');
  await frame.goTo('plan');
  const plan = new PlanPage(page);
  await plan.chooseLanguage('English');
  await plan.choices.getByRole('radio', { name: 'Kort' }).check();
  await plan.exportAs('short');
  await plan.isExported('short.docx');
  const text = await readDocument(join(home.folder, 'Documents', 'short.docx'));
  expect(text).toContain('Uitnodiging komt binnen');
  expect(text).toContain('What is missing and what is double');
  expect(text).not.toContain('Data register');
});

for (const [language, name] of [
  ['nl', 'Nederlands'],
  ['en', 'English'],
] as const) {
  test(`the paper says what the document says, chapter by chapter (${language})`, async ({ home, page, plan }) => {
    await plan.chooseLanguage(name);
    await expect(plan.paper.locator('[lang]').first()).toHaveAttribute('lang', language);
    await expect(page.locator('[data-drawing]')).toHaveCount(0);
    const onPaper = await plan.chapterTexts();
    await plan.exportAs('naast elkaar');
    await plan.isExported('naast elkaar.docx');
    const written = chaptersOfDocument(await readDocument(join(home.folder, 'Documents', 'naast elkaar.docx')));
    expect(written.map(({ title }) => title)).toEqual(onPaper.map(({ title }) => title));
    expect(written).toEqual(onPaper);
    expect(onPaper.length).toBeGreaterThan(16);
  });
}

test('a name that a file cannot have is refused with a reason', async ({ page, plan }) => {
  await plan.exportAs('wat? waar?');
  await expect(plan.dialog).toContainText('kan geen bestandsnaam zijn');
  await page.keyboard.press('Escape');
  await expect(plan.dialog).toBeHidden();
});

test('the page follows the chosen chapter, and the chosen chapter follows scrolling', async ({ page, plan }) => {
  await plan.chapter('Klantproces en klantcommunicatieproces').click();
  // The first: the appendix has its texts under the same name.
  await expect(plan.heading('Keuring door de arbodienst').first()).toBeInViewport();
  await expect(plan.chapter('Klantproces en klantcommunicatieproces')).toHaveAttribute('aria-current', 'true');
  const flow = plan.paper.getByRole('img', { name: /^Stroomschema van Keuring door de arbodienst, Aanmelden/ });
  await expect(flow).toBeVisible();
  await expect.poll(() => flow.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);

  await plan.chapters.getByRole('checkbox', { name: 'Neem “Opmerkingen uit de review” op' }).check();
  await plan.chapter('Opmerkingen uit de review').click();
  await expect(plan.heading(/Opmerkingen uit de review/)).toBeInViewport();
  await plan.paper.focus();
  await page.keyboard.press('Home');
  await expect(plan.chapter('Omslag')).toHaveAttribute('aria-current', 'true');
  await expect(plan.heading('Communicatieplan keuringen')).toBeInViewport();
});

test('choices are kept in the plan, and undone', async ({ frame, page, plan }) => {
  await plan.chooseLanguage('English');
  await expect(plan.chapter('Introduction')).toBeVisible();
  await plan.chapters.getByRole('checkbox', { name: 'Neem “Introduction” op' }).uncheck();
  await expect(plan.heading(/Introduction/)).toHaveCount(0);
  await expect(plan.heading(/1\s*Background and situation/)).toBeVisible();
  await frame.isSaved();

  await page.reload();
  await plan.isReady();
  await expect(plan.chapters.getByRole('checkbox', { name: 'Neem “Introduction” op' })).not.toBeChecked();

  await plan.chapters.getByRole('checkbox', { name: 'Neem “Introduction” op' }).check();
  await frame.topButton(/^Ongedaan maken: Keuzes voor/).click();
  await expect(plan.heading(/Introduction/)).toHaveCount(0);
});

test('the plan is reached and exported with the keyboard alone', async ({ frame, home, page }) => {
  await frame.chooseInPalette('Ga naar Plan');
  const plan = new PlanPage(page);
  await plan.isReady();
  // Whoever is quicker than the list of the folder still gets the document.
  const isTyped = Promise.withResolvers<void>();
  await page.route('**/api/folder:list', (route) => isTyped.promise.then(() => route.continue()));
  await plan.choices.getByRole('button', { name: 'Exporteer naar Word' }).focus();
  await page.keyboard.press('Enter');
  await expect(plan.dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Enter');
  isTyped.resolve();
  await plan.isExported('Communicatieplan keuringen.docx');
  expect(await readDocument(join(home.folder, 'Documents', 'Communicatieplan keuringen.docx'))).toContain('w:document');
});

test('a workspace with nothing in it says what to do first', async ({ frame, page, start }) => {
  await start.page.getByRole('button', { name: /Begin bij uw doelgroepen/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Nieuwe werkruimte' });
  await dialog.getByRole('textbox', { name: 'Naam van de werkruimte' }).fill('Leeg');
  await dialog.getByRole('button', { name: 'Maak de werkruimte' }).click();
  await expect(start.title).toHaveText('Leeg');
  await frame.rail('Plan').click();
  await expect(page.getByRole('heading', { name: 'Nog niets om te schrijven' })).toBeVisible();
  await page.getByRole('link', { name: 'Begin bij Doelgroepen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Doelgroepen' })).toBeVisible();
});

/** A plan in which nothing is filled in yet: every chapter is empty. */
const bare = base.extend<{ plan: PlanPage }>({
  home: async ({ home }, use) => {
    const workspace: object = JSON.parse(await readFile('templates/empty.nl.leidraad', 'utf8')) as object;
    const plans = [{ id: 'plan', name: 'Communicatieplan', processIds: 'all', options: { without: [] } }];
    await writeFile(home.workspaceFile, JSON.stringify({ ...workspace, plans }));
    await use(home);
  },
  plan: async ({ frame, page }, use) => {
    await frame.goTo('plan');
    const plan = new PlanPage(page);
    await plan.isReady();
    await use(plan);
  },
});

bare('every chapter that is empty leads to where it is filled in', async ({ frame, page, plan }) => {
  await plan.emptyChapter('Inleiding').getByRole('button', { name: 'Schrijf deze tekst' }).click();
  await expect(plan.choices.getByRole('textbox', { name: 'Inleiding' })).toBeFocused();
  await page.keyboard.type('Waarom dit plan er is.');
  await page.keyboard.press('Tab');
  await expect(plan.emptyChapter('Inleiding')).toHaveCount(0);
  await expect(plan.paper.getByText('Waarom dit plan er is.')).toBeVisible();
  for (const chapter of ['Samenvatting', 'Aanleiding en situatie', 'Risico’s, gevoeligheden en woordvoering']) {
    await plan.emptyChapter(chapter).getByRole('button', { name: 'Schrijf deze tekst' }).click();
    await expect(plan.choices.getByRole('textbox', { name: chapter })).toBeFocused();
  }
  const rows = [
    ['Communicatiedoelen', 'Vul de doelstellingen in', 'Doelstelling'],
    ['Strategie, kernboodschap en schrijftoon', 'Vul de kernboodschap in', 'Kernboodschap'],
    ['Kosten', 'Vul de begroting in', 'Post'],
  ] as const;
  for (const [chapter, link, button] of rows) {
    await plan.emptyChapter(chapter).getByRole('button', { name: link }).click();
    await expect(plan.choices.getByRole('button', { name: button, exact: true })).toBeFocused();
  }
  const screens = [
    ['Betrokkenen en interne communicatie', 'Instellingen'],
    ['Doelgroepen', 'Doelgroepen'],
    ['Strategie, kernboodschap en schrijftoon', 'Schrijftoon'],
    ['Klantproces en klantcommunicatieproces', 'Klantprocessen'],
    ['Doelgroepen-middelenmatrix', 'Middelen'],
    ['Gegevensregister', 'Systemen & gegevens'],
    ['Communicatiekalender', 'Acties'],
    ['Kosten', 'Kanalen'],
    ['Meten en bijsturen', 'Klantprocessen'],
    ['Teksten', 'Middelen'],
    ['Schrijftonen', 'Schrijftoon'],
  ] as const;
  for (const [chapter, screen] of screens) {
    await plan
      .emptyChapter(chapter)
      .getByRole('link', { name: `Ga naar ${screen}` })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: screen })).toBeVisible();
    await frame.goTo('plan');
  }
  await plan
    .emptyChapter('Wijzigingen sinds de vorige versie')
    .getByRole('link', { name: /versies/i })
    .click();
  await expect(page).toHaveURL(/versions/);
});

bare('in English too every empty chapter leads to a screen or a field', async ({ frame, page }) => {
  await page.getByRole('button', { name: 'Engels' }).click();
  await frame.goTo('plan');
  const list = page.getByRole('navigation', { name: 'Chapters' });
  const links = list.getByRole('link', { name: /^Go to / });
  await expect(links.first()).toBeVisible();
  const screens = await links.allTextContents();
  expect(screens.length).toBeGreaterThanOrEqual(11);
  for (const [place, words] of screens.entries()) {
    await links.nth(place).click();
    const screen = words.replace(/^Go to /, '');
    // The title of the screen, or of the part of it that is shown.
    await expect(page.locator('h1, main [aria-current="page"]', { hasText: screen }).first()).toBeVisible();
    await frame.goTo('plan');
  }
  const details = page.getByRole('complementary', { name: 'Choices for the plan' });
  const ways = list.getByRole('listitem').getByRole('button', { name: /^(Write this text$|Fill in )/ });
  await expect(ways.nth(6)).toBeVisible();
  const count = await ways.count();
  for (let place = 0; place < count; place += 1) {
    await page.keyboard.press('Escape');
    await ways.nth(place).click();
    await expect(details.locator(':focus')).toBeVisible();
  }
});

test('a document that may not be written stays as it is, and the screen says why', async ({ home, plan }) => {
  const path = join(home.folder, 'Documents', 'Vast.docx');
  await writeFile(path, 'van iemand anders');
  await chmod(path, 0o444);
  await plan.exportAs('Vast');
  await plan.dialog.getByRole('button', { name: 'Vervang het bestand' }).click();
  await expect(plan.choices.getByText(/Vast\.docx is alleen-lezen/)).toBeVisible();
  expect(await readFile(path, 'utf8')).toBe('van iemand anders');
});

for (const language of ['nl', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the plan and its dialog (${language}, ${theme})`, async ({ frame, page }) => {
      await frame.goTo('settings');
      const radio = page.getByRole('radio');
      await radio.nth(language === 'nl' ? 0 : 1).check();
      await radio.nth(theme === 'light' ? 3 : 4).check();
      await frame.goTo('plan');
      await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
      const check = async (place: string): Promise<void> => {
        expect.soft(await axeViolations(page), place).toEqual([]);
      };
      await check('cover');
      await page.getByRole('button', { name: /^7/ }).filter({ visible: true }).first().click();
      await expect(page.getByRole('img').first()).toBeVisible();
      await check('chapter');
      await page.getByRole('button', { name: /Word$/ }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await check('dialog');
    });
  }
}
