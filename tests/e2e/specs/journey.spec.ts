import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { dutchHouseDocument } from '../../backend/exporters/house-documents.ts';
import { guardPage } from '../harness/guard-page.ts';
import { readDocument } from '../harness/read-document.ts';
import { startApp } from '../harness/running-app.ts';
import { expect, test } from '../harness/test.ts';
import { byKeys, byMouse } from '../harness/ways-of-working.ts';
import { FramePage } from '../pages/frame-page.ts';

/** With LEIDRAAD_PICTURES=1 the journey also makes the pictures of the guide. */
const makesPictures = env['LEIDRAAD_PICTURES'] === '1';
const pictures = fileURLToPath(new URL('../../../docs/pictures/guide/', import.meta.url));

const words = {
  nl: {
    begin: /Begin bij uw doelgroepen/,
    workspaceName: 'Naam van de werkruimte',
    make: 'Maak de werkruimte',
    workspace: 'Hulp bij het huishouden',
    groups: ['Inwoner met DigiD', 'Inwoner zonder DigiD'],
    addResearch: 'Onderzoek',
    learned: 'Wat leerden we?',
    evidence: 'Twaalf gesprekken: de meesten bellen liever eerst.',
    channels: ['Website', 'Brief', 'Telefoon'],
    cost: /Kosten per contact/,
    process: 'Hulp aanvragen',
    english: 'Nederlands',
    goOn: 'Begin',
    quick: 'Snelle invoer',
    quickField: 'Elke regel is een stap',
    steps: ['Vraagt hulp aan', 'Krijgt besluit', 'Kiest aanbieder', 'Hulp begint'],
    flow: 'Stroom',
    blueprint: 'Blauwdruk',
    addWay: 'Vervolg toevoegen: kies een stap',
    condition: 'Voorwaarde',
    when: 'als wij de aanbieder kiezen',
    told: 'Wanneer u het besluit krijgt',
    asked: 'Uw adres',
    item: 'Besluitbrief',
    tone: 'Helder en warm',
    system: 'Zaaksysteem',
    field: 'Adres',
    source: 'Bron',
    makeText: /^Tekstversie maken: Inwoner met DigiD, Brief/,
    text: /^Tekst van Besluitbrief/,
    letter: 'U krijgt het besluit binnen acht weken. Hebt u vragen? Bel ons gerust.',
    finding: 'Melding',
    checkToo: /^Controleer ook/,
    reason: 'Reden',
    why: 'Zo is het met de opdrachtgever afgesproken',
    accept: 'Accepteren',
    accepted: /^Bewust geaccepteerd/,
    diagrams: 'Diagrammen',
    present: 'Presenteren',
    close: 'Sluiten',
    makeReview: 'Maak het reviewbestand',
    makeDocument: 'Maak het document',
    reviewMade: /review\.html is opgeslagen/,
    addRemark: /^Opmerking bij 1\. Vraagt hulp aan/,
    remark: 'Uw opmerking',
    yourName: 'Uw naam',
    place: 'Plaats de opmerking',
    saveRemarks: 'Bewaar mijn opmerkingen',
    chooseFile: 'Kies een bestand',
    takeIn: /^Neem (1 opmerking|de opmerking) over/,
    share: 'Laten meelezen',
    remarks: 'Opmerkingen',
    versions: 'Versies',
    handle: 'Handel af',
    handled: 'afgehandeld',
    better: 'Belt om hulp aan te vragen',
    exportWord: 'Exporteer naar Word',
    exported: 'Plan.docx is opgeslagen in',
    versionName: 'Naam van de versie',
    keep: 'Bewaar als versie',
    compare: /^Vergelijk met nu/,
    comparison: 'Vergelijking',
  },
  en: {
    begin: /Begin with your target groups/,
    workspaceName: 'Name of the workspace',
    make: 'Make the workspace',
    workspace: 'Help at home',
    groups: ['Resident with login', 'Resident without login'],
    addResearch: 'Research',
    learned: 'What did we learn?',
    evidence: 'Twelve interviews: most people would rather call first.',
    channels: ['Website', 'Letter', 'Phone'],
    cost: /Cost per contact/,
    process: 'Applying for help',
    english: 'Engels',
    goOn: 'Begin',
    quick: 'Quick entry',
    quickField: 'Every line is a step',
    steps: ['Applies for help', 'Gets the decision', 'Chooses a provider', 'Help begins'],
    flow: 'Flow',
    blueprint: 'Blueprint',
    addWay: 'Add a way: choose a step',
    condition: 'Condition',
    when: 'if we choose the provider',
    told: 'When you get the decision',
    asked: 'Your address',
    item: 'Decision letter',
    tone: 'Clear and warm',
    system: 'Case system',
    field: 'Address',
    source: 'Leads',
    makeText: /^Make a text: Resident with login, Letter/,
    text: /^Text of Decision letter/,
    letter: 'You get the decision within eight weeks. Do you have questions? Please call us.',
    finding: 'Finding',
    checkToo: /^Check too/,
    reason: 'Reason',
    why: 'This was agreed with the client',
    accept: 'Accept',
    accepted: /^Accepted/,
    diagrams: 'Diagrams',
    present: 'Present',
    close: 'Close',
    makeReview: 'Make the review file',
    makeDocument: 'Make the document',
    reviewMade: /review\.html was saved/,
    addRemark: /^Remark on 1\. Applies for help/,
    remark: 'Your remark',
    yourName: 'Your name',
    place: 'Place the remark',
    saveRemarks: 'Save my remarks',
    chooseFile: 'Choose a file',
    takeIn: /^Take in (1|the) remark/,
    share: 'Let others read',
    remarks: 'Remarks',
    versions: 'Versions',
    handle: 'Resolve',
    handled: 'resolved',
    better: 'Calls to apply for help',
    exportWord: 'Export to Word',
    exported: 'Plan.docx was saved in',
    versionName: 'Name of the version',
    keep: 'Keep as a version',
    compare: /^Compare with now/,
    comparison: 'Comparison',
  },
} as const;

