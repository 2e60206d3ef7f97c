import { readFile, writeFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { axeViolations } from '../harness/axe-violations.ts';
import { expect, test } from '../harness/test.ts';

async function centreOf(element: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await element.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 2 };
}

/** Nothing moves it any more: it stands where it stood a moment before. */
async function isAtRest(element: Locator): Promise<void> {
  let last = '';
  await expect
    .poll(async () => {
      const before = last;
      last = JSON.stringify(await element.boundingBox());
      return last === before;
    })
    .toBe(true);
}

test('steps are added line by line, with channels and groups that are completed or new', async ({
  frame,
  page,
  blueprint,
}) => {
  await blueprint.isReady();
  await page.getByRole('link', { name: 'Snelle invoer' }).click();
  const field = page.getByRole('textbox', { name: 'Elke regel is een stap' });
  await field.click();
  await page.keyboard.type('Krijgt een welkomstbericht #E-m');
  await expect(page.getByRole('option', { name: '#E-mail' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type('@Werkgever');
  await page.keyboard.press('Tab');
  await page.keyboard.type('\nKrijgt een kaart #Ansichtkaart');
  await expect(page.getByRole('cell', { name: 'Ansichtkaart (nieuw)' })).toBeVisible();
  // A name that is new in another line is offered as well, and who begins is read from the name of the step.
  await page.keyboard.type('\nBelt terug #Ans');
  await page.keyboard.press('Tab');
  await expect(field).toHaveValue(/Belt terug #Ansichtkaart $/);
  await expect(
    page
      .getByRole('row', { name: /Belt terug/ })
      .getByRole('cell')
      .first(),
  ).toHaveText('Klant begint');
  await expect(
    page
      .getByRole('row', { name: /Krijgt een kaart/ })
      .getByRole('cell')
      .first(),
  ).toHaveText('Wij beginnen');
  // Who is named for the first time joins, and not in the steps of now unless one says so.
  await page.keyboard.type('\nLeest het verslag #E-mail @Ondernemingsraad');
  await page.keyboard.press('Escape');
  const joining = page.getByRole('radiogroup', { name: /^Ondernemingsraad doet nog niet mee/ });
  await expect(joining.getByRole('radio', { name: 'Alleen voor deze nieuwe stappen' })).toBeChecked();
  await expect(joining.getByRole('radio', { name: 'Ook voor de 2 stappen die nu voor iedereen zijn' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await expect(blueprint.grid).toHaveAttribute('aria-colcount', '18');
  await page.keyboard.press('Control+z');
  await expect(blueprint.grid).toHaveAttribute('aria-colcount', '14');
  await frame.topButton(/^Opnieuw doen/).click();
  await frame.goTo('channels');
  await expect(page.getByRole('link', { name: 'Ansichtkaart' })).toBeVisible();
});

test('on the canvas a step is chosen, put on a way, and a way gets its condition', async ({
  frame,
  page,
  blueprint,
}) => {
  await blueprint.isReady();
  await page.getByRole('link', { name: 'Stroom' }).click();
  const steps = page.locator('.react-flow__node-step');
  await expect(steps).toHaveCount(13);
  await steps.first().click();
  const panel = page.getByRole('complementary', { name: 'Details' });
  await expect(panel.getByRole('heading', { name: 'Werkgever meldt werknemer aan' })).toBeVisible();

  await page.locator('.react-flow__edge').first().focus();
  await page.keyboard.press('Enter');
  await panel.getByRole('textbox', { name: 'Voorwaarde' }).fill('als alles klopt');
  await page.keyboard.press('Enter');
  await expect(page.locator('.react-flow__edgelabel-renderer').getByText('als alles klopt')).toBeVisible();
  await panel.getByRole('button', { name: 'Stap hiertussen zetten' }).click();
  await expect(steps).toHaveCount(14);
  await expect(panel.getByRole('heading', { name: 'Nieuwe stap' })).toBeVisible();
  await frame.topButton(/^Ongedaan maken/).click();
  await expect(steps).toHaveCount(13);
  await isAtRest(steps.last());

  const way = page.locator('.react-flow__edge[data-id="t1"]');
  await way.focus();
  await page.keyboard.press('Enter');
  const end = panel.getByRole('combobox', { name: 'Leidt naar' });
  await expect(end).toHaveValue('2 Werknemer krijgt uitnodiging');
  const from = await centreOf(way.locator('.react-flow__edgeupdater-target'));
  const to = await centreOf(
    page.getByRole('group', { name: /maakt online een afspraak/ }).locator('.react-flow__handle-left'),
  );
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x - 20, to.y, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 2 });
  await page.mouse.up();
  await expect(end).toHaveValue('3 Werknemer maakt online een afspraak');
  await end.fill('bevestiging');
  await page.keyboard.press('Enter');
  await expect(end).toHaveValue(/Werknemer krijgt bevestiging/);
  await frame.topButton(/^Ongedaan maken/).click();
  await frame.topButton(/^Ongedaan maken/).click();
  await expect(end).toHaveValue('2 Werknemer krijgt uitnodiging');

  await page.getByLabel('Banen').selectOption('channel');
  await expect(page.locator('.react-flow__node-lane')).toHaveCount(6);
  expect(await axeViolations(page)).toEqual([]);
});

test('what is told is linked by a few keys: what the texts of the step speak of first, the same as another group, with where it is told already', async ({
  page,
  blueprint,
}) => {
  const one = blueprint.cell('s-keuring', 'tells:tg-werknemer');
  const other = blueprint.cell('s-keuring', 'tells:tg-productie');
  const options = page.getByRole('listbox').getByRole('option');
  await one.click();
  await page.keyboard.press('Enter');
  // What the step needs, and what its words remind of: “de uitslag” stands in what the customer may expect.
  const fitting = page.getByRole('listbox').getByRole('presentation').first();
  await expect(fitting).toContainText('Wat u meeneemt');
  await expect(fitting).toContainText('Wanneer u de uitslag krijgt');
  await page.keyboard.type('hoe lang');
  await expect(options.first()).toContainText('Hoe lang de keuring duurt');
  await expect(options.first()).toContainText('verteld in stappen 3, 4, 5');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Waar u zich meldt');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(one).toHaveText(/Hoe lang de keuring duurt.*Waar u zich meldt/);

  await other.click();
  await page.keyboard.press('Enter');
  await expect(options.first()).toContainText('Hetzelfde als Werknemer met werkmail');
  await expect(options.first()).toContainText('Hoe lang de keuring duurt, Waar u zich meldt');
  await options.first().click();
  await page.keyboard.press('Escape');
  await expect(other).toHaveText(/Hoe lang de keuring duurt.*Waar u zich meldt/);
});

test('the details stay at the field one is at, and searching leads to the field, the cell and the finding', async ({
  page,
  blueprint,
}) => {
  await blueprint.stepName('s-uitnodiging').click();
  const { inspector } = blueprint;
  const notes = inspector.getByRole('textbox', { name: 'Notities' });
  await blueprint.hasDetailsOf('Werknemer krijgt uitnodiging');
  await notes.fill('Vraag de zevenslaper');
  const top = async (): Promise<number> => (await notes.boundingBox())?.y ?? 0;
  const height = await top();
  await blueprint.stepName('s-aanmelden').click();
  await expect(inspector.getByRole('heading', { name: 'Werkgever meldt werknemer aan' })).toBeAttached();
  await expect(notes).toHaveValue('');
  await expect.poll(async () => Math.abs((await top()) - height)).toBeLessThan(4);
  await page.keyboard.press('Control+Home');

  const search = async (words: string, found: RegExp): Promise<void> => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('textbox', { name: /Typ een opdracht/ })).toBeFocused();
    await page.keyboard.type(words);
    await page.getByRole('button', { name: found }).first().click();
  };
  await search('zevenslaper', /notities: Vraag de zevenslaper/);
  await expect(notes).toBeFocused();
  await expect(notes).toHaveValue('Vraag de zevenslaper');
  await search('mag de keuring onder', /klantvragen: Mag de keuring onder werktijd/);
  await expect(blueprint.cell('s-afspraak', 'question')).toBeFocused();
});

test('a step is split, merged again and given one beside it, from the palette and on the canvas', async ({
  frame,
  page,
  blueprint,
}) => {
  const panel = page.getByRole('complementary', { name: 'Details' });
  await blueprint.cell('s-vragenlijst', 'step').click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('stap splitsen');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('textbox', { name: 'Naam van de tweede stap' })).toBeFocused();
  await page.keyboard.type('Werknemer belt over de vragenlijst');
  await panel.getByRole('checkbox', { name: 'Gesprekshulp: vragenlijst samen invullen' }).check();
  await panel.getByRole('button', { name: 'Splits de stap' }).click();
  await expect(panel.getByRole('heading', { name: 'Werknemer belt over de vragenlijst' })).toBeVisible();
  await expect(blueprint.grid).toHaveAttribute('aria-colcount', '15');

  await panel.getByRole('button', { name: 'Samenvoegen' }).click();
  await expect(panel.getByRole('combobox', { name: 'Welke stap komt erbij?' })).toBeFocused();
  await page.keyboard.type('vult vragenlijst');
  await page.keyboard.press('Enter');
  await expect(blueprint.grid).toHaveAttribute('aria-colcount', '14');
  await expect(panel.getByRole('heading', { name: 'Werknemer belt over de vragenlijst' })).toBeVisible();
  await frame.topButton(/^Ongedaan maken/).click();
  await frame.topButton(/^Ongedaan maken/).click();
  await expect(blueprint.grid).toHaveAttribute('aria-colcount', '14');

  await page.getByRole('link', { name: 'Stroom' }).click();
  await page.getByRole('group', { name: /Bedrijfsarts beoordeelt/ }).click();
  await expect(panel.getByRole('heading', { name: /Bedrijfsarts beoordeelt/ })).toBeVisible();
  await panel.getByRole('button', { name: 'Stap ernaast' }).click();
  await expect(panel.getByRole('textbox', { name: 'Naam van de stap ernaast' })).toBeFocused();
  await page.keyboard.type('Werkgever plant vervanging');
  await panel.getByRole('radio', { name: /^Tegelijk/ }).check();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: /Werkgever plant vervanging/ })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Alle vervolgen tegelijk' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Wachten op alles' })).toBeVisible();

  await isAtRest(page.getByRole('group', { name: /Werkgever meldt/ }));
  const source = page.getByRole('group', { name: /Werkgever meldt/ }).locator('.react-flow__handle-right');
  await source.dragTo(page.locator('.react-flow__pane'), { targetPosition: { x: 300, y: 60 } });
  await expect(panel.getByRole('heading', { name: 'Nieuwe stap' })).toBeVisible();
  await expect(panel.getByRole('textbox', { name: 'Naam van de stap' })).toBeFocused();
});

