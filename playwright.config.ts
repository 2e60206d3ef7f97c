import { defineConfig } from '@playwright/test';
import { findBrowser } from './electron/backend/diagrams/find-browser.ts';

const browser = findBrowser();
if (browser === undefined) {
  throw new Error(
    'No Chromium, Chrome or Edge was found. Install one (Debian: apt-get install chromium), or set LEIDRAAD_BROWSER.',
  );
}

/** Drives the real app over loopback in the browser that is installed; Playwright's own browser is never downloaded. */
export default defineConfig({
  testDir: 'tests/e2e/specs',
  globalSetup: './tests/e2e/harness/build-window.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // Limits for what hangs, not measures of speed: a busy machine is no failure.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  // What passes only the second time is no failure of the change at hand, but `npm test` says so in its last line and it is to be looked into.
  retries: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // Recording takes a third of the time of a test, so that only what failed once is recorded, when it is tried again.
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: browser,
      args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
});
