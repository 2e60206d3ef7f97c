import type { Locator, Page } from '@playwright/test';

/** The hand of a person, which counts what it does: each click, each text and each key is one action. */
export class Hand {
  readonly page: Page;
  actions = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async click(target: Locator): Promise<void> {
    this.actions += 1;
    await target.click();
  }

  async doubleClick(target: Locator): Promise<void> {
    this.actions += 1;
    await target.dblclick();
  }

  async press(key: string): Promise<void> {
    this.actions += 1;
    await this.page.keyboard.press(key);
  }

  /** Types a text where the focus is. */
  async type(text: string): Promise<void> {
    this.actions += 1;
    await this.page.keyboard.type(text);
  }
}