type Language = keyof typeof words;

/** What a workspace on disk says; only what is looked at here. */
interface Saved {
  targetGroups: { name: string; research?: { note?: string }[] }[];
  channels: { name: string; medium: string; costPerContact?: number }[];
  processes: { stage?: string; steps: { name: string }[]; transitions: { condition?: string }[] }[];
  contentItems: { title: string; variants: { text?: string }[] }[];
  remarks: { text: string }[];
  versions: { name: string }[];
  acceptances: { reason: string }[];
}

/** By mouse in Dutch and with keys alone in English. */
const journeys = [
  ['nl', 'mouse'],
  ['en', 'keys'],
] as const;

for (const [language, hands] of journeys) {
  test(`a new adviser goes from an empty workspace to a plan that was reviewed (${language}, ${hands})`, async ({
    home,
    context,
  }) => {
    const page = await context.newPage();
    const breaches = guardPage(page);
    const app = await startApp(home);
    await page.goto(app.address);
    const frame = new FramePage(page);
    await frame.isReady();
    const say = words[language];
    const way = hands === 'mouse' ? byMouse(page) : byKeys(page);
    const rail = page.getByRole('navigation').first().getByRole('link');
    const newItem = page.locator('[data-new-item] textarea').filter({ visible: true });
    const details = page.getByRole('complementary').last();
    const picture = async (name: string): Promise<void> => {
      if (!makesPictures) return;
      await frame.isSavedIn(language);
      await takePicture(page, language, name);
    };

    await test.step('an empty workspace', async () => {
      await way.press(frame.topButton(say.english));
      await way.press(rail.nth(0));
      await way.press(page.getByRole('button', { name: say.begin }));
      const dialog = page.getByRole('dialog');
      await way.write(dialog.getByRole('textbox', { name: say.workspaceName }), say.workspace);
      await way.press(dialog.getByRole('button', { name: say.make }));
      await expect(page.getByRole('heading', { level: 1, name: say.workspace })).toBeVisible();
      await expect(page.getByRole('button', { name: say.goOn, exact: true })).toBeFocused();
      await picture('start');
    });

    await test.step('target groups, with how we know', async () => {
      await way.press(rail.nth(2));
      for (const group of say.groups) {
        await way.write(newItem, group);
        await page.keyboard.press('Enter');
        await expect(page.getByRole('link', { name: group })).toBeVisible();
      }
      await way.press(page.getByRole('link', { name: say.groups[0] }));
      await way.press(details.getByRole('button', { name: say.addResearch, exact: true }));
      await way.write(details.getByRole('textbox', { name: say.learned }), say.evidence);
      await page.keyboard.press('Tab');
      await picture('target-groups');
    });

    await test.step('channels, with what they cost', async () => {
      await way.press(rail.nth(3));
      for (const channel of say.channels) {
        await way.write(newItem, channel);
        await page.keyboard.press('Enter');
        await expect(page.getByRole('link', { name: channel })).toBeVisible();
      }
      await way.press(page.getByRole('link', { name: say.channels[1] }));
      await way.write(details.getByRole('textbox', { name: say.cost }), '2');
      await page.keyboard.press('Tab');
      await picture('channels');
    });

    await test.step('a process with a branch', async () => {
      await way.press(rail.nth(1));
      await way.write(newItem, say.process);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: say.process })).toBeVisible();
      await page.keyboard.press('Escape');
      await way.press(page.getByRole('link', { name: say.quick, exact: true }));
      const lines = say.steps.map((step, index) => `${step} #${say.channels[index % 3]}`);
      await way.write(page.getByRole('textbox', { name: say.quickField }), lines.join('\n'));
      await picture('quick-entry');
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('grid')).toHaveAttribute('aria-colcount', '5');
      await expect(page.locator('[data-row-id="step"][data-column="0"]')).toBeFocused();
      await way.toCell(page.locator('[data-row-id="step"][data-column="1"]'));
      await expect(details.getByRole('heading', { level: 2, name: say.steps[1] })).toBeVisible();
      await way.write(details.getByRole('combobox', { name: say.addWay }), say.steps[3]);
      await page.keyboard.press('Enter');
      await way.write(details.getByRole('textbox', { name: say.condition }).last(), say.when);
      await page.keyboard.press('Tab');
    });

    await test.step('told and asked, content, system and tone', async () => {
      const fill = async (kind: string, text: string): Promise<void> => {
        const cell = page.locator(`[data-row-id^="${kind}:"][data-column="1"]`).first();
        await way.toCell(cell);
        await page.keyboard.press('Enter');
        await page.keyboard.type(text);
        await page.keyboard.press('Tab');
        await expect(cell).toContainText(text.slice(0, 8));
      };
      await fill('primary', say.channels[1]);
      await fill('content', say.item);
      await fill('tells', say.told);
      await fill('asks', say.asked);
      await fill('system', say.system);
      await fill('tone', say.tone);
      await way.toCell(page.locator('[data-row-id^="primary:"][data-column="1"]').first());
      await picture('blueprint');
      await way.press(page.getByRole('link', { name: say.flow, exact: true }));
      await expect(page.locator('.react-flow__node-step')).toHaveCount(4);
      await picture('flow');
    });

    await test.step('where data is kept', async () => {
      await way.press(rail.nth(4));
      await way.write(newItem, say.field);
      await page.keyboard.press('Enter');
      await way.press(page.getByRole('link', { name: say.field, exact: true }));
      await way.choose(details.getByRole('combobox', { name: say.system }), say.source);
      await picture('systems');
    });

    await test.step('the words of a letter', async () => {
      await way.press(rail.nth(7));
      await way.press(page.getByRole('link', { name: say.item, exact: true }));
      await way.press(page.getByRole('button', { name: say.makeText }));
      await way.write(page.getByRole('textbox', { name: say.text }), say.letter);
      await expect(page.getByRole('textbox', { name: say.text })).toContainText(say.letter);
      await picture('editor');
    });

    await test.step('findings worked down', async () => {
      await way.press(rail.nth(8));
      const detail = page.getByRole('article', { name: say.finding });
      const nextStage = page.getByRole('button', { name: say.checkToo });
      await expect(nextStage).toBeVisible();
      const list = page.getByText(say.accepted);
      let accepted = 0;
      const acceptAll = async (): Promise<void> => {
        for (let rest = 40; rest > 0 && (await detail.isVisible()); rest -= 1) {
          if (accepted === 0) await picture('findings');
          accepted += 1;
          await way.write(detail.getByRole('textbox', { name: say.reason, exact: true }), say.why);
          await way.press(detail.getByRole('button', { name: say.accept, exact: true }));
          await expect(list).toContainText(`(${accepted})`);
          // The check answers a moment after the acceptance is counted.
          await expect(detail.locator(`input[value="${say.why}"]`)).toHaveCount(0);
        }
        await expect(detail).toHaveCount(0);
      };
      // A new process is checked as far as its flow; the adviser lets the check go further, stage by stage, until there is nothing left to check.
      for (let stages = 6; stages > 0 && (await nextStage.isVisible()); stages -= 1) {
        const stage = await nextStage.innerText();
        await way.press(nextStage);
        await expect(nextStage.filter({ hasText: stage })).toHaveCount(0);
        await acceptAll();
      }
      await expect(nextStage).toHaveCount(0);
    });

    await test.step('diagrams, presented', async () => {
      await way.press(rail.nth(1));
      await way.press(page.getByRole('main').getByRole('link', { name: say.process }).first());
      await page.keyboard.press('Escape');
      await way.press(page.getByRole('link', { name: say.diagrams, exact: true }));
      await expect(page.getByRole('img').first()).toBeVisible();
      await picture('diagrams');
      await way.press(page.getByRole('link', { name: say.present, exact: true }));
      await page.keyboard.press('PageDown');
      await expect(page.getByRole('dialog').locator('output')).toHaveText(/^2 /);
      await takePicture(page, language, 'presentation');
      await page.keyboard.press('Escape');
      // Closing leads back to where one came from; going on before that is faster than a person is.
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });
    await reviewAndPlan();
    expect(breaches).toEqual([]);
    await app.stop();

    async function toReview(part: string): Promise<void> {
      await way.press(rail.nth(11));
      await way.press(page.getByRole('main').getByRole('link', { name: part, exact: true }));
    }

    async function keepVersion(name: string): Promise<void> {
      await way.write(page.getByRole('textbox', { name: say.versionName }), name);
      await way.press(page.getByRole('button', { name: say.keep }));
      await expect(page.getByRole('heading', { name })).toBeVisible();
    }

    async function reviewAndPlan(): Promise<void> {
      await test.step('a version is named', async () => {
        await toReview(say.versions);
        await keepVersion('Review 1');
      });

      const reply = join(home.folder, 'reply.html');
      await test.step('a review file goes out', async () => {
        await toReview(say.share);
        await way.press(page.getByRole('button', { name: say.makeReview }));
        const dialog = page.getByRole('dialog');
        await way.write(dialog.getByRole('textbox'), 'review');
        await way.press(dialog.getByRole('button', { name: say.makeDocument }));
        await expect(page.getByText(say.reviewMade)).toBeVisible({ timeout: 180_000 });
        const reader = await context.newPage();
        await reader.goto(pathToFileURL(join(home.folder, 'Documents', 'review.html')).href);
        const readers = hands === 'mouse' ? byMouse(reader) : byKeys(reader);
        await readers.press(reader.getByRole('button', { name: say.addRemark }).first());
        await readers.write(reader.getByRole('dialog').getByRole('textbox', { name: say.remark }), say.evidence);
        await readers.write(reader.getByRole('dialog').getByRole('textbox', { name: say.yourName }), 'Jan');
        await readers.press(reader.getByRole('dialog').getByRole('button', { name: say.place }));
        await takePicture(reader, language, 'review-page');
        const [download] = await Promise.all([
          reader.waitForEvent('download'),
          readers.press(reader.getByRole('button', { name: say.saveRemarks })),
        ]);
        await (download as Download).saveAs(reply);
        await reader.close();
      });

      await test.step('what comes back is taken in', async () => {
        await page.getByLabel(say.chooseFile, { exact: true }).first().setInputFiles(reply);
        await way.press(page.getByRole('button', { name: say.takeIn }));
        await toReview(say.remarks);
        await way.press(page.getByRole('link', { name: say.evidence }));
      });

      await test.step('what was asked is done, and the remark handled', async () => {
        await way.press(page.getByRole('button', { name: say.handle, exact: true }));
        await expect(page.getByRole('link', { name: say.evidence })).toContainText(say.handled);
        await way.press(rail.nth(1));
        await way.press(page.getByRole('main').getByRole('link', { name: say.process }).first());
        const step = page.locator('[data-row-id="step"][data-column="0"]');
        await way.toCell(step);
        await page.keyboard.press('F2');
        await page.keyboard.press('Control+a');
        await page.keyboard.type(say.better);
        await page.keyboard.press('Tab');
        await expect(step).toContainText(say.better);
      });

      await test.step('the plan in the style of the organisation', async () => {
        const house = join(home.folder, 'house.docx');
        await writeFile(house, await dutchHouseDocument('ids'));
        await way.press(rail.nth(10));
        await page.locator('input[accept=".docx,.dotx"]').setInputFiles(house);
        await expect(page.getByText('house.docx')).toBeVisible();
        await picture('plan');
        await way.press(page.getByRole('button', { name: say.exportWord }));
        await way.write(page.getByRole('dialog').getByRole('textbox'), 'Plan');
        await way.press(page.getByRole('dialog').getByRole('button', { name: say.makeDocument }));
        await expect(page.getByText(say.exported)).toBeVisible({ timeout: 180_000 });
        const path = join(home.folder, 'Documents', 'Plan.docx');
        const text = await readDocument(path);
        for (const step of [say.better, ...say.steps.slice(1)]) expect(text).toContain(step);
        expect(strFromU8(unzipSync(await readFile(path))['word/styles.xml'] ?? new Uint8Array())).toContain('7A1F3D');
      });

      await test.step('what changed since the version', async () => {
        await toReview(say.versions);
        await keepVersion('Review 2');
        // The newest stands above; what is asked is what the first one did not have.
        await way.press(page.getByRole('button', { name: say.compare }).last());
        const comparison = page.getByRole('region', { name: say.comparison });
        const [gone = ''] = say.steps[0].split(' ');
        await expect(comparison.getByRole('deletion').first()).toHaveText(gone);
        for (const change of [say.better, say.evidence]) {
          await expect(comparison.getByText(change).first()).toBeVisible();
        }
        await picture('compare');
        await page.keyboard.press('Control+s');
        await frame.isSavedIn(language);
        await expectSaved(join(home.folder, 'Documents', `${say.workspace}.leidraad`), language);
      });
    }
  });
}

