import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { axeViolations } from '../harness/axe-violations.ts';
import { readDocument } from '../harness/read-document.ts';
import { expect, test } from '../harness/test.ts';

const words = {
  nl: {
    choices: 'Keuzes voor het plan',
    chapters: 'Hoofdstukken',
    kind: 'Soort document',
    to: /^Exporteer /,
    name: 'Naam van het document',
    make: 'Maak het document',
    saved: 'is opgeslagen in',
    formats: {
      docx: 'Word-document (.docx)',
      html: 'Webpagina (.html)',
      pdf: 'Pdf (.pdf)',
      md: 'Markdown (.md)',
      xlsx: 'Excel-werkmap (.xlsx)',
      csv: 'Lijst van middelen (.csv)',
    },
    title: 'Inhoud',
    csv: 'Middel;',
  },
  en: {
    choices: 'Choices for the plan',
    chapters: 'Chapters',
    kind: 'Kind of document',
    to: /^Export /,
    name: 'Name of the document',
    make: 'Make the document',
    saved: 'was saved in',
    formats: {
      docx: 'Word document (.docx)',
      html: 'Web page (.html)',
      pdf: 'PDF (.pdf)',
      md: 'Markdown (.md)',
      xlsx: 'Excel workbook (.xlsx)',
      csv: 'List of content (.csv)',
    },
    title: 'Contents',
    csv: 'Content,',
  },
} as const;

/** How each kind of file begins. */
const starts = { docx: 'PK', html: '<!doctype html>', pdf: '%PDF-', md: '# ', xlsx: 'PK', csv: '\uFEFF' } as const;

/** Opens an exported web page as its reader does, and judges it with axe; it may ask for nothing but itself. */
async function readWebPage(page: Page, path: string, contents: string): Promise<void> {
  const reader = await page.context().newPage();
  const asked: string[] = [];
  reader.on('request', (request) => asked.push(request.url()));
  const address = pathToFileURL(path).href;
  await reader.goto(address);
  await expect(reader.getByRole('navigation', { name: contents })).toBeVisible();
  expect(await axeViolations(reader)).toEqual([]);
  expect(asked.filter((url) => url !== address && !url.startsWith('data:'))).toEqual([]);
  await reader.close();
}

for (const language of ['nl', 'en'] as const) {
  test(`the plan is written in every kind of file from the screen (${language})`, async ({ frame, home, page }) => {
    const say = words[language];
    if (language === 'en') await frame.topButton('Engels').click();
    await frame.goTo('plan');
    const choices = page.getByRole('complementary', { name: say.choices });
    const dialog = page.getByRole('dialog');
    if (language === 'en') await choices.getByText('English', { exact: true }).click();
    // The whole of it, also what is left out at first.
    const chapters = page.getByRole('navigation', { name: say.chapters }).getByRole('checkbox');
    await expect(chapters.first()).toBeVisible();
    for (const chapter of await chapters.all()) await chapter.check();
    for (const [kind, label] of Object.entries(say.formats)) {
      await choices.getByRole('combobox', { name: say.kind }).selectOption({ label });
      await choices.getByRole('button', { name: say.to }).click();
      await dialog.getByRole('textbox', { name: say.name }).fill('plan');
      await dialog.getByRole('button', { name: say.make }).click();
      await expect(choices.getByText(`plan.${kind} ${say.saved}`)).toBeVisible({ timeout: 180_000 });
      const text = await readFile(join(home.folder, 'Documents', `plan.${kind}`), 'utf8');
      const start = starts[kind as keyof typeof starts];
      expect(text.slice(0, start.length).toLowerCase()).toBe(start.toLowerCase());
      if (kind === 'csv') expect(text.slice(1, 20)).toContain(say.csv);
      if (kind === 'pdf') expect(text).toMatch(/\/StructTreeRoot[^]*\/Outlines|\/Outlines[^]*\/StructTreeRoot/);
    }
    const { processes } = await home.readWorkspace();
    const document = await readDocument(join(home.folder, 'Documents', 'plan.docx'));
    for (const { name } of processes[0]?.steps ?? []) expect(document).toContain(name);
    await readWebPage(page, join(home.folder, 'Documents', 'plan.html'), say.title);
  });
}
