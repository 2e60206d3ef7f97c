import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The text of LibreOffice's PDF of a document, without spaces, so that a word broken over two lines is whole. */
export interface PdfText {
  /** All of it in reading order. */
  whole: string;
  pages: string[];
}

/** Converts a document; undefined where the tools are absent. */
export function pagesOfPdf(docx: string, folder: string): PdfText | undefined {
  if (!['soffice', 'pdftotext'].every(isHere)) return undefined;
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, docx], {
    stdio: 'ignore',
  });
  const pdf = join(folder, `${basename(docx, '.docx')}.pdf`);
  const text = (way: '-raw' | '-layout'): string =>
    execFileSync('pdftotext', [way, pdf, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return { whole: squeeze(text('-raw')), pages: text('-layout').split('\f').map(squeeze) };
}

function squeeze(text: string): string {
  return text
    .replaceAll(/[\s\u00AD]/g, '')
    .replaceAll('ﬁ', 'fi')
    .replaceAll('ﬂ', 'fl');
}

function isHere(tool: string): boolean {
  try {
    execFileSync('which', [tool], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
