import type { Locator, Page } from '@playwright/test';

/** The first screen. */
export class StartPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** One of the seven stages of the method. */
  stage(id: string): Locator {
    return this.page.locator(`[data-stage="${id}"]`);
  }

  /** Opens a file in our own picker, which starts in the person's documents. */
  async openInPicker(file: string): Promise<void> {
    await this.page.getByRole('complementary').getByRole('button', { name: 'Openen' }).click();
    const picker = this.page.getByRole('dialog', { name: 'Werkruimte openen' });
    await picker.getByRole('button', { name: file }).click();
  }
}
