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
}
