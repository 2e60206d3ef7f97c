import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { guardPage } from '../harness/guard-page.ts';
import { Hand } from '../harness/hand.ts';
import { readDocument } from '../harness/read-document.ts';
import { startApp, type TemporaryHome } from '../harness/running-app.ts';
import { expect, test } from '../harness/test.ts';
import { BlueprintPage } from '../pages/blueprint-page.ts';
import { FramePage } from '../pages/frame-page.ts';
import { PlanPage } from '../pages/plan-page.ts';

const templates = fileURLToPath(new URL('../../../templates/', import.meta.url));

/** What an adviser has on paper: groups, steps, and per group what goes through which channel. */
const words = {
  nl: {
    groups: ['Inwoner met DigiD', 'Inwoner zonder DigiD', 'Mantelzorger'],
    process: 'Aanvraag hulp bij huishouden',
    steps: [
      'Zoekt informatie',
      'Vraagt hulp aan',
      'Krijgt bevestiging',
      'Krijgt uitnodiging voor gesprek',
      'Heeft gesprek thuis',
      'Krijgt verslag',
      'Ondertekent verslag',
      'Krijgt besluit',
      'Kiest aanbieder',
      'Hulp begint',
      'Krijgt rekening',
      'Zegt wat hij ervan vond',
    ],
    channels: ['Website', 'Brief', 'Telefoon'],
    told: (step: string) => `Wat er gebeurt bij: ${step}`,
    expected: 'U hoort binnen vijf werkdagen van ons',
    system: 'Zaaksysteem',
    tone: 'Helder en warm',
    newStep: /Naam van de nieuwe stap/,
    processes: 'Klantprocessen',
  },
  en: {
    groups: ['Resident with login', 'Resident without login', 'Carer'],
    process: 'Applying for help at home',
    steps: [
      'Looks for information',
      'Applies for help',
      'Gets a confirmation',
      'Gets an invitation to talk',
      'Talks at home',
      'Gets the report',
      'Signs the report',
      'Gets the decision',
      'Chooses a provider',
      'Help begins',
      'Gets the bill',
      'Says what they thought of it',
    ],
    channels: ['Website', 'Letter', 'Phone'],
    told: (step: string) => `What happens at: ${step}`,
    expected: 'You hear from us within five working days',
    system: 'Case system',
    tone: 'Clear and warm',
    newStep: /Name of the new step/,
    processes: 'Customer processes',
  },
} as const;

type Language = keyof typeof words;

async function openEmpty(page: Page, home: TemporaryHome, language: Language) {
  const file = join(home.folder, 'Documents', 'nieuw.leidraad');
  await cp(join(templates, `empty.${language}.leidraad`), file);
  const app = await startApp(home, file);
  const breaches = guardPage(page);
  await page.goto(app.address);
  const frame = new FramePage(page);
  await frame.isReady();
  if (language === 'en') await page.getByRole('button', { name: 'Engels' }).click();
  return { app, frame, file, breaches };
}

/** The row of this kind in a lane, by place of the lane. */
async function rowOf(page: Page, kind: string, lane: number): Promise<string> {
  const groupIds = await page
    .locator('[data-row-id^="lane:"]')
    .evaluateAll((heads) => heads.map((head) => head.getAttribute('data-row-id')?.slice('lane:'.length) ?? ''));
  return `${kind}:${groupIds[lane] ?? ''}`;
}

/** The cell of a lane row at a step, by place of the step. */
async function cellOf(page: Page, kind: string, lane: number, column: number) {
  return page.locator(`[data-row-id="${await rowOf(page, kind, lane)}"][data-column="${column}"]`);
}

