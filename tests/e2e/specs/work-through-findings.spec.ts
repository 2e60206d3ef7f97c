import type { Page } from '@playwright/test';
import { expect, test } from '../harness/test.ts';
import { byKeys, byMouse, type WayOfWorking } from '../harness/ways-of-working.ts';

/** More rounds than there are findings: whoever needs more is going round. */
const mostRounds = 60;

/** Each change is checked anew; on a busy machine that takes a while. */
const patience = { timeout: 60_000, intervals: [50, 100, 200] };

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

/** Solves, accepts or postpones what is there until nothing is open; tells how often each. */
async function workThrough(
  page: Page,
  language: 'nl' | 'en',
  way: WayOfWorking,
): Promise<{ fixed: number; accepted: number }> {
  const say = words[language];
  const detail = page.getByRole('article', { name: say.article });
  const title = detail.getByRole('heading', { level: 2 });
  const nothing = page.getByRole('heading', { name: say.empty });
  const foldedTips = page.getByRole('button', { name: /^(Tips|Hints) \d/, expanded: false });
  const isPart = page.getByText(say.partly);
  // In one look: a title that goes between two looks would be waited for in vain.
  const isPast = async (finding: string): Promise<boolean> => !(await title.allInnerTexts()).includes(finding);
  const tried = new Set<string>();
  const done = { fixed: 0, accepted: 0 };
  for (let round = 0; round < mostRounds; round += 1) {
    await expect(title.or(nothing).or(foldedTips).first()).toBeVisible();
    if (await nothing.isVisible()) return done;
    if (!(await title.isVisible())) {
      // Only tips are left, and those are folded.
      await way.press(foldedTips);
      continue;
    }
    const finding = await title.innerText();
    const fix = detail.getByRole('button', { name: say.doIt });
    if (!tried.has(finding) && (await fix.isVisible()) && (await fix.isEnabled())) {
      tried.add(finding);
      await way.press(fix);
      // A fix may do a part: then its finding stays, and what is left is accepted in the next round.
      await expect(async () => expect((await isPart.isVisible()) || (await isPast(finding))).toBe(true)).toPass(
        patience,
      );
      done.fixed += 1;
      continue;
    }
    if (done.accepted === 0) {
      await way.press(detail.getByRole('button', { name: say.action }));
      await expect(detail.getByRole('link', { name: say.hasAction })).toBeVisible();
      await way.check(detail.getByRole('radio', { name: say.temporary }));
      await way.writeDay(detail.getByLabel(say.until), '2099-01-01');
    }
    await way.write(detail.getByLabel(say.reason), `Zo afgesproken met de opdrachtgever ${round}`);
    await way.press(detail.getByRole('button', { name: say.accept, exact: true }));
    await expect(async () => expect(await isPast(finding)).toBe(true)).toPass(patience);
    done.accepted += 1;
  }
  throw new Error('the findings never ended');
}

for (const language of ['nl', 'en'] as const) {
  for (const hands of ['mouse', 'keys'] as const) {
    test(`the example is worked down to nothing, and the plan shows what was decided (${language}, ${hands})`, async ({
      frame,
      page,
    }) => {
      if (language === 'en') await frame.topButton('Engels').click();
      await frame.goTo('findings');
      const done = await workThrough(page, language, hands === 'mouse' ? byMouse(page) : byKeys(page));
      expect(done.fixed).toBeGreaterThan(8);
      expect(done.accepted).toBeGreaterThan(0);
      await expect(frame.rail(language === 'nl' ? 'Meldingen' : 'Findings')).not.toContainText(/\d/);
      // A fix can do away with what was accepted before, so they may be fewer.
      await expect(page.getByRole('button', { name: /^\d+ (geaccepteerd|accepted)$/ })).toBeVisible();

      await frame.goTo('plan');
      const plan = page.getByRole('main');
      await expect(plan.getByText('Bewuste keuzes').first()).toBeVisible();
      // A string, not a pattern: only that is looked for without the soft hyphens of a narrow table.
      const agreed = plan.getByText('Zo afgesproken met de opdrachtgever');
      await expect(agreed.first()).toBeVisible();
      await expect(agreed.filter({ hasText: '(tot en met 1 januari 2099)' })).toBeVisible();
      // The table of what is open has nothing to say any more.
      await expect(plan.getByText('Actie, wie, wanneer')).toHaveCount(0);
    });
  }
}
