import { test as base, expect } from '@playwright/test';
import { BlueprintPage } from '../pages/blueprint-page.ts';
import { FramePage } from '../pages/frame-page.ts';
import { StartPage } from '../pages/start-page.ts';
import { guardPage } from './guard-page.ts';
import { startApp, TemporaryHome, type RunningApp } from './running-app.ts';

interface Fixtures {
  home: TemporaryHome;
  app: RunningApp;
  frame: FramePage;
  start: StartPage;
  blueprint: BlueprintPage;
}

/** A test with the app running on a copy of the example, opened in a guarded page. */
export const test = base.extend<Fixtures>({
  // Playwright wants the first argument to be a pattern, also when nothing is used of it.
  // oxlint-disable-next-line no-empty-pattern
  home: async ({}, use) => {
    const home = await TemporaryHome.make();
    await use(home);
    await home.remove();
  },
  app: async ({ home }, use) => {
    const app = await startApp(home);
    await use(app);
    await app.stop();
  },
  // Depends on the app, so that the page is judged and closed before the app stops.
  page: async ({ app, page }, use) => {
    const breaches = guardPage(page);
    await page.goto(app.address);
    await use(page);
    expect(breaches).toEqual([]);
  },
  frame: async ({ page }, use) => {
    const frame = new FramePage(page);
    await frame.isReady();
    await use(frame);
  },
  start: async ({ frame, page }, use) => {
    await frame.goTo('start');
    await use(new StartPage(page));
  },
  blueprint: async ({ frame, page }, use) => {
    await frame.goTo('process/p-keuring');
    const blueprint = new BlueprintPage(page);
    await blueprint.isReady();
    await use(blueprint);
  },
});

export { expect } from '@playwright/test';
