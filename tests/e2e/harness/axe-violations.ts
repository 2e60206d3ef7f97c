import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * What axe finds wrong on the screen as it is, or in a part of it, each with its place. The tip of a button that the mouse was on is no part of the
 * screen. Every rule runs; but nothing is told of what is right, and the page, which has no frames, is judged in one go: on the blueprint that
 * takes a second instead of twenty.
 */
export async function axeViolations(page: Page, { within }: { within?: string } = {}): Promise<string[]> {
  await page.mouse.move(700, 4);
  await expect(page.getByRole('tooltip')).toHaveCount(0);
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html.slice(0, 300)).join(' | ')}`);
}
