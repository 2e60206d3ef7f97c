import type { Locator, Page } from '@playwright/test';

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
    toCell: (cell) => cell.click(),
  };
}

/** With keys alone: Tab to what is meant, as far as it takes, and then Enter or the words. */
export function byKeys(page: Page): WayOfWorking {
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor({ state: 'attached' });
    for (let turn = 0; turn < 200; turn += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Not reached with Tab: ${target}`);
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
      await page.keyboard.type(label);
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
    },
  };
}
