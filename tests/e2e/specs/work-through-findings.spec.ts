import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../harness/test.ts';

/** More rounds than there are findings: whoever needs more is going round. */
const mostRounds = 60;

/** Each change is checked anew; on a busy machine that takes a while. */
const patience = { timeout: 20_000 };

/** Words of the screen. */
const words = {
  nl: {
    article: 'Melding',
    doIt: /^Doe dit/,
    reason: 'Reden',
    accept: 'Accepteren',
    temporary: 'Tijdelijk',
    until: 'Tot en met',
    action: 'Maak er een actie van',
    hasAction: 'Er is een actie voor',
    empty: 'Geen meldingen',
    partly: 'De melding blijft nog staan',
  },
  en: {
    article: 'Finding',
    doIt: /^Do this/,
    reason: 'Reason',
    accept: 'Accept',
    temporary: 'For now',
    until: 'Until',
    action: 'Make it an action',
    hasAction: 'There is an action for it',
    empty: 'No findings',
    partly: 'The finding is still there',
  },
} as const;

/** How one works: with the mouse, or with keys only. */
interface Hand {
  press(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  choose(radio: Locator): Promise<void>;
}

const byMouse: Hand = {
  press: (target) => target.click(),
  write: (target, text) => target.fill(text),
  choose: (radio) => radio.check(),
};

function byKeyboard(page: Page): Hand {
  const walkTo = async (target: Locator): Promise<void> => {
    for (let step = 0; step < 250; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way by keyboard to ${String(target)}`);
  };
  return {
    press: async (target) => {
      await walkTo(target);
      await page.keyboard.press('Enter');
    },
    write: async (target, text) => {
      await walkTo(target);
      await page.keyboard.type(text);
    },
    // One walks to the chosen one of the row, then along the row.
    choose: async (radio) => {
      await walkTo(radio.page().getByRole('radio', { checked: true }));
      for (let step = 0; step < 5 && !(await radio.isChecked()); step += 1) await page.keyboard.press('ArrowRight');
      await expect(radio).toBeChecked();
    },
  };
}

/** Solves, accepts or postpones what is there until nothing is open; tells how often each. */
async function workThrough(
  page: Page,
  language: 'nl' | 'en',
  hand: Hand,
): Promise<{ fixed: number; accepted: number }> {
  const say = words[language];
  const detail = page.getByRole('article', { name: say.article });
  const title = detail.getByRole('heading', { level: 2 });
  const nothing = page.getByRole('heading', { name: say.empty });
  const foldedTips = page.getByRole('button', { name: /^(Tips|Hints) \d/, expanded: false });
  const isPart = page.getByText(say.partly);
  const isPast = async (finding: string): Promise<boolean> =>
    (await title.count()) === 0 || (await title.innerText()) !== finding;
  const tried = new Set<string>();
  const done = { fixed: 0, accepted: 0 };
  for (let round = 0; round < mostRounds; round += 1) {
    await expect(title.or(nothing).or(foldedTips).first()).toBeVisible();
    if (await nothing.isVisible()) return done;
    if (!(await title.isVisible())) {
      // Only tips are left, and those are folded.
      await hand.press(foldedTips);
      continue;
    }
    const finding = await title.innerText();
    const fix = detail.getByRole('button', { name: say.doIt });
    if (!tried.has(finding) && (await fix.isVisible()) && (await fix.isEnabled())) {
      tried.add(finding);
      await hand.press(fix);
      // A fix may do a part: then its finding stays, and what is left is accepted in the next round.
      await expect(async () => expect((await isPart.isVisible()) || (await isPast(finding))).toBe(true)).toPass(
        patience,
      );
      done.fixed += 1;
      continue;
    }
    if (done.accepted === 0) {
      await hand.press(detail.getByRole('button', { name: say.action }));
      await expect(detail.getByRole('link', { name: say.hasAction })).toBeVisible();
      await hand.choose(detail.getByRole('radio', { name: say.temporary }));
      await detail.getByLabel(say.until).fill('2099-01-01');
    }
    await hand.write(detail.getByLabel(say.reason), `Zo afgesproken met de opdrachtgever ${round}`);
    await hand.press(detail.getByRole('button', { name: say.accept, exact: true }));
    await expect(async () => expect(await isPast(finding)).toBe(true)).toPass(patience);
    done.accepted += 1;
  }
  throw new Error('the findings never ended');
}

for (const language of ['nl', 'en'] as const) {
  test(`the example is worked down to nothing, and the plan shows what was decided (${language})`, async ({
    frame,
    page,
  }) => {
    test.setTimeout(400_000);
    if (language === 'en') await frame.topButton('Engels').click();
    await frame.goTo('findings');
    const done = await workThrough(page, language, language === 'nl' ? byMouse : byKeyboard(page));
    expect(done.fixed).toBeGreaterThan(8);
    expect(done.accepted).toBeGreaterThan(0);
    await expect(frame.rail(language === 'nl' ? 'Meldingen' : 'Findings')).not.toContainText(/\d/);

    await frame.goTo('plan');
    const plan = page.getByRole('main');
    await expect(plan.getByText('Bewuste keuzes').first()).toBeVisible();
    await expect(plan.getByText(/Zo afgesproken met de opdrachtgever/).first()).toBeVisible();
    await expect(plan.getByText(/Zo afgesproken met de opdrachtgever .*\(tot en met 1 januari 2099\)/)).toBeVisible();
    // The table of what is open has nothing to say any more.
    await expect(plan.getByText('Actie, wie, wanneer')).toHaveCount(0);
  });
}
