import { writeFile } from 'node:fs/promises';
import { serialiseWorkspace } from '../../../core/model/serialise-workspace.ts';
import { generateWorkspace } from '../../fixtures/generate-workspace.ts';
import { axeViolations } from '../harness/axe-violations.ts';
import { expect, test } from '../harness/test.ts';

/** Many more findings than fit in view, and information that is told at many steps. */
const testWithMany = test.extend({
  home: async ({ home }, use) => {
    const workspace = generateWorkspace({ processes: 4, stepsPerProcess: 30, groups: 4 });
    const processes = workspace.processes.map((process) => ({ ...process, stage: 'planning' as const }));
    await writeFile(home.workspaceFile, serialiseWorkspace({ ...workspace, processes }));
    await use(home);
  },
});

testWithMany(
  'a long list draws what is in view, and is walked, scrolled, linked to and printed whole',
  async ({ frame, page }) => {
    await frame.goTo('findings');
    const tips = page.getByRole('button', { name: /^Tips \d/ });
    await tips.click();
    const lines = page.locator('li[aria-posinset]');
    const firstTip = page.getByRole('list', { name: /^Tips/ }).getByRole('listitem').first();
    const total = Number(await firstTip.getAttribute('aria-setsize'));
    expect(total).toBeGreaterThan(300);
    expect(await lines.count()).toBeLessThan(80);

    // By keyboard from end to end; Tab leads to the one that has the focus, and on to the finding itself.
    await page.keyboard.press('End');
    const last = page.locator(`li[aria-posinset="${total}"][aria-setsize="${total}"]`);
    await expect(last.getByRole('link')).toBeFocused();
    await expect(last).toBeInViewport();
    await page.keyboard.press('ArrowUp');
    await expect(page.locator(`li[aria-posinset="${total - 1}"]`).getByRole('link')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Home');
    await expect(page.getByRole('button', { name: /^Waarschuwingen \d/ })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const first = page.locator('li[aria-posinset="1"]').first().getByRole('link');
    await expect(first).toBeFocused();

    // The focus stays on what is scrolled out of view, and one goes on from there.
    const list = page.locator('main div:has(> section > ul)').first();
    await list.hover();
    await page.mouse.wheel(0, 20_000);
    await expect(first).not.toBeInViewport();
    await expect(first).toBeFocused();

    // Choosing one that is in view leaves the list where it is.
    const top = (): Promise<number> => list.evaluate((element) => element.scrollTop);
    const middle = await list.evaluate((element) => {
      const { top: from, height } = element.getBoundingClientRect();
      const line = document.elementFromPoint(300, from + height / 2)?.closest('li');
      return line?.getAttribute('data-index') ?? '';
    });
    const before = await top();
    const chosen = page.locator(`li[data-index="${middle}"]`);
    await chosen.getByRole('link').click();
    await expect(chosen).toHaveAttribute('data-chosen', 'true');
    expect(await top()).toBe(before);
    const link = await chosen.getByRole('link').getAttribute('href');

    // F8 goes on from the chosen one, and a link brings its finding into view.
    await page.keyboard.press('F8');
    await expect(page.locator(`li[data-index="${Number(middle) + 1}"]`)).toHaveAttribute('data-chosen', 'true');
    await page.getByRole('combobox', { name: 'Groeperen op' }).selectOption('rule');
    await expect(page.locator('li[data-chosen="true"]')).toBeInViewport();
    await frame.goTo('start');
    await frame.goTo(`findings/${link?.split('/').at(-1)}`);
    await expect(page.locator('li[data-chosen="true"]')).toBeInViewport();
    expect(await axeViolations(page)).toEqual([]);

    // On paper all of them stand.
    await page.evaluate(() => {
      window.print = () => {
        document.body.dataset['printed'] = String(document.querySelectorAll('li[aria-posinset]').length);
      };
    });
    const counts = await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('button').allInnerTexts();
    const listed = counts.reduce((sum, name) => sum + Number(/\d+$/.exec(name)?.[0]), 0);
    await page.keyboard.press('Control+p');
    await expect(page.locator('body')).toHaveAttribute('data-printed', String(listed));
  },
);

testWithMany(
  'what is used at many steps names the first ten, and the others when asked for',
  async ({ frame, page }) => {
    await frame.goTo('information');
    const row = page.getByRole('row', { name: /^Informatie 0/ });
    const told = row.getByRole('cell').nth(1);
    const more = told.getByRole('button');
    await expect(told.getByRole('link')).toHaveCount(10);
    const others = Number(/^en nog (\d+) stappen$/.exec((await more.getAttribute('aria-label')) ?? '')?.[1]);
    await more.focus();
    await page.keyboard.press('Enter');
    await expect(told.getByRole('link')).toHaveCount(10 + others);
    await expect(more).toBeFocused();
    await expect(more).toHaveText('toon minder');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(told.getByRole('link')).toHaveCount(10);
  },
);