/** What the file says when all is done: the same for mouse and keyboard. */
async function expectComplete(home: TemporaryHome, file: string, language: Language): Promise<void> {
  const { groups, steps, channels, expected, system, tone, told, process: name } = words[language];
  const workspace = JSON.parse(JSON.stringify(await home.readWorkspace(file))) as {
    targetGroups: { id: string; name: string }[];
    channels: { id: string; name: string; medium: string }[];
    informationItems: { name: string }[];
    systems: { name: string }[];
    toneProfiles: { name: string }[];
    processes: {
      name: string;
      transitions: unknown[];
      steps: {
        name: string;
        role?: string;
        expectNext?: { text: string };
        touchpoints?: { targetGroupIds: string[] | 'all'; primary?: { channelId: string; contentIds: string[] } }[];
      }[];
    }[];
  };
  expect(workspace.targetGroups.map((group) => group.name)).toEqual(groups);
  expect(workspace.channels.map((channel) => channel.name)).toEqual(channels);
  expect(workspace.channels.map(({ medium }) => medium)).toEqual(['website', 'letter', 'phone']);
  expect(workspace.informationItems.map((item) => item.name)).toEqual(steps.map(told));
  expect(workspace.systems.map((one) => one.name)).toEqual([system]);
  expect(workspace.toneProfiles.map((one) => one.name)).toEqual([tone]);
  const [process] = workspace.processes;
  expect(process?.name).toBe(name);
  expect(process?.steps.map((step) => step.name)).toEqual(steps);
  expect(process?.transitions).toHaveLength(steps.length - 1);
  expect(process?.steps[0]?.role).toBe('entry');
  expect(process?.steps.at(-1)?.role).toBe('exit');
  for (const step of process?.steps ?? []) {
    const channelOf = (groupName: string) => {
      const group = workspace.targetGroups.find((one) => one.name === groupName);
      const touchpoint = step.touchpoints?.find(({ targetGroupIds }) => group && targetGroupIds.includes(group.id));
      return workspace.channels.find(({ id }) => id === touchpoint?.primary?.channelId)?.name;
    };
    expect(groups.map(channelOf)).toEqual(channels);
    expect(step.expectNext?.text).toBe(expected);
  }
}

async function exportPlan(page: Page, frame: FramePage, home: TemporaryHome, language: Language): Promise<void> {
  await frame.goTo('plan');
  // The plan page is tested in both languages on its own; here the document on disk counts.
  if (language === 'en') await page.getByRole('button', { name: 'Dutch' }).click();
  const plan = new PlanPage(page);
  await plan.exportAs('Het plan');
  await plan.isExported('Het plan.docx');
  const text = await readDocument(join(home.folder, 'Documents', 'Het plan.docx'));
  for (const step of words[language].steps) expect(text).toContain(step);
}

