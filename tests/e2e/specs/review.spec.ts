import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Download, Page } from '@playwright/test';
import { axeViolations } from '../harness/axe-violations.ts';
import { expect, test } from '../harness/test.ts';

const words = {
  nl: {
    versionName: 'Naam van de versie',
    keep: 'Bewaar als versie',
    make: 'Maak het reviewbestand',
    document: 'Maak het document',
    made: /review\.html is opgeslagen/,
    processes: 'Klantproces en klantcommunicatieproces',
    add: /^Opmerking bij 4\. Werknemer krijgt bevestiging, Werknemer met werkmail/,
    about: 'Waarover?',
    primary: 'Hoofdkanaal',
    text: 'Uw opmerking',
    name: 'Uw naam',
    place: 'Plaats de opmerking',
    flow: /^Opmerking bij Klantproces: Keuring/,
    saveRemarks: 'Bewaar mijn opmerkingen',
    unsaved: '2 opmerkingen, niet bewaard',
    saved: 'Bewaard als opmerkingen-jan-jansen.html',
    group: 'Toon doelgroep',
    takeIn: 'Neem 2 opmerkingen over',
    nothing: 'Niets over te nemen',
    resolve: 'Handel af',
    reopen: 'Heropen',
    compare: 'Vergelijking',
    undo: /^Ongedaan maken: Opmerkingen uit/,
    choose: 'Kies een bestand',
    file: 'opmerkingen',
  },
  en: {
    versionName: 'Name of the version',
    keep: 'Keep as a version',
    make: 'Make the review file',
    document: 'Make the document',
    made: /review\.html was saved/,
    processes: 'Customer process and customer communication process',
    add: /^Remark on 4\. Werknemer krijgt bevestiging, Werknemer met werkmail/,
    about: 'About what?',
    primary: 'Primary channel',
    text: 'Your remark',
    name: 'Your name',
    place: 'Place the remark',
    flow: /^Remark on Customer process: Keuring/,
    saveRemarks: 'Save my remarks',
    unsaved: '2 remarks, not saved',
    saved: 'Saved as remarks-jan-jansen.html',
    group: 'Show target group',
    takeIn: 'Take in 2 remarks',
    nothing: 'Nothing to take in',
    resolve: 'Resolve',
    reopen: 'Reopen',
    compare: 'Comparison',
    undo: /^Undo: Take in remarks from/,
    choose: 'Choose a file',
    file: 'remarks',
  },
} as const;

async function expectAxeClean(page: Page): Promise<void> {
  expect.soft(await axeViolations(page)).toEqual([]);
}

/** Opens a file as its reader does: from disk, without the app; nothing may be asked of any address. */
async function openAlone(context: BrowserContext, path: string): Promise<{ page: Page; breaches: string[] }> {
  const page = await context.newPage();
  const breaches: string[] = [];
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) breaches.push(`A request: ${request.url()}`);
  });
  page.on('pageerror', (error) => breaches.push(`An error on the page: ${error.message}`));
  page.on('console', (message) => breaches.push(`In the console: ${message.text()}`));
  await page.goto(pathToFileURL(path).href);
  return { page, breaches };
}

async function writeRemark(page: Page, say: (typeof words)['nl' | 'en'], text: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: say.text }).fill(text);
  await page.keyboard.press('Control+Enter');
}

