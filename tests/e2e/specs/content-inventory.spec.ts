import type { Locator, Page } from '@playwright/test';
import { axeViolations } from '../harness/axe-violations.ts';
import { expect, test } from '../harness/test.ts';

/** Names in the first column, from above. */
function titles(page: Page): Locator {
  return page.locator('main tbody th[scope="row"] a');
}

/** Whether something on the page is wider than the room it has. */
function scrollsSideways(page: Page): Promise<boolean> {
  return page.locator('main').evaluate((main) =>
    [main, ...main.querySelectorAll('*')].some((element) => {
      const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
      return scrolls && element.scrollWidth > element.clientWidth;
    }),
  );
}

test('the inventory by mouse: sorted, filtered, grouped, other columns, changed in bulk; board, calendar, timeline and what is due', async ({
  frame,
  page,
}) => {
  // What is late, and which week this is, follows from the day.
  await page.clock.setFixedTime('2026-11-26T10:00:00+01:00');
  await frame.goTo('content');
  const setTo = async (what: string, choice: string): Promise<void> => {
    await page.getByRole('button', { name: what }).click();
    await page.getByRole('menuitem', { name: choice }).click();
  };
  await page.getByRole('button', { name: 'Middel', exact: true }).click();
  await expect(titles(page).first()).toHaveText('Aanmeldformulier keuring');
  await page.getByRole('button', { name: 'Middel', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Middel' })).toHaveAttribute('aria-sort', 'descending');
  await expect(titles(page).first()).toHaveText('Webpagina Keuringen');
  await page.getByRole('button', { name: 'Kolommen' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Woorden' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'Woorden' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Groeperen' }).selectOption('Op eigenaar');
  await expect(page.getByRole('rowheader', { name: 'Karim (planning) 6' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Wat is een regel' }).selectOption('Per tekstversie');
  await expect(page.getByText('17 regels')).toBeVisible();
  await page.getByRole('combobox', { name: 'Doelgroep' }).selectOption({ index: 1 });
  await page.getByRole('combobox', { name: 'Kanaal' }).selectOption('Brief');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('combobox', { name: 'Doelgroep' }).selectOption('Alle doelgroepen');
  await page.getByRole('combobox', { name: 'Kanaal' }).selectOption('Alle kanalen');
  await page.getByRole('combobox', { name: 'Wat is een regel' }).selectOption('Per middel');

  await page.getByRole('textbox', { name: 'Zoek een middel' }).fill('gesprekshulp');
  await expect(page.getByText('4 regels')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Alles aanvinken' }).check();
  await setTo('Zet status op', 'Wordt nagekeken');
  await setTo('Zet eigenaar op', 'Lotte (communicatieadviseur)');
  await page.getByLabel('Tekst klaar', { exact: true }).fill('2020-01-31');
  await page.getByRole('button', { name: 'Zet datum' }).click();
  await expect(page.getByRole('cell', { name: '31 januari 2020' })).toHaveCount(4);
  await expect(page.getByRole('cell', { name: 'Lotte (communicatieadviseur)' })).toHaveCount(4);
  expect(await axeViolations(page)).toEqual([]);
  await setTo('Zet eigenaar op', 'Geen eigenaar');
  await page.getByLabel('Tekst klaar', { exact: true }).fill('');
  await page.getByRole('button', { name: 'Haal datum weg' }).click();
  await expect(page.getByRole('cell', { name: /31 januari 2020|Lotte/ })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Eigenaar', exact: true }).selectOption('Geen eigenaar');
  await expect(page.getByText('4 regels')).toBeVisible();
  await page.getByRole('combobox', { name: 'Eigenaar', exact: true }).selectOption('Alle eigenaren');
  await page.getByRole('button', { name: /Ongedaan maken/ }).click();
  await page.getByRole('button', { name: /Ongedaan maken/ }).click();
  await expect(page.getByRole('cell', { name: '31 januari 2020' })).toHaveCount(4);
  await page.getByRole('button', { name: 'Niets aanvinken' }).click();
  await expect(page.getByRole('checkbox', { name: 'Alles aanvinken' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Zoek een middel' }).fill('');
  await page.getByRole('combobox', { name: 'Groeperen' }).selectOption('Niet groeperen');
  await page.getByRole('combobox', { name: 'Wat moet wanneer' }).selectOption('Te laat');
  await expect(titles(page)).toHaveCount(5);
  await page.getByRole('combobox', { name: 'Wat moet wanneer' }).selectOption('Tekst ontbreekt');
  await expect(page.getByText('Niets past bij deze keuze.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Wat moet wanneer' }).selectOption('Alle datums');
  // Whatever was asked for meanwhile, the table is as one made it.
  await expect(page.getByRole('columnheader', { name: 'Middel' })).toHaveAttribute('aria-sort', 'descending');
  await expect(page.getByRole('columnheader', { name: 'Woorden' })).toBeVisible();

  await page.getByText('Bord', { exact: true }).click();
  const card = page.getByRole('group', { name: 'Herinnering per sms' });
  await card.dragTo(page.getByRole('region', { name: 'Idee' }));
  await expect(page.getByRole('region', { name: 'Idee' }).getByRole('group')).toHaveCount(1);
  await page.getByRole('button', { name: /Ongedaan maken/ }).click();
  await expect(page.getByRole('region', { name: 'Goedgekeurd' }).getByText('Herinnering per sms')).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByText('Kalender', { exact: true }).click();
  await page.getByText('Week', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('tot en met');
  await page.getByRole('button', { name: 'Volgende', exact: true }).click();
  await page.getByRole('button', { name: 'Vandaag', exact: true }).click();
  await page
    .getByRole('button', { name: /^Ga naar/ })
    .last()
    .click();
  await expect(page.getByRole('region', { name: 'Kalender' }).getByRole('link').first()).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByText('Tijdlijn', { exact: true }).click();
  const line = page.getByRole('region', { name: 'Tijdlijn' });
  await expect(line.getByRole('listitem').filter({ hasText: 'Herinnering per sms' })).toContainText('Gaat uit');
  expect(await axeViolations(page)).toEqual([]);
  await line.getByRole('link', { name: 'Uitslag van de keuring' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Uitslag van de keuring' })).toBeVisible();
  await frame.goTo('content/c-uitslag/texts');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tekstversie maken: Werkgever (HR-adviseur), Brief' }).click();
  await expect(
    page.getByRole('textbox', { name: 'Tekst van Uitslag van de keuring: Werkgever (HR-adviseur), Brief' }),
  ).toBeVisible();
});

test('the inventory by keyboard in English: sorted, ticked, changed in bulk, moved on the board, another month', async ({
  frame,
  page,
}) => {
  await page.getByRole('button', { name: 'Engels' }).click();
  // A laptop of 1366 by 768 at 125 %: what fits nowhere else stands below something, and is sorted there.
  const { width, height } = page.viewportSize() ?? { width: 1440, height: 900 };
  await page.setViewportSize({ width: 1093, height: 614 });
  await frame.goTo('content');
  await expect(page.getByRole('columnheader', { name: /^Status/ })).toHaveText('StatusReady by');
  await page.getByRole('button', { name: 'Ready by', exact: true }).press('Enter');
  await expect(titles(page).first()).toHaveText('Bevestiging van de afspraak');
  await expect(page.getByRole('row', { name: /Bevestiging van de afspraak/ })).toContainText(/Draft.*1 October 2026/);
  expect(await scrollsSideways(page)).toBe(false);
  await page.getByText('Board', { exact: true }).click();
  await expect(page.getByRole('region', { name: 'Idea' })).toBeVisible();
  expect(await scrollsSideways(page)).toBe(false);
  await page.getByText('Table', { exact: true }).click();
  await page.setViewportSize({ width, height });
  const press = async (target: Locator, key: string): Promise<void> => {
    await target.focus();
    await page.keyboard.press(key);
  };
  await press(page.getByRole('button', { name: 'Owner', exact: true }), 'Enter');
  await expect(page.getByRole('columnheader', { name: 'Owner' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('textbox', { name: 'Find content' }).focus();
  await page.keyboard.type('gesprekshulp');
  await expect(page.getByText('4 rows')).toBeVisible();
  await press(page.getByRole('checkbox', { name: 'Tick all' }), 'Space');
  await press(page.getByRole('checkbox', { name: /^Tick Gesprekshulp: toelichtend/ }), 'Space');
  await expect(page.getByRole('region', { name: 'Change ticked content' })).toContainText('3 content items');
  const status = page.getByRole('button', { name: 'Set status to' });
  await press(status, 'Enter');
  await expect(page.getByRole('menuitem', { name: 'Idea' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Idea' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: 'Draft' })).toBeFocused();
  await expect(page.getByRole('cell', { name: 'Draft' })).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('cell', { name: 'Idea' })).toHaveCount(3);
  await expect(status).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('cell', { name: 'Idea' })).toHaveCount(0);

  await page.getByRole('radio', { name: 'Table' }).focus();
  await page.keyboard.press('ArrowRight');
  const card = page.getByRole('group', { name: /^Gesprekshulp: toelichtend/ });
  await press(card, 'Alt+ArrowRight');
  await expect(page.getByRole('region', { name: 'Published' }).getByRole('group')).toHaveCount(1);
  await expect(card).toBeFocused();
  await page.getByRole('radio', { name: 'Board' }).focus();
  await page.keyboard.press('ArrowRight');
  const month = page.getByRole('region', { name: 'Calendar' }).getByRole('heading', { level: 2 });
  const now = (await month.textContent()) ?? '';
  await press(page.getByRole('button', { name: 'Next', exact: true }), 'Enter');
  await expect(month).not.toHaveText(now);
  await page.getByRole('radio', { name: 'Calendar' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('None of this content has a date.')).toBeVisible();
});
