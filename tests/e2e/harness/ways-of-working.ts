import { expect, type Locator, type Page } from '@playwright/test';

/** How a person works the screen: the same tasks by mouse, or with nothing but keys. */
export interface WayOfWorking {
  /** Presses a button, link or tab. */
  press(target: Locator): Promise<void>;
  /** Writes in a field, over what stood there. */
  write(field: Locator, text: string): Promise<void>;
  /** Chooses from a list of the browser. */
  choose(list: Locator, label: string): Promise<void>;
  /** Chooses one of a row of radio buttons. */
  check(radio: Locator): Promise<void>;
  /** Fills in a day, given as year, month and day. */
  writeDay(field: Locator, day: string): Promise<void>;
  /** Goes to a cell of the blueprint. */
  toCell(cell: Locator): Promise<void>;
}

/** By mouse; words are typed. */
export function byMouse(page: Page): WayOfWorking {
  return {
    press: (target) => target.click(),
    write: async (field, text) => {
      await field.click();
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
    choose: async (list, label) => void (await list.selectOption({ label })),
    // Of a row of segments one sees the label alone.
    check: async (radio) => {
      await radio.waitFor({ state: 'attached' });
      if (await radio.isVisible()) await radio.check();
      else await page.locator(`label[for=${JSON.stringify(await radio.getAttribute('id'))}]`).click();
    },
    writeDay: (field, day) => field.fill(day),
    toCell: async (cell) => {
      await cell.click();
      await expect(cell).toBeFocused();
    },
  };
}

/** With keys alone: Tab to what is meant, forwards or backwards, and then Enter or the words. */
export function byKeys(page: Page): WayOfWorking {
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor({ state: 'attached' });
    const key = await target.evaluate(shortestWay);
    for (let turn = 0; turn < 200; turn += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`Not reached with ${key}: ${target}`);
  };
  return {
    press: async (target) => {
      await reach(target);
      await page.keyboard.press('Enter');
    },
    write: async (field, text) => {
      await reach(field);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
    choose: async (list, label) => {
      await reach(list);
      // The list of the browser forgets what one typed when the next letter is late; then one types it again.
      await expect(async () => {
        await page.keyboard.type(label);
        await expect(list.locator('option:checked')).toHaveText(label, { timeout: 2_000 });
      }).toPass({ timeout: 60_000 });
    },
    // One walks to the chosen one of the row, then along the row.
    check: async (radio) => {
      const row = JSON.stringify(await radio.getAttribute('name'));
      await reach(page.locator(`input[type="radio"][name=${row}]:checked`));
      for (let turn = 0; turn < 8 && !(await radio.isChecked()); turn += 1) await page.keyboard.press('ArrowRight');
    },
    // The parts of a date stand in the order of the browser, which in the tests is American.
    writeDay: async (field, day) => {
      await reach(field);
      const [year = '', month = '', date = ''] = day.split('-');
      await page.keyboard.type(`${month}${date}${year}`);
    },
    toCell: async (cell) => {
      await reach(page.locator('[role="grid"] [tabindex="0"]').first());
      const where = await cell.evaluate((one) => [one.dataset['rowId'], one.dataset['column']]);
      await page.keyboard.press('Home');
      for (let turn = 0; turn < 120; turn += 1) {
        const rows = await page
          .locator('[data-row-id]')
          .evaluateAll((cells) => [...new Set(cells.map((one) => one.getAttribute('data-row-id')))]);
        const here = await page.evaluate(() => document.activeElement?.getAttribute('data-row-id') ?? null);
        const distance = rows.indexOf(where[0] ?? '') - rows.indexOf(here);
        if (distance === 0) break;
        await page.keyboard.press(distance > 0 ? 'ArrowDown' : 'ArrowUp');
      }
      for (let column = 0; column < Number(where[1]); column += 1) await page.keyboard.press('ArrowRight');
      await expect(cell).toBeFocused();
    },
  };
}

/** Which of Tab and Shift+Tab needs fewer presses from where the focus is, about. */
function shortestWay(target: Element): 'Tab' | 'Shift+Tab' {
  const reachable = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]';
  const stops = [...document.querySelectorAll<HTMLElement>(reachable)].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility(),
  );
  // Where the focus is need not be a stop itself: a title takes it when what was done is gone.
  const stopsBefore = (element: Element): number =>
    stops.filter((stop) => stop.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING).length;
  const forwards = stopsBefore(target) - stopsBefore(document.activeElement ?? document.body);
  return (forwards + stops.length) % stops.length <= stops.length / 2 ? 'Tab' : 'Shift+Tab';
}
