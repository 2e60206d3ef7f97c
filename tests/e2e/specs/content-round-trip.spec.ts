import { execFileSync, spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { axeViolations } from '../harness/axe-violations.ts';
import type { TemporaryHome } from '../harness/running-app.ts';
import { expect, test } from '../harness/test.ts';
import { byKeys, byMouse } from '../harness/ways-of-working.ts';

const office = spawnSync('soffice', ['--version']).status === 0;

const words = {
  nl: {
    english: 'Nederlands',
    export: 'Exporteren',
    document: 'Naam van het document',
    make: 'Maak het document',
    saved: (file: string) => `${file} is opgeslagen in`,
    import: 'Importeren',
    choose: 'Kies een bestand',
    approved: 'goedgekeurd',
    almost: 'bijna klaar',
    unknown: /^Cel E\d+: “bijna klaar” is hier niet bekend/,
    takeOver: /overnemen$/i,
    takeOne: '1 middel overnemen',
    item: 'Middel',
    name: 'Naam',
    conflicts: 'Aan beide kanten veranderd',
    here: 'Wat hier staat',
    inFile: 'Wat in het bestand staat',
    undo: /^Ongedaan maken/,
    format: 'Soort document',
    workbook: 'Excel-werkmap (.xlsx)',
    exportPlan: /^Exporteer /,
    nothing: 'Er verandert niets.',
    sheet: 'Welk werkblad?',
    otherSheet: 'Processtappen',
    columns: 'Wat staat in welke kolom?',
  },
  en: {
    english: 'Engels',
    export: 'Export',
    document: 'Name of the document',
    make: 'Make the document',
    saved: (file: string) => `${file} was saved in`,
    import: 'Import',
    choose: 'Choose a file',
    approved: 'approved',
    almost: 'almost done',
    unknown: /^Cell E\d+: “almost done” is not known here/,
    takeOver: /^Take over/,
    takeOne: 'Take over 1 content item',
    item: 'Content',
    name: 'Title',
    conflicts: 'Changed on both sides',
    here: 'What is here',
    inFile: 'What is in the file',
    undo: /^Undo/,
    format: 'Kind of document',
    workbook: 'Excel workbook (.xlsx)',
    exportPlan: /^Export /,
    nothing: 'Nothing changes.',
    sheet: 'Which sheet?',
    // The plan is in Dutch, whatever the language of the screen.
    otherSheet: 'Processtappen',
    columns: 'What is in which column?',
  },
} as const;

/** A file as LibreOffice saves it after someone changed words in it: it is opened, changed in its own format, and saved again. */
async function editInLibreOffice(home: TemporaryHome, file: string, changes: Record<string, string>): Promise<void> {
  const folder = join(home.folder, 'Documents');
  const convert = (name: string, to: string): void =>
    void execFileSync('soffice', [
      `-env:UserInstallation=file://${home.folder}/office`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      folder,
      join(folder, name),
    ]);
  convert(`${file}.xlsx`, 'fods');
  const flat = join(folder, `${file}.fods`);
  let text = await readFile(flat, 'utf8');
  for (const [before, after] of Object.entries(changes)) text = text.replaceAll(before, after);
  await writeFile(flat, text);
  convert(`${file}.fods`, 'xlsx:Calc MS Excel 2007 XML');
}

for (const [language, hand] of [
  ['nl', byMouse],
  ['en', byKeys],
] as const) {
  const say = words[language];

  test(`the round trip: exported, edited in LibreOffice, taken back with bad cells, conflicts and another sheet (${language}, ${hand.name})`, async ({
    frame,
    home,
    page,
  }) => {
    test.skip(!office, 'LibreOffice is not installed: nothing can be edited outside');
    const { press, write, choose, check } = hand(page);
    const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
    const exportAs = async (name: string): Promise<void> => {
      const dialog = page.getByRole('dialog');
      await write(dialog.getByRole('textbox', { name: say.document }), name);
      await press(dialog.getByRole('button', { name: say.make }));
      await expect(page.getByText(say.saved(`${name}.xlsx`))).toBeVisible();
    };
    const chooseFile = async (name: string): Promise<void> => {
      const chooser = page.waitForEvent('filechooser');
      await press(page.locator('button', { hasText: say.choose }));
      await (await chooser).setFiles(join(home.folder, 'Documents', `${name}.xlsx`));
    };
    if (language === 'en') await press(button(say.english));

    // Given the inventory as a file, in which someone wrote a status that does not exist.
    await frame.goTo('content');
    await press(button(say.export));
    await exportAs('list');
    await editInLibreOffice(home, 'list', {
      'Herinnering per sms': 'Herinnering via sms',
      Evaluatievraag: 'Vraag achteraf',
      [`>${say.approved}<`]: `>${say.almost}<`,
    });

    // When it is taken back, the cell is named, and nothing can be taken over.
    await press(button(say.import));
    await chooseFile('list');
    await expect(page.getByText(say.unknown).first()).toBeVisible();
    await expect(button(say.takeOver)).toBeDisabled();
    expect(await axeViolations(page)).toEqual([]);

    // When that is corrected, and both names were changed here too, one chooses which stay.
    await editInLibreOffice(home, 'list', { [`>${say.almost}<`]: `>${say.approved}<` });
    for (const [id, title] of [
      ['c-herinnering', 'Sms-herinnering'],
      ['c-evaluatie', 'Evaluatie'],
    ] as const) {
      await frame.goTo(`content/${id}`);
      await check(page.getByRole('complementary').getByRole('radio', { name: say.item }));
      await write(page.getByRole('textbox', { name: say.name }), title);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    }
    await frame.goTo('import');
    await chooseFile('list');
    const conflicts = page.getByRole('table', { name: say.conflicts });
    await expect(conflicts.getByRole('row')).toHaveCount(3);
    await press(button(say.inFile));
    await check(conflicts.getByRole('radio', { name: new RegExp(`Evaluatie: ${say.here}$`) }));
    expect(await axeViolations(page)).toEqual([]);
    await press(button(say.takeOne));

    // Then both are as chosen, as one step for undo.
    await expect(page.getByRole('link', { name: 'Herinnering via sms' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Evaluatie', exact: true })).toBeVisible();
    await press(page.getByRole('button', { name: say.undo }));
    await expect(page.getByRole('link', { name: 'Sms-herinnering' })).toBeVisible();

    // The workbook of the plan comes back as well: unchanged it changes nothing, and another sheet of it is a list like any.
    await frame.goTo('plan');
    await choose(page.getByRole('combobox', { name: say.format }), say.workbook);
    await press(page.getByRole('button', { name: say.exportPlan }));
    await exportAs('workbook');
    await frame.goTo('import');
    await chooseFile('workbook');
    await expect(page.getByText(say.nothing)).toBeVisible();
    await choose(page.getByRole('combobox', { name: say.sheet }), say.otherSheet);
    await expect(page.getByRole('heading', { name: say.columns })).toBeVisible();
  });
}