for (const language of ['nl', 'en'] as const) {
  const { groups, process, steps, channels, told, expected, system, tone, newStep, processes } = words[language];
  // Per cell: the channel of each group, what is told in the first lane, system, tone, and what is expected.
  const cells = steps.length * (groups.length + 1 + 1 + 1 + 1);

  test(`a process of 12 steps for 3 groups is built from nothing with the keyboard alone (${language})`, async ({
    home,
    context,
  }) => {
    const page = await context.newPage();
    const { app, frame, file, breaches } = await openEmpty(page, home, language);
    const hand = new Hand(page);
    const blueprint = new BlueprintPage(page);

    await hand.press('Alt+3');
    await hand.press('Control+Enter');
    for (const group of groups) {
      await hand.type(group);
      await hand.press('Enter');
      await expect(page.getByRole('link', { name: group })).toBeVisible();
    }
    await hand.press('Alt+2');
    await expect(page.getByRole('heading', { level: 1, name: processes })).toBeVisible();
    await hand.press('Control+Enter');
    await hand.type(process);
    await hand.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: process })).toBeVisible();
    for (const step of steps) {
      await expect(page.getByRole('textbox', { name: newStep })).toBeFocused();
      await hand.type(step);
      await hand.press('Enter');
    }
    await hand.press('Escape');
    await expect(blueprint.grid).toHaveAttribute('aria-colcount', String(steps.length + 1));

    const before = hand.actions;
    for (const [lane, channel] of channels.entries()) {
      hand.actions += await blueprint.walkToRow(await rowOf(page, 'primary', lane));
      for (const [column] of steps.entries()) {
        await expect(await cellOf(page, 'primary', lane, column)).toBeFocused();
        await hand.type(channel);
        await hand.press('Tab');
        await expect(await cellOf(page, 'primary', lane, column)).toContainText(channel);
      }
    }
    const perRow = [
      { kind: 'tells', text: told },
      { kind: 'system', text: () => system },
      { kind: 'tone', text: () => tone },
    ];
    for (const { kind, text } of perRow) {
      hand.actions += await blueprint.walkToRow(await rowOf(page, kind, 0));
      for (const [column, step] of steps.entries()) {
        await expect(await cellOf(page, kind, 0, column)).toBeFocused();
        await hand.type(text(step));
        await hand.press('Tab');
        await expect(await cellOf(page, kind, 0, column)).toContainText(text(step).slice(0, 12));
      }
    }
    const expectation = (column: number) => page.locator(`[data-row-id="expectNext"][data-column="${column}"]`);
    hand.actions += await blueprint.walkToRow('expectNext');
    for (const [column] of steps.entries()) {
      await expect(expectation(column)).toBeFocused();
      await hand.type(expected);
      await hand.press('Tab');
    }
    const perCell = (hand.actions - before) / cells;
    stdout.write(`${language}, keyboard: ${hand.actions} actions in all, ${perCell.toFixed(2)} per filled cell\n`);
    expect(perCell).toBeLessThanOrEqual(6);

    await page.keyboard.press('Control+s');
    await frame.isSavedIn(language);
    await expectComplete(home, file, language);
    await exportPlan(page, frame, home, language);
    expect(breaches).toEqual([]);
    await app.stop();
  });

  test(`the same process is built with the mouse (${language})`, async ({ home, context }) => {
    const page = await context.newPage();
    const { app, frame, file, breaches } = await openEmpty(page, home, language);
    const hand = new Hand(page);
    const blueprint = new BlueprintPage(page);
    const rail = page.getByRole('navigation');
    const newItem = page.locator('[data-new-item] textarea');

    await hand.click(rail.getByRole('link').nth(2));
    await hand.click(newItem);
    for (const group of groups) {
      await hand.type(group);
      await hand.press('Enter');
      await expect(page.getByRole('link', { name: group })).toBeVisible();
    }
    await hand.click(rail.getByRole('link').nth(1));
    await hand.click(newItem);
    await hand.type(process);
    await hand.press('Enter');
    for (const step of steps) {
      await expect(page.getByRole('textbox', { name: newStep })).toBeFocused();
      await hand.type(step);
      await hand.press('Enter');
    }
    await hand.press('Escape');
    await expect(blueprint.grid).toHaveAttribute('aria-colcount', String(steps.length + 1));

    const before = hand.actions;
    const choose = async (kind: string, lane: number, column: number, text: string): Promise<void> => {
      await hand.doubleClick(await cellOf(page, kind, lane, column));
      await hand.type(text);
      await hand.click(page.getByRole('option').filter({ hasText: text }).first());
      await expect(await cellOf(page, kind, lane, column)).toContainText(text.slice(0, 12));
      if (kind === 'tells' || kind === 'system') await hand.press('Escape');
    };
    for (const [column, step] of steps.entries()) {
      await blueprint.scrollTo(column);
      for (const [lane, channel] of channels.entries()) await choose('primary', lane, column, channel);
      await choose('tells', 0, column, told(step));
      await choose('system', 0, column, system);
      await choose('tone', 0, column, tone);
      await hand.doubleClick(page.locator(`[data-row-id="expectNext"][data-column="${column}"]`));
      await hand.type(expected);
      await hand.press('Tab');
    }
    const perCell = (hand.actions - before) / cells;
    stdout.write(`${language}, mouse: ${hand.actions} actions in all, ${perCell.toFixed(2)} per filled cell\n`);
    expect(perCell).toBeLessThanOrEqual(6);

    await page.keyboard.press('Control+s');
    await frame.isSavedIn(language);
    await expectComplete(home, file, language);
    expect(breaches).toEqual([]);
    await app.stop();
  });
}
