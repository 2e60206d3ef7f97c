import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { exportPlan } from '../../../electron/backend/exporters/export-plan.ts';
import { readHouseStyle } from '../../../electron/backend/exporters/word/house/read-house-style.ts';
import { readExample } from '../../core/example.ts';
import { dutchHouseDocument } from './house-documents.ts';

const templatesFolder = fileURLToPath(new URL('../../../templates', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'leidraad-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Both belong to the machine and not to the project; without them this test is skipped, and says so. */
const hasTools = ['soffice', 'pdftotext'].every((tool) => {
  try {
    execFileSync('which', [tool], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

/** Fonts as wide as ones that the machine has; otherwise the pages that LibreOffice makes say nothing of those of Word. */
async function houseWithCommonFonts(): Promise<Uint8Array> {
  const files = unzipSync(await dutchHouseDocument('names'));
  const styles = strFromU8(files['word/styles.xml'] ?? new Uint8Array());
  files['word/styles.xml'] = strToU8(styles.replaceAll('Verdana', 'Arial').replaceAll('Georgia', 'Times New Roman'));
  return zipSync(files);
}

/** The numbers in the contents, and on which pages of the PDF each of those titles stands. */
function contentsBesidePages(docx: Uint8Array): { title: string; said: number; found: number[] }[] {
  writeFileSync(join(folder, 'plan.docx'), docx);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    join(folder, 'plan.docx'),
  ]);
  execFileSync('pdftotext', ['-layout', join(folder, 'plan.pdf'), join(folder, 'plan.txt')]);
  const pages = readFileSync(join(folder, 'plan.txt'), 'utf8').split('\f').map(squeeze);
  const front = pages.findLastIndex((text) => text.split('.....').length > 5);
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  const entries = xml.match(/<w:p>(?:(?!<\/w:p>)[\s\S])*PAGEREF(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g) ?? [];
  return entries.map((entry) => {
    const texts = [...entry.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) =>
      text.replaceAll('&amp;', '&'),
    );
    const title = squeeze(texts.at(-2) ?? '');
    const found = pages.flatMap((text, index) => (index > front && text.includes(title) ? [index + 1] : []));
    return { title, said: Number(texts.at(-1)), found };
  });
}

function squeeze(text: string): string {
  return text.replaceAll(/\s/g, '');
}

test.skipIf(!hasTools)(
  'the contents name the page of the PDF, or the one beside it, in our style and in that of a house',
  { timeout: 180_000 },
  async () => {
    const house = readHouseStyle(await houseWithCommonFonts());
    if (!house.ok) throw new Error(house.error);
    for (const style of [undefined, house.value]) {
      const choices = { asOf: '2026-11-22' };
      const drawn = { draw: async () => new Map(), templatesFolder };
      const { bytes } = await exportPlan(readExample(), { choices, hasPageNumbers: true, house: style, ...drawn });
      const entries = contentsBesidePages(bytes);
      expect(entries.length).toBeGreaterThan(60);
      const wrong = entries.filter(({ said, found }) => !found.some((page) => Math.abs(page - said) <= 1));
      expect(wrong).toEqual([]);
    }
  },
);