test('a step is dragged to another place, steps and rows are filtered, and the matrix leads to a step', async ({
  frame,
  page,
  blueprint,
}) => {
  const names = blueprint.grid.getByRole('columnheader').filter({ has: page.locator('[data-selected]') });
  await expect(names.nth(0)).toContainText('Werkgever meldt');
  await blueprint.stepName('s-bevestiging').dragTo(blueprint.stepName('s-uitnodiging'), {
    targetPosition: { x: 12, y: 20 },
  });
  await expect(names.nth(1)).toContainText('krijgt bevestiging');
  await frame.topButton(/^Ongedaan maken/).click();
  await expect(names.nth(1)).toContainText('krijgt uitnodiging');

  await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByRole('button', { name: 'Geen doelgroep aanvinken' }).click();
  const lanes = page.locator('[data-row-id^="lane:"]');
  await expect(lanes).toHaveCount(0);
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /geen werkmail/ })
    .check();
  await expect(lanes).toHaveCount(1);
  await page.getByRole('button', { name: 'Alle doelgroepen aanvinken' }).click();
  await expect(lanes).toHaveCount(3);
  await page.getByRole('checkbox', { name: 'Brief' }).check();
  await expect(names).toHaveCount(2);
  await page.getByRole('button', { name: 'Toon alles' }).click();
  await expect(blueprint.grid).toHaveAttribute('aria-colcount', '14');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Rijen' }).click();
  const rows = blueprint.grid.getByRole('rowheader');
  const before = await rows.count();
  await page.getByRole('switch', { name: 'Alleen rijen waar iets staat' }).check();
  await expect(rows).not.toHaveCount(before);
  await page.keyboard.press('Escape');

  await frame.goTo('information');
  await page.getByRole('tab', { name: 'Per stap' }).click();
  const matrix = page.getByRole('grid', { name: /^Informatie per stap/ });
  const told = matrix.getByRole('row', { name: /Zo maakt u een afspraak/ }).getByRole('gridcell', { name: 'verteld' });
  await expect(told).toHaveCount(1);
  await page.getByLabel('Doelgroep').selectOption('Werkgever (HR-adviseur)');
  await expect(told).toHaveCount(0);
  await page.getByLabel('Doelgroep').selectOption('Alle doelgroepen');
  await expect(told).toHaveCount(1);
  await matrix.getByRole('gridcell').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(blueprint.inspector).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('identiteitsbewijs');
  await expect(page.getByRole('button', { name: /identiteitsbewijs/ }).first()).toBeVisible();
});

