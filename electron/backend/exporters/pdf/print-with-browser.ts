import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PdfPrinter } from './pdf-printer.ts';

/** Prints with a Chromium, Chrome or Edge that is installed, without a window. */
export function printWithBrowser(browser: string): PdfPrinter {
  return async (html, signal) => {
    const folder = await mkdtemp(join(tmpdir(), 'leidraad-pdf-'));
    try {
      const [source, target] = [join(folder, 'plan.html'), join(folder, 'plan.pdf')];
      await writeFile(source, html);
      if (signal.aborted) return undefined;
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
      const stop = (): void => void child.kill('SIGKILL');
      signal.addEventListener('abort', stop, { once: true });
      await once(child, 'exit').catch(() => undefined);
      signal.removeEventListener('abort', stop);
      // What a browser wrote that was stopped is perhaps half a document.
      return signal.aborted ? undefined : await readFile(target).catch(() => undefined);
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  };
}
