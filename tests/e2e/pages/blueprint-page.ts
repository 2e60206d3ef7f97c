import { expect, type Locator, type Page } from '@playwright/test';

/** The blueprint of a process. */
export class BlueprintPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get grid(): Locator {
    return this.page.getByRole('grid');
  }

  async isReady(): Promise<void> {
    await expect(this.grid).toBeVisible();
  }

  private get scroller(): Locator {
    return this.grid.locator('..');
  }

  /** The cell of a step in a row: `step`, `primary:<target group>`, … */
  cell(stepId: string, rowId: string): Locator {
    return this.page.locator(`[data-key="${stepId} ${rowId}"]`);
  }

  stepName(stepId: string): Locator {
    return this.cell(stepId, 'step');
  }

  get nameField(): Locator {
    return this.grid.getByRole('textbox', { name: 'Naam van de stap' });
  }

  get inspector(): Locator {
    return this.page.getByRole('complementary', { name: 'Details' });
  }

  /** The field for the name of a step that does not exist yet. */
  get newStepField(): Locator {
    return this.page.getByRole('textbox', { name: /Naam van de nieuwe stap/ });
  }

  /** The field of a picker in a cell, such as `Hoofdkanaal`. */
  picker(row: string): Locator {
    return this.grid.getByRole('combobox', { name: new RegExp(`^${row} bij`) });
  }

  /** The details are of this step: they follow what is chosen in the grid a moment later. */
  async hasDetailsOf(step: string): Promise<void> {
    await expect(this.inspector.getByRole('heading', { level: 2, name: step })).toBeVisible();
  }

  option(name: string | RegExp): Locator {
    return this.page.getByRole('option', { name });
  }

  /** Renames a step the way a person does: choose it, F2, type, Enter; and no next step. */
  async rename(stepId: string, name: string): Promise<void> {
    await this.stepName(stepId).click();
    await this.page.keyboard.press('F2');
    await this.nameField.fill(name);
    await this.page.keyboard.press('Enter');
    await expect(this.newStepField).toBeFocused();
    await this.page.keyboard.press('Escape');
    await expect(this.stepName(stepId)).toContainText(name);
  }

  /** Scrolls the columns with the wheel until the one of this step can be seen whole, between first column and inspector. */
  async scrollTo(column: number): Promise<void> {
    const cell = this.page.locator(`[data-row-id="step"][data-column="${column}"]`);
    await this.page.mouse.move(500, 400);
    for (let turn = 0; turn < 60; turn += 1) {
      const box = (await cell.count()) > 0 ? await cell.boundingBox() : null;
      if (box && box.x > 345 && box.x + box.width < 1040) return;
      const first = await this.grid.locator('[data-row-id="step"]').first().getAttribute('data-column');
      const isLeft = box ? box.x <= 345 : Number(first) > column;
      const { scroller } = this;
      const before = await scroller.evaluate((element) => element.scrollLeft);
      await this.page.mouse.wheel(isLeft ? -170 : 170, 0);
      await scroller.evaluate(restFrom, before);
    }
  }

  /** Walks with the arrows to the first cell of a row; answers how many keys that took. */
  async walkToRow(rowId: string): Promise<number> {
    const rows = await this.page
      .locator('[data-row-id]')
      .evaluateAll((cells) => [...new Set(cells.map((cell) => cell.getAttribute('data-row-id')))]);
    const here = await this.page.evaluate(() => document.activeElement?.getAttribute('data-row-id') ?? null);
    const distance = rows.indexOf(rowId) - rows.indexOf(here);
    await this.page.keyboard.press('Home');
    for (let pressed = 0; pressed < Math.abs(distance); pressed += 1) {
      await this.page.keyboard.press(distance > 0 ? 'ArrowDown' : 'ArrowUp');
    }
    return Math.abs(distance) + 1;
  }
}

/** Waits until an element that was scrolled is somewhere else than before and stays there; at its end it stays where it was. */
async function restFrom(element: Element, before: number): Promise<void> {
  let last = before;
  for (let frame = 0, still = 0; frame < 60 && still < 3; frame += 1) {
    await new Promise((done) => requestAnimationFrame(done));
    still = element.scrollLeft !== before && element.scrollLeft === last ? still + 1 : 0;
    last = element.scrollLeft;
  }
}
