import { expect, type Locator, type Page } from '@playwright/test';

/** What stands around every screen. */
export class FramePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async isReady(): Promise<void> {
    await expect(this.page.getByRole('navigation')).toBeVisible();
  }

  /** Goes to an address inside the app, such as `process/p-keuring`; done when its screen has taken the place of the one before. */
  async goTo(path: string): Promise<void> {
    await this.page.evaluate(
      (hash) =>
        new Promise<void>((arrived) => {
          // The app listens longer, so it has heard of it when this does.
          addEventListener('hashchange', () => arrived(), { once: true });
          const before = location.href;
          location.hash = hash;
          if (location.href === before) arrived();
        }),
      `#/${path}`,
    );
  }

  async isSaved(): Promise<void> {
    await expect(this.page.getByText('Opgeslagen', { exact: true })).toBeVisible();
  }

  /** The file on disk holds everything, said in the language of the screen. */
  async isSavedIn(language: 'nl' | 'en'): Promise<void> {
    const words = language === 'nl' ? 'Opgeslagen' : 'Saved';
    await expect(this.page.getByText(words, { exact: true })).toBeVisible();
  }

  /** A button of the top bar whose name begins with these words. */
  topButton(name: string | RegExp): Locator {
    return this.page.getByRole('banner').getByRole('button', { name });
  }

  rail(name: string | RegExp): Locator {
    return this.page.getByRole('navigation').getByRole('link', { name });
  }

  async chooseInWorkspaceMenu(workspace: string, item: string): Promise<void> {
    await this.topButton(workspace).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** Opens the palette, types, and chooses the first result. */
  async chooseInPalette(words: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    const field = this.page.getByRole('textbox', { name: /Typ een opdracht/ });
    await expect(field).toBeFocused();
    await field.fill(words);
    await this.page.keyboard.press('Enter');
    await expect(field).toBeHidden();
  }
}
