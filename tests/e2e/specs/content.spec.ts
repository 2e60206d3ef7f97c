import type { Locator } from '@playwright/test';
import { axeViolations } from '../harness/axe-violations.ts';
import { expect, test } from '../harness/test.ts';

/** The stored text of a variant, once the app has saved. */
async function storedText(home: { readWorkspace(): Promise<unknown> }, id: string): Promise<string | undefined> {
  const { contentItems } = (await home.readWorkspace()) as {
    contentItems: { variants: { id: string; text?: string }[] }[];
  };
  return contentItems.flatMap(({ variants }) => variants).find((variant) => variant.id === id)?.text;
}

/** The choice of an older text in the list of texts beside. */
async function older(beside: Locator): Promise<string> {
  return (await beside.getByRole('option', { name: /^Versie Eerst/ }).textContent()) ?? '';
}

test('a text by mouse: a finding in it replaced and taken back, pasted from Word, facts, a link, one left with a reason, other texts beside it', async ({
  frame,
  home,
  page,
}) => {
  await frame.goTo('versions');
  await page.getByRole('textbox', { name: 'Naam van de versie' }).fill('Eerst');
  await page.getByRole('button', { name: 'Bewaar als versie' }).click();
  await expect(page.getByRole('heading', { name: 'Eerst' })).toBeVisible();
  await frame.goTo('content/c-uitslag/text/v-uitslag-brief');
  const before = await storedText(home, 'v-uitslag-brief');
  const text = page.getByRole('textbox', { name: /^Tekst van Uitslag van de keuring/ });
  await expect(text.locator('[data-check="difficult"]')).toHaveText(['omtrent', 'Indien']);
  await expect(page.getByText('33 woorden')).toBeVisible();
  await text.locator('[data-check="warning"]').click();
  const explanation = page.getByRole('region', { name: 'Uitleg bij deze plek' });
  await expect(explanation).toContainText('“patiënt” is een liever-niet-woord');
  // It says each way out once, and none that leads to where one is.
  await expect(explanation.getByRole('button')).toHaveCount(3);
  await expect(explanation.getByRole('link')).toHaveCount(0);
  await explanation.getByRole('button', { name: 'Vervang door “werknemer”' }).click();
  await expect(text).toContainText('De werknemer dient');
  await page.getByRole('button', { name: /Ongedaan maken/ }).click();
  await expect(text).toContainText('De patiënt dient');
  await page.keyboard.press('Control+s');
  await expect.poll(() => storedText(home, 'v-uitslag-brief')).toBe(before);

  await text.click();
  await expect(text).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await text.evaluate((element) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData(
      'text/html',
      `<h2 style="color:red"><span lang=NL>Vragen<o:p></o:p></span></h2>
       <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·  </span>Bel <b>ons</b></p>
       <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·  </span>Of <a href="javascript:alert(1)">mail</a><img src="https://example.nl/spy.png" onerror="alert(1)"></p>
       <table><tr><td>Maandag</td><td>9 uur</td></tr></table>`,
    );
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await page.keyboard.press('Control+End');
  await page.getByRole('button', { name: 'Gegeven invoegen' }).click();
  await page.getByRole('option', { name: /Nummer planning/ }).click();
  await expect(text.getByText('030 123 45 67')).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect
    .poll(() => storedText(home, 'v-uitslag-brief'))
    .toMatch(/Vragen\n\n- Bel \*\*ons\*\*\n- Of mail\n\nMaandag\n\n9 uur\{\{[^}]+\}\}$/);

  // A merge field says where it comes from and leaves the cursor in the text: one can type on.
  await text.getByText('030 123 45 67').click();
  const origin = page.getByRole('region', { name: 'Waar komt dit vandaan?' });
  await expect(origin).toContainText('Nummer planning');
  await expect(text).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(origin).toHaveCount(0);
  await page.keyboard.type(' {{');
  const fields = page.getByRole('listbox', { name: 'Kies een feit of gegeven' });
  await expect(fields.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  expect(await axeViolations(page)).toEqual([]);
  await fields.getByRole('option', { name: /^Termijn uitslag/ }).click();
  await expect(text.getByText('5 werkdagen')).toBeVisible();
  await text.getByRole('heading', { name: 'Vragen' }).dblclick({ position: { x: 12, y: 12 } });
  await page.getByRole('button', { name: 'Link', exact: true }).click();
  await page.getByRole('textbox', { name: 'Waar gaat de link naartoe?' }).fill('geen adres');
  await page.getByRole('button', { name: 'Link maken' }).click();
  await expect(page.getByRole('alert')).toContainText('Dit is geen webadres');
  await page.getByRole('textbox', { name: 'Waar gaat de link naartoe?' }).fill('www.example.nl/vragen');
  await page.getByRole('button', { name: 'Link maken' }).click();
  await expect(text.getByRole('link', { name: 'Vragen' })).toHaveAttribute('href', 'https://www.example.nl/vragen');
  await text.locator('[data-check="warning"]').click();
  await explanation.getByRole('button', { name: 'Laat hier staan' }).click();
  await explanation.getByRole('textbox', { name: 'Reden' }).fill('Zo heet het in de wet.');
  await explanation.getByRole('button', { name: 'Accepteren' }).click();
  await expect(text.locator('[data-check="warning"]')).toHaveCount(0);

  await page.getByRole('button', { name: 'Naast elkaar' }).click();
  const beside = page.getByRole('region', { name: 'Tekst ernaast' });
  await expect(beside).toContainText('Uw keuring is klaar.');
  await beside.getByRole('button', { name: 'Toon verschillen' }).click();
  await expect(beside.locator('ins').first()).toBeVisible();
  await beside.getByRole('combobox', { name: 'Welke tekst ernaast?' }).selectOption({ label: await older(beside) });
  await expect(beside.locator('ins').filter({ hasText: 'Vragen' })).toHaveCount(1);
  expect(await axeViolations(page)).toEqual([]);
});

test('a text by keyboard in English: next place, explanation, replacement, undo; a fact offered for a number', async ({
  frame,
  home,
  page,
}) => {
  await page.getByRole('button', { name: 'Engels' }).click();
  // The words that the tone asks for are counted while one writes.
  await frame.goTo('content/c-herinnering');
  const toneWord = page.getByRole('complementary').getByRole('listitem').filter({ hasText: 'bedrijfsarts' });
  await expect(toneWord).toContainText('not yet');
  const reminder = page.getByRole('textbox', { name: /^Text of Herinnering/ });
  await reminder.focus();
  await expect(reminder).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' De bedrijfsarts');
  await expect(toneWord).toContainText('once');
  await expect(page.getByText('(2 of 2 used)')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(toneWord).toContainText('not yet');

  await frame.goTo('content/c-uitslag/text/v-uitslag-brief');
  const text = page.getByRole('textbox', { name: /^Text of Uitslag van de keuring/ });
  await expect(text.locator('[data-check="warning"]')).toHaveText('patiënt');
  const before = await storedText(home, 'v-uitslag-brief');
  const undo = page.getByRole('button', { name: /^Undo/ });
  await text.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  const explanation = page.getByRole('region', { name: 'Explanation of this place' });
  await expect(explanation).toContainText('“omtrent” is a difficult word');
  await page.keyboard.press('Alt+Enter');
  await expect(explanation.getByRole('button', { name: 'Replace by “over”' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(text).toContainText('hierbij over de door');
  await page.keyboard.press('Control+z');
  await expect(text).toContainText('hierbij omtrent de door');
  await expect(text).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' U hoort het binnen 5 werkdagen.');
  const fact = text.locator('[data-check="fact"]');
  await expect(fact).toHaveText('5 werkdagen');
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+Enter');
  await expect(explanation.locator('[data-actions] button').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(fact).toHaveCount(0);
  await expect(text).toBeFocused();
  await page.keyboard.press('Control+s');
  await expect.poll(() => storedText(home, 'v-uitslag-brief')).toMatch(/binnen \{\{[^}]+\}\}\.$/);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' {{term');
  const fields = page.getByRole('listbox', { name: 'Choose a fact or data field' });
  const options = fields.getByRole('option');
  await expect(options).toHaveCount(2);
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(text).toHaveAttribute('aria-activedescendant', (await options.nth(1).getAttribute('id')) ?? '');
  await page.keyboard.press('Escape');
  await expect(fields).toHaveCount(0);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('{na');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(fields).toHaveCount(0);
  await page.keyboard.press('Control+s');
  await expect.poll(() => storedText(home, 'v-uitslag-brief')).toMatch(/\. \{\{field:[^}]+\}\}$/);
  const origin = page.getByRole('region', { name: 'Where does this come from?' });
  await page.keyboard.press('ArrowLeft');
  await expect(origin).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(origin.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(origin).toHaveCount(0);
  await expect(text).toBeFocused();
  // How often depends on how fast one types: what comes late is an entry of its own.
  for (let turn = 0; turn < 60 && (await undo.count()) > 0; turn += 1) await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+s');
  await expect.poll(() => storedText(home, 'v-uitslag-brief')).toBe(before);
});
