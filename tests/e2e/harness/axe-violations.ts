import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What axe finds wrong on the screen as it is, each with its place; the tip of a button that the mouse was on is no part of the screen. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.mouse.move(700, 4);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html).join(' | ')}`);
}