test('a block of cells is copied, filled to the right, cleared and pasted from a spreadsheet', async ({
  context,
  page,
  blueprint,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const first = blueprint.cell('s-uitnodiging', 'primary:tg-werknemer');
  const second = blueprint.cell('s-afspraak', 'primary:tg-werknemer');
  await first.click();
  await page.keyboard.press('Control+c');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('E-mail');

  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+r');
  await expect(second).toContainText('E-mail');
  await page.keyboard.press('Control+z');
  await expect(second).toContainText('Portaal');

  await page.evaluate(async () => navigator.clipboard.writeText('Belt ons\tLeest de mail\nWanneer hoor ik iets?\t'));
  await blueprint.cell('s-uitnodiging', 'customerAction').click();
  await page.keyboard.press('Control+v');
  await expect(blueprint.cell('s-uitnodiging', 'customerAction')).toContainText('Belt ons');
  await expect(blueprint.cell('s-afspraak', 'customerAction')).toContainText('Leest de mail');
  await expect(blueprint.cell('s-uitnodiging', 'question')).toContainText('Wanneer hoor ik iets?');
  await expect(blueprint.cell('s-afspraak', 'question')).toHaveText('');
  await page.keyboard.press('Delete');
  await expect(blueprint.cell('s-uitnodiging', 'customerAction')).toHaveText('');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(blueprint.cell('s-uitnodiging', 'customerAction')).toContainText('Leest de uitnodiging');

  // A whole contact takes the place of another one.
  await first.click();
  for (let row = 0; row < 4; row += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('Telefoonnummer planning');
  await blueprint.cell('s-bevestiging', 'primary:tg-werknemer').click();
  await page.keyboard.press('Control+v');
  await expect(blueprint.cell('s-bevestiging', 'content:tg-werknemer')).toContainText('Uitnodiging voor de keuring');
  await expect(blueprint.cell('s-bevestiging', 'tells:tg-werknemer')).toContainText('Waarom u een keuring krijgt');
  await page.keyboard.press('Control+z');
  await expect(blueprint.cell('s-bevestiging', 'content:tg-werknemer')).toContainText('Bevestiging van de afspraak');

  // A list pasted as the name of a new step makes a step of each line, and one goes on naming.
  const steps = blueprint.grid;
  await expect(steps).toHaveAttribute('aria-colcount', '14');
  await page.evaluate(async () => navigator.clipboard.writeText('Leest folder\r\nBelt met HR\r\n'));
  await blueprint.stepName('s-uitnodiging').click();
  await page.keyboard.press('Control+Enter');
  await expect(blueprint.newStepField).toBeFocused();
  await page.keyboard.press('Control+v');
  await expect(steps).toHaveAttribute('aria-colcount', '16');
  await expect(page.getByRole('textbox', { name: 'Naam van de nieuwe stap na “Belt met HR”' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(steps).toHaveAttribute('aria-colcount', '14');
});

test('choosing in a block of lanes chooses in each of them', async ({ page, blueprint }) => {
  const one = blueprint.cell('s-bevestiging', 'primary:tg-werknemer');
  const other = blueprint.cell('s-bevestiging', 'primary:tg-productie');
  await one.click();
  await other.click({ modifiers: ['Shift'] });
  await page.keyboard.press('Enter');
  await blueprint.picker('Hoofdkanaal').fill('Brief');
  await page.keyboard.press('Enter');
  await expect(one).toContainText('Brief');
  await expect(other).toContainText('Brief');
});

test('a channel is made, filled in, replaced where it is used, and brought back', async ({ context, frame, page }) => {
  // A list from a spreadsheet makes one of each line, and is one thing to undo.
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await frame.goTo('target-groups');
  await page.keyboard.press('Control+Enter');
  await page.evaluate(async () => navigator.clipboard.writeText('Ouders\r\nDocenten\r\n'));
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('link', { name: /^(?:Ouders|Docenten)$/ })).toHaveCount(2);
  await expect(page.locator('[data-new-item] textarea')).toBeFocused();
  await page.getByRole('button', { name: /Ongedaan maken/ }).click();
  await expect(page.getByRole('link', { name: /^(?:Ouders|Docenten)$/ })).toHaveCount(0);

  await frame.goTo('channels');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('[data-new-item] textarea').filter({ visible: true })).toBeFocused();
  await page.keyboard.type('WhatsApp');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'WhatsApp' }).click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByLabel('Middel van contact')).toHaveValue('messaging');
  await panel.getByRole('textbox', { name: 'Kosten per contact' }).fill('0,15');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('cell', { name: '€ 0,15' })).toBeVisible();
  await panel.getByRole('textbox', { name: 'Kosten per contact' }).fill('veel');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('Dit is geen getal.')).toBeVisible();

  await panel.getByLabel('Middel van contact').selectOption('social');
  await panel.getByRole('button', { name: 'Neem over: 53% binnen 1 uur (J. van Dam, 2019)' }).click();
  await expect(panel.getByRole('textbox', { name: 'Bron' })).toHaveValue('J. van Dam, 2019');

  await frame.goTo('channels/ch-sms');
  await panel.getByRole('button', { name: 'Verwijderen' }).click();
  await expect(panel.getByText(/wordt op \d+ plek/)).toBeVisible();
  // Who asked goes on in the question, and who thinks better of it from the button again.
  await expect(panel.getByRole('combobox', { name: 'Vervangen door…' })).toBeFocused();
  await panel.getByRole('button', { name: 'Toch bewaren' }).click();
  await expect(panel.getByRole('button', { name: 'Verwijderen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await panel.getByRole('combobox', { name: 'Vervangen door…' }).fill('WhatsApp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Sms' })).toHaveCount(0);
  await frame.goTo('process/p-keuring/step/s-herinnering');
  await expect(page.locator('[data-key="s-herinnering primary:tg-werknemer"]')).toContainText('WhatsApp');
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-key="s-herinnering primary:tg-werknemer"]')).toContainText('Sms');
});