for (const language of ['nl', 'en'] as const) {
  test(`a whole review: make the file, read it without the app, send it back, take it in, compare (${language})`, async ({
    blueprint,
    context,
    frame,
    home,
    page,
  }) => {
    const say = words[language];
    await frame.goTo('settings');
    await page
      .getByRole('radio')
      .nth(language === 'nl' ? 0 : 1)
      .check();

    await frame.goTo('versions');
    await page.getByRole('textbox', { name: say.versionName }).fill('Voor de review');
    await page.getByRole('button', { name: say.keep }).click();
    await expect(page.getByRole('heading', { name: 'Voor de review' })).toBeVisible();
    await expectAxeClean(page);

    await frame.goTo('review-file');
    await page.getByRole('main').getByRole('combobox').nth(1).selectOption(language);
    await page.getByRole('button', { name: say.make }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('review');
    await dialog.getByRole('button', { name: say.document }).click();
    await expect(page.getByText(say.made)).toBeVisible({ timeout: 180_000 });
    await expectAxeClean(page);

    const { page: reader, breaches } = await openAlone(context, join(home.folder, 'Documents', 'review.html'));
    await expect(reader.getByRole('heading', { level: 2, name: say.processes })).toBeVisible();
    await expect(reader.getByRole('img', { name: /Keuring/ }).first()).toBeVisible();
    await reader.getByRole('combobox', { name: say.group }).selectOption('tg-productie');
    await expect(reader.getByRole('button', { name: say.add }).first()).toBeHidden();
    await reader.getByRole('combobox', { name: say.group }).selectOption('');

    await reader.getByRole('button', { name: say.add }).first().click();
    const write = reader.getByRole('dialog');
    await write.getByRole('combobox', { name: say.about }).selectOption({ label: say.primary });
    await write.getByRole('textbox', { name: say.name }).fill('Jan Jansen');
    await writeRemark(reader, say, 'Kan dit <b>ook</b> per brief?');
    await reader.getByRole('button', { name: say.flow }).first().click();
    await expect(write).toBeVisible();
    await expect(write.getByRole('textbox', { name: say.name })).toBeHidden();
    await writeRemark(reader, say, 'Dit schema is duidelijk.');
    await expect(reader.getByText(say.unsaved)).toBeVisible();

    // Leaving now is asked about; the reader stays, and saves.
    const asked = reader.waitForEvent('dialog');
    await reader.close({ runBeforeUnload: true });
    await (await asked).dismiss();
    const [download] = await Promise.all([
      reader.waitForEvent('download'),
      reader.getByRole('button', { name: say.saveRemarks }).click(),
    ]);
    await expect(reader.getByText(say.saved)).toBeVisible();
    await expectAxeClean(reader);
    const reply = join(home.folder, `${say.file}.html`);
    await (download as Download).saveAs(reply);
    expect(breaches).toEqual([]);
    await reader.close();

    // What was saved can be read on by itself, and holds the same remarks.
    const { page: again, breaches: breachesAgain } = await openAlone(context, reply);
    await expect(again.getByText('Kan dit <b>ook</b> per brief?')).toBeVisible();
    await expect(again.getByRole('textbox', { name: say.name }).first()).toHaveValue('Jan Jansen');
    expect(breachesAgain).toEqual([]);
    await again.close();

    await page.getByLabel(say.choose, { exact: true }).first().setInputFiles(reply);
    await expect(page.getByText('Kan dit <b>ook</b> per brief?')).toBeVisible();
    await page.getByRole('button', { name: say.takeIn }).click();
    await frame.topButton(say.undo).click();
    await expect(page.getByText('Kan dit <b>ook</b> per brief?')).toHaveCount(0);
    await page.keyboard.press('Control+y');
    await page.getByRole('link', { name: /Kan dit <b>ook<\/b> per brief/ }).click();
    await expectAxeClean(page);
    await page.getByRole('button', { name: say.resolve }).click();
    await expect(page.getByRole('button', { name: say.reopen })).toBeVisible();

    await frame.goTo('review-file');
    await page.getByLabel(say.choose, { exact: true }).first().setInputFiles(reply);
    await expect(page.getByRole('button', { name: say.nothing })).toBeDisabled();

    await frame.goTo('process/p-keuring/step/s-bevestiging');
    await blueprint.isReady();
    await expect(blueprint.cell('s-bevestiging', 'primary:tg-werknemer')).toBeVisible();
    await frame.goTo('process/p-keuring/compare');
    const comparison = page.getByRole('region', { name: say.compare });
    await expect(comparison).toBeVisible();
    await expectAxeClean(page);

    await frame.goTo('versions');
    await expect(comparison.getByText('Kan dit <b>ook</b> per brief?').first()).toBeVisible();
    await frame.isSavedIn(language);
    const saved = JSON.parse(await readFile(home.workspaceFile, 'utf8')) as {
      remarks: { author: string; source: string; target: object }[];
    };
    expect(saved.remarks.filter(({ author }) => author === 'Jan Jansen').map(({ target }) => target)).toEqual([
      { kind: 'step', id: 's-bevestiging', field: 'primary:tg-werknemer' },
      { kind: 'process', id: 'p-keuring', field: 'flow' },
    ]);
  });
}

test('a remark beside a step is answered, assigned, made into an action, and stays when the step is deleted', async ({
  blueprint,
  frame,
  page,
}) => {
  await blueprint.cell('s-bevestiging', 'content:tg-werknemer').click();
  await blueprint.hasDetailsOf('Werknemer krijgt bevestiging');
  await page.getByRole('button', { name: 'Opmerking toevoegen' }).click();
  await page.getByRole('textbox', { name: 'Opmerking', exact: true }).fill('Staat het adres er ook in?');
  await page.getByRole('textbox', { name: /Uw naam/ }).fill('Sanne de Wit');
  await page.getByRole('button', { name: 'Plaats de opmerking' }).click();
  await expect(blueprint.cell('s-bevestiging', 'content:tg-werknemer')).toContainText('1 open opmerking');

  await frame.goTo('review');
  await page.getByRole('link', { name: /Staat het adres er ook in/ }).click();
  await page.getByRole('textbox', { name: 'Antwoord' }).fill('Ja, onderaan.');
  await page.getByRole('button', { name: 'Plaats het antwoord' }).click();
  await expect(page.getByRole('article')).toContainText('Ja, onderaan.');
  const assigned = page.getByRole('combobox', { name: 'Wie pakt dit op?' });
  await assigned.fill('Lotte');
  await page.getByRole('listbox').getByRole('option', { name: /Lotte/ }).first().click();
  await expect(page.getByRole('article')).toContainText('pakt dit op');
  await page.getByRole('button', { name: 'Maak er een actie van' }).click();
  await page.getByRole('article').getByRole('link', { name: /actie/i }).click();
  await expect(page.getByRole('heading', { name: 'Staat het adres er ook in?' })).toBeVisible();

  await frame.goTo('process/p-keuring/step/s-bevestiging');
  await blueprint.stepName('s-bevestiging').click();
  await page.keyboard.press('Delete');
  await expect(blueprint.stepName('s-bevestiging')).toHaveCount(0);
  await frame.goTo('review');
  await expect(page.getByRole('heading', { name: /Niet meer in het plan/ })).toBeVisible();
  await page.getByRole('link', { name: /Staat het adres er ook in/ }).click();
  await expect(page.getByText('Dit onderdeel staat niet meer in het plan.')).toBeVisible();
});
