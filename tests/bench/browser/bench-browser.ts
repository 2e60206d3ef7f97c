import { writeFile } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { serialiseWorkspace } from '../../../core/model/serialise-workspace.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import { findBrowser } from '../../../electron/backend/diagrams/find-browser.ts';
import { startApp, TemporaryHome } from '../../e2e/harness/running-app.ts';

/** A browser with the app open on a workspace, and a way to an empty page in the same browser. */
export interface BenchBrowser {
  app: Page;
  /** Address of the app, for one more window; it works once. */
  openEmptyPage(): Promise<Page>;
}

/** Runs some work with the app open on this workspace; without one, on the example. */
export async function withBrowser<T>(
  workspace: Workspace | undefined,
  work: (browser: BenchBrowser) => Promise<T>,
): Promise<T> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium, Chrome or Edge was found for the rows in a browser.');
  const home = await TemporaryHome.make();
  if (workspace) await writeFile(home.workspaceFile, serialiseWorkspace(workspace));
  const app = await startApp(home);
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args: ['--disable-background-networking', ...asRoot] });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
    const page = await context.newPage();
    await page.goto(app.address);
    await page.locator('nav').first().waitFor();
    return await work({ app: page, openEmptyPage: () => context.newPage() });
  } finally {
    await browser.close();
    await app.stop();
    await home.remove();
  }
}

/** Goes to a place in the app, and waits until something is there. */
export async function goTo(page: Page, path: string, shows: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${path}`);
  await page.locator(shows).first().waitFor();
}