test('a list of content from Excel is taken over: columns understood, a bad date named, what exists left alone', async ({
  frame,
  page,
}) => {
  await frame.goTo('content');
  await page.getByRole('button', { name: 'Importeren' }).click();
  await page.getByLabel('Kies een bestand').setInputFiles('tests/fixtures/middelen.xlsx');
  await expect(page.getByText('Er komen 3 middelen bij.')).toBeVisible();
  await expect(page.getByText('Cel E5: “week 48” is geen datum.')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: '3 middelen importeren' }).click();
  await expect(page.getByRole('link', { name: 'Welkomstbrief' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('link', { name: 'Welkomstbrief' })).toHaveCount(0);
});

const longName = 'Wachten op de vergunningsbeslissing';

/** With a step where one waits, in a thin column, that leads back and has a long name; and with content whose texts are missing. */
const testWithWaiting = test.extend({
  home: async ({ home }, use) => {
    type Names = { id: string; name?: string }[];
    const workspace = JSON.parse(await readFile(home.workspaceFile, 'utf8')) as {
      contentItems: { id: string; variants: unknown[] }[];
      processes: { steps: Names; transitions: Names }[];
    };
    for (const item of workspace.contentItems) if (item.id === 'c-uitnodiging') item.variants = [];
    const [process] = workspace.processes;
    const backstage = process?.steps.find(({ id }) => id === 's-beoordelen');
    Object.assign(backstage ?? {}, { kind: 'wait', name: longName });
    process?.transitions.push({ id: 't-terug', from: 's-beoordelen', to: 's-keuring' } as never);
    await writeFile(home.workspaceFile, `${JSON.stringify(workspace, null, 2)}\n`);
    await use(home);
  },
});

testWithWaiting(
  'in a thin column one reads what kind of step it is, and a long name breaks with a hyphen',
  async ({ blueprint, context, frame, page }) => {
    await frame.goTo('process/p-keuring/step/s-beoordelen');
    const name = blueprint.stepName('s-beoordelen');
    const kind = name.getByText('Wachten', { exact: true });
    await expect(name).toContainText('terug naar 8');
    expect(await kind.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    expect(await name.evaluate(({ textContent }) => textContent)).toContain('vergunnings\u00ADbeslissing');

    await expect(name.getByTitle(longName)).toHaveAttribute('title', longName);
    await name.click();
    await page.keyboard.press('F2');
    await expect(blueprint.nameField).toHaveValue(longName);
    await page.keyboard.press('Escape');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    await page.keyboard.press('Control+c');
    await expect.poll(copied).toBe(longName);

    await frame.goTo('plan');
    const paper = page.getByRole('region', { name: 'Het communicatieplan' });
    await paper.getByRole('heading', { name: 'Klantproces en klantcommunicatieproces' }).scrollIntoViewIfNeeded();
    const cell = paper.getByRole('cell', { name: longName }).first();
    await cell.scrollIntoViewIfNeeded();
    await cell.selectText();
    expect(await cell.textContent()).toContain('\u00AD');
    await page.keyboard.press('Control+c');
    await expect.poll(copied).toContain('vergunningsbeslissing');
  },
);

testWithWaiting(
  'on a laptop one line says how many texts there are and how many are missing',
  async ({ frame, page }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await frame.goTo('content');
    const missing = page.getByRole('row', { name: /Uitnodiging voor de keuring/ }).getByText('2 ontbreken');
    await expect(missing).toBeVisible();
    const { line, whole } = await missing.evaluate((mark) => ({
      line: Number.parseFloat(getComputedStyle(mark).lineHeight),
      whole: mark.parentElement?.getBoundingClientRect().height ?? 0,
    }));
    expect(whole).toBeLessThan(1.5 * line);
  },
);
