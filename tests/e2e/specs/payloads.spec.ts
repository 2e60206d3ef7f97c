import { writeFile } from 'node:fs/promises';
import { parseWorkspace } from '../../../core/model/parse-workspace.ts';
import { poison } from '../../security/payload-workspace.ts';
import { guardPage } from '../harness/guard-page.ts';
import { startApp } from '../harness/running-app.ts';
import { expect, test } from '../harness/test.ts';
import { FramePage } from '../pages/frame-page.ts';

test('script in every text of a workspace runs nowhere, fetches nothing and keeps the layout', async ({
  browser,
  home,
}) => {
  const { count, workspace } = poison((changed) => parseWorkspace(JSON.stringify(changed)).ok);
  expect(count).toBeGreaterThan(80);
  await writeFile(home.workspaceFile, JSON.stringify(workspace));
  const app = await startApp(home);
  const page = await browser.newPage();
  const breaches = guardPage(page);
  page.on('dialog', (dialog) => breaches.push(`A dialog: ${dialog.message()}`));
  await page.goto(app.address);
  const frame = new FramePage(page);
  await frame.isReady();

  const item = (path: string, list: readonly { id: string }[]): string[] => [
    path,
    ...list.slice(0, 2).map(({ id }) => `${path}/${id}`),
  ];
  const screens = [
    'start',
    'processes',
    ...workspace.processes.flatMap(({ id, steps }) => [`process/${id}`, `process/${id}/step/${steps[0]?.id}`]),
    ...item('target-groups', workspace.targetGroups),
    ...item('channels', workspace.channels),
    ...item('systems', workspace.systems),
    ...item('information', workspace.informationItems),
    ...item('tone', workspace.toneProfiles),
    ...item('content', workspace.contentItems),
    'findings',
    'review',
    'review-file',
    'versions',
    'plan',
  ];
  for (const screen of screens) {
    await frame.goTo(screen);
    await expect(page.locator('#screen')).not.toBeEmpty();
    const seen = await page.evaluate(() => ({
      isBroken: 'leidraadBroken' in globalThis,
      foreign: document.querySelectorAll(
        '#root script, iframe, object, embed, [onerror], [onload], a[href^="javascript:"]',
      ).length,
      tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    expect.soft(seen, screen).toEqual({ isBroken: false, foreign: 0, tooWide: 0 });
  }
  // The diagrams of the plan are drawn in their own time.
  await expect(page.locator('#screen svg').first()).toBeVisible();
  expect(await page.evaluate(() => 'leidraadBroken' in globalThis)).toBe(false);
  expect(breaches).toEqual([]);
  await page.close();
  await app.stop();
});
