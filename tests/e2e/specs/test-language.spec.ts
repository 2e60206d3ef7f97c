import { readdir, readFile, writeFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { makeTestLanguage } from '../../../renderer/i18n/test-language.ts';
import { startApp } from '../harness/running-app.ts';
import { expect, test } from '../harness/test.ts';
import { FramePage } from '../pages/frame-page.ts';

const screens = [
  'start',
  'processes',
  'processes/p-keuring',
  'process/p-keuring',
  'process/p-keuring/step/s-vragenlijst',
  'process/p-keuring/flow',
  'process/p-keuring/quick',
  'target-groups/tg-productie',
  'channels/ch-email',
  'systems/sys-planning',
  'information/i-afspraak-maken',
  'content/c-uitnodiging',
  'import',
  'actions',
];

/** Replaces every word a person wrote by a sign, so that all other words on screen come from the app. */
function withoutWords(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => withoutWords(entry, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, withoutWords(entry, name)]));
  }
  return typeof value === 'string' && own.has(key) ? '§' : value;
}

const own = new Set(
  ['name', 'title', 'text', 'label', 'note', 'notes', 'reason', 'question', 'goal', 'moment', 'customerAction'].concat(
    ['condition', 'motivation', 'needs', 'frustrations', 'usedFor', 'organisation', 'sender', 'term'],
    [
      'instead',
      'preferred',
      'variants',
      'cues',
      'value',
      'url',
      'subtitle',
      'client',
      'documentNumber',
      'author',
      'field',
    ],
  ),
);

/** Sentences of findings are not texts of the window. */
async function everyRuleOff(): Promise<Record<string, 'off'>> {
  const files = await readdir(new URL('../../../core/analysis/rules', import.meta.url));
  return Object.fromEntries(
    files.flatMap((file) => (/^[a-z0-9-]+\.ts$/.test(file) ? [[file.slice(0, -'.ts'.length), 'off' as const]] : [])),
  );
}

const firstDutchText = '{none:`Nog niets ingevuld`';

/** A part of the built window with the test language in place of the Dutch texts, if those are in it. */
function inTestLanguage(code: string): string {
  const start = code.indexOf(firstDutchText);
  if (start < 0) return code;
  const literal = code.slice(start, endOfObject(code, start));
  const texts = runInNewContext(`(${literal})`) as Parameters<typeof makeTestLanguage>[0];
  return code.replace(literal, () => JSON.stringify(makeTestLanguage(texts)));
}

/** Where an object of nothing but texts ends: at its last brace outside a text. */
function endOfObject(code: string, start: number): number {
  let depth = 0;
  for (const { 0: token, index } of code
    .slice(start)
    .matchAll(/`(?:[^`\\]|\\.)*`|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{}]/gs)) {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (depth === 0) return start + index + 1;
  }
  throw new Error('The texts were not found in the built window');
}

/** Words on screen, seen or only heard, that did not go through the texts of the app. */
function wordsOutsideTexts(): string[] {
  const found: string[] = [];
  const note = (text: string, place: Element): void => {
    let rest = text.replaceAll(/Leidraad|lotte \/ Documents|https|\d+ \p{L}+ \d{4}/gu, ' ');
    // Keys are called the same in every language.
    rest = rest.replaceAll(/\((?:(?:Ctrl|Alt|Shift)\+)+\w\)/g, ' ');
    // Texts within texts: the innermost first.
    while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/g, ' ');
    if (/\p{L}{3,}/u.test(rest)) found.push(`${place.tagName.toLowerCase()}.${place.className}: ${text.slice(0, 80)}`);
  };
  const isMeant = (element: Element): boolean => element.closest('kbd, script, style, textarea') !== null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent && !isMeant(parent)) note(node.textContent ?? '', parent);
  }
  for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
    for (const element of document.querySelectorAll(`[${name}]`)) note(element.getAttribute(name) ?? '', element);
  }
  return [...new Set(found)];
}

test('every word on the screens of the designer comes from the texts', async ({ context, home }) => {
  const page = await context.newPage();
  const workspace: unknown = JSON.parse(await readFile(home.workspaceFile, 'utf8'));
  await writeFile(
    home.workspaceFile,
    JSON.stringify({ ...(withoutWords(workspace) as object), analysis: { extends: [], rules: await everyRuleOff() } }),
  );
  const app = await startApp(home);
  let isReplaced = false;
  await page.route(/assets\/.*\.js$/, async (route) => {
    const response = await route.fetch();
    const code = await response.text();
    isReplaced ||= code.includes(firstDutchText);
    await route.fulfill({ response, body: inTestLanguage(code) });
  });
  await page.goto(app.address);
  await expect.poll(() => isReplaced, 'the texts are in the built window').toBe(true);
  const frame = new FramePage(page);
  await frame.isReady();
  for (const screen of screens) {
    await frame.goTo(screen);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/⟦|§/);
    expect.soft(await page.evaluate(wordsOutsideTexts), screen).toEqual([]);
  }
  await app.stop();
});