/** Everything that was done, as it stands in the file. */
async function expectSaved(path: string, language: Language): Promise<void> {
  const say = words[language];
  const saved = JSON.parse(await readFile(path, 'utf8')) as Saved;
  expect(saved.targetGroups.map(({ name }) => name)).toEqual(say.groups);
  expect(saved.targetGroups[0]?.research?.[0]?.note).toBe(say.evidence);
  expect(saved.channels.map(({ name }) => name)).toEqual(say.channels);
  expect(saved.channels.map(({ medium }) => medium)).toEqual(['website', 'letter', 'phone']);
  expect(saved.processes[0]?.steps).toHaveLength(4);
  expect(saved.processes[0]?.transitions.map(({ condition }) => condition)).toContain(say.when);
  expect(saved.contentItems.map(({ title }) => title)).toEqual([say.item]);
  expect(saved.contentItems[0]?.variants[0]?.text).toBe(say.letter);
  expect(saved.processes[0]?.stage).toBe('planning');
  expect(saved.remarks.map(({ text }) => text)).toEqual([say.evidence]);
  expect(saved.versions.map(({ name }) => name)).toEqual(['Review 1', 'Review 2']);
  expect(saved.processes[0]?.steps[0]?.name).toBe(say.better);
  expect(saved.acceptances.length).toBeGreaterThan(5);
}

async function takePicture(page: Page, language: Language, name: string): Promise<void> {
  if (!makesPictures) return;
  await page.mouse.move(720, 4);
  await mkdir(join(pictures, language), { recursive: true });
  await page.screenshot({ path: join(pictures, language, `${name}.png`), animations: 'disabled' });
}
