import type { Locator, Page } from '@playwright/test';

const firstLetters = 4;

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

  /** Types a text where the focus is: its first letters key by key, which is what begins an edit and looks for options, and then the rest at once. */
  async type(text: string): Promise<void> {
    this.actions += 1;
    await this.page.keyboard.type(text.slice(0, firstLetters));
    await this.page.keyboard.insertText(text.slice(firstLetters));
  }
}
