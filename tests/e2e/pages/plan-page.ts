import { expect, type Locator, type Page } from '@playwright/test';

/** The communication plan. */
export class PlanPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async isReady(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
  }

  get chapters(): Locator {
    return this.page.getByRole('navigation', { name: 'Hoofdstukken' });
  }

  get paper(): Locator {
    return this.page.getByRole('region', { name: 'Het communicatieplan' });
  }

  get choices(): Locator {
    return this.page.getByRole('complementary', { name: 'Keuzes voor het plan' });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: /^Exporteer / });
  }

  /** A chapter in the list, by the end of its name. */
  chapter(title: string): Locator {
    return this.chapters.getByRole('button', { name: title });
  }

  /** The line of a chapter in which nothing is filled in yet. */
  emptyChapter(title: string): Locator {
    const button = this.page.getByRole('button', { name: title });
    return this.chapters.getByRole('listitem').filter({ has: button, hasText: 'Nog leeg' });
  }

  /** What stands on the paper, per chapter: its title, and all its words in order, without spaces. Pictures have their caption only. */
  async chapterTexts(): Promise<{ title: string; text: string }[]> {
    return this.paper.locator('section[data-place]').evaluateAll((sections) =>
      sections.map((section) => {
        const paper = section.cloneNode(true) as Element;
        const heading = paper.querySelector('h2');
        const title = heading?.lastChild?.textContent ?? '';
        for (const element of [heading, ...paper.querySelectorAll('figure > :not(figcaption)')]) element?.remove();
        return { title, text: (paper.textContent ?? '').replaceAll(/[\s\u00AD]/g, '') };
      }),
    );
  }

  /** A heading on the paper. */
  heading(title: string | RegExp): Locator {
    return this.paper.getByRole('heading', { name: title });
  }

  async chooseLanguage(name: 'Nederlands' | 'English'): Promise<void> {
    await this.choices.getByText(name, { exact: true }).click();
  }

  /** Chooses the name in our own picker and starts writing. */
  async exportAs(name: string): Promise<void> {
    await this.choices.getByRole('button', { name: /^Exporteer / }).click();
    await this.dialog.getByRole('textbox', { name: 'Naam van het document' }).fill(name);
    await this.dialog.getByRole('button', { name: 'Maak het document' }).click();
  }

  async chooseFormat(label: string): Promise<void> {
    await this.choices.getByRole('combobox', { name: 'Soort document' }).selectOption({ label });
  }

  async isExported(file: string): Promise<void> {
    await expect(this.choices.getByText(`${file} is opgeslagen in`)).toBeVisible({ timeout: 180_000 });
  }
}
