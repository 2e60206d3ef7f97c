import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The text of LibreOffice's PDF of a document, without spaces, so that a word broken over two lines is whole; undefined where the tools are absent. */
export function wordsOfPdf(docx: string, folder: string): string | undefined {
  if (!['soffice', 'pdftotext'].every(isHere)) return undefined;
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, docx], {
    stdio: 'ignore',
  });
  const pdf = join(folder, `${basename(docx, '.docx')}.pdf`);
  const text = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
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
