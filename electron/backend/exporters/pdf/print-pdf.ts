import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const patienceMs = 120_000;

/** Prints an HTML document as a tagged PDF with an installed browser; undefined when that does not work within two minutes. */
export async function printPdf(html: string, browser: string): Promise<Uint8Array | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'leidraad-pdf-'));
  try {
    const [source, target] = [join(folder, 'plan.html'), join(folder, 'plan.pdf')];
    await writeFile(source, html);
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const child = spawn(
      browser,
      [
        '--headless',
        `--user-data-dir=${join(folder, 'profile')}`,
        '--disable-background-networking',
        '--disable-gpu',
        '--no-first-run',
        '--no-pdf-header-footer',
        '--export-tagged-pdf',
        '--generate-pdf-document-outline',
        `--print-to-pdf=${target}`,
        ...asRoot,
        pathToFileURL(source).href,
      ],
      { stdio: 'ignore' },
    );
    const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    await once(child, 'exit').catch(() => undefined);
    clearTimeout(timer);
    return await readFile(target).catch(() => undefined);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
