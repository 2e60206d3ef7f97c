import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../electron/backend/diagrams/find-browser.ts';
import { startApp, TemporaryHome } from '../e2e/harness/running-app.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pictures = join(root, 'docs/pictures');
const example = join(root, 'templates/arbo-keuring.nl.leidraad');
const pagesOfPlan = [1, 8];

/** The pictures of the guide: the journey of a new adviser takes them on its way. */
function takeGuide(): void {
  const { status } = spawnSync('npx', ['playwright', 'test', 'journey', '--workers=1'], {
    cwd: root,
    env: { ...process.env, LEIDRAAD_PICTURES: '1' },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The journey did not come to its end, so the pictures of the guide are not whole.');
}

/** Two screens of the app on the example, as the README shows them. */
async function takeScreens(browser: Browser): Promise<void> {
  const home = await TemporaryHome.make();
  const app = await startApp(home);
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      locale: 'nl-NL',
      reducedMotion: 'reduce',
    });
    await page.goto(app.address);
    await page.getByRole('navigation').first().waitFor();
    await page.getByRole('navigation').first().getByRole('link').nth(1).click();
    await page.getByRole('main').getByRole('link', { name: 'Keuring door de arbodienst' }).first().click();
    const gap = page.locator('[data-row-id^="primary:"][data-column="3"]').nth(1);
    await gap.click();
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor();
    await page.screenshot({ path: join(pictures, 'blueprint.png'), animations: 'disabled' });
    await page.keyboard.press('Escape');
    await page
      .getByRole('navigation')
      .first()
      .getByRole('link', { name: /^Meldingen/ })
      .click();
    await page.getByRole('article').waitFor();
    await page.screenshot({ path: join(pictures, 'findings.png'), animations: 'disabled' });
  } finally {
    await app.stop();
    await home.remove();
  }
}

function leidraad(...words: string[]): void {
  execFileSync(process.execPath, [join(root, 'cli/main.ts'), ...words], { cwd: root, stdio: 'inherit' });
}

/** Pages of the Word plan, beside each other on a table. */
async function takePlan(browser: Browser, folder: string): Promise<void> {
  leidraad('export', example, '--out', join(folder, 'plan.docx'));
  const office = [
    '--headless',
    `-env:UserInstallation=file://${folder}/profile`,
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
  ];
  if (spawnSync('soffice', [...office, join(folder, 'plan.docx')]).status !== 0) {
    process.stderr.write('plan.png stays as it is: LibreOffice (soffice) is not installed.\n');
    return;
  }
  const images = pagesOfPlan.map((number) => {
    const name = join(folder, `page-${number}`);
    const range = ['-f', String(number), '-l', String(number), '-singlefile', '-r', '90'];
    execFileSync('pdftoppm', ['-png', ...range, join(folder, 'plan.pdf'), name]);
    return `<img src="data:image/png;base64,${readFileSync(`${name}.png`).toString('base64')}">`;
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  await page.setContent(
    `<style>body{margin:0;height:100vh;display:flex;gap:40px;align-items:center;justify-content:center;background:#f1eee6}
    img{max-height:780px;max-width:820px;box-shadow:0 1px 8px #0003}</style>${images.join('')}`,
  );
  await page.screenshot({ path: join(pictures, 'plan.png') });
}

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('No Chromium, Chrome or Edge was found to take pictures with.');
takeGuide();
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath, args: asRoot });
const folder = mkdtempSync(join(tmpdir(), 'leidraad-pictures-'));
try {
  await takeScreens(browser);
  await takePlan(browser, folder);
  leidraad('export', example, '--out', join(pictures, 'channel-matrix.png'), '--diagram', 'matrix', '--force');
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
