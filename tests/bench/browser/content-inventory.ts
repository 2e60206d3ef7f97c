import type { Page } from '@playwright/test';
import { generateWorkspace } from '../../fixtures/generate-workspace.ts';
import { percentile, type Row } from '../row.ts';
import { goTo, withBrowser } from './bench-browser.ts';
import { showBareGrid } from './bare-grid.ts';
import { framesInTime } from './frames-in-time.ts';
import { framesRows } from './frames-rows.ts';
import { timeKeys } from './measure.ts';

const textsPerItem = 3;
const table = 'main table[aria-rowcount]';
/** Down and back, in pixels. */
const ways = [{ yDistance: -6000 }, { yDistance: 6000 }];
/** Every key changes which rows there are. */
const keys = Array.from({ length: 5 }, () => ['1', '2', '3', 'Backspace', 'Backspace', 'Backspace']).flat();
const mostFilterMs = 50;
const mostBulkMs = 500;

/** The inventory of 2,000 and of 200 content items × 3 texts: scrolled beside an empty page and a bare grid, filtered while typing, and all changed at once. */
export async function contentInventory(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const items of [2000, 200]) rows.push(...(await rowsFor(items)));
  return rows;
}

async function rowsFor(items: number): Promise<Row[]> {
  const used = items / 10;
  const workspace = generateWorkspace({
    processes: 2,
    stepsPerProcess: used / 2,
    groups: textsPerItem,
    items: items - used,
  });
  const { frames, filter, bulk } = await withBrowser(workspace, async ({ app, openEmptyPage }) => {
    await goTo(app, 'content', `${table} tbody th`);
    await app.getByRole('combobox', { name: 'Wat is een regel' }).selectOption('text');
    await app.waitForFunction(
      ([selector, count]) => document.querySelector(selector)?.getAttribute('aria-rowcount') === count,
      [table, String(items * textsPerItem + 1)] as const,
    );
    const columnCount = await app.locator(`${table} thead th`).count();
    const ours = await framesInTime(app, table, ways);
    await app.getByRole('textbox', { name: 'Zoek een middel' }).focus();
    const typed = await timeKeys(app, keys, { selector: table, attribute: 'aria-rowcount' });
    await app.locator(`${table} thead input`).check();
    const changed = await timeBulk(app);
    await app.close();
    const page = await openEmptyPage();
    await showBareGrid(page, { columns: columnCount, rows: items * textsPerItem, columnWidth: 110, rowHeight: 46 });
    const bare = await framesInTime(page, '#area', ways);
    await page.setContent('<div id="area" style="width: 1400px; height: 80000px"></div>');
    const empty = await framesInTime(page, '#area', ways);
    return { frames: { ours, bare, empty }, filter: typed, bulk: changed };
  });
  const size = `${items} × ${textsPerItem} texts`;
  const p95 = percentile(filter, 0.95);
  return [
    ...framesRows({ work: 'scroll the inventory of content', size }, frames),
    {
      work: 'key press to the filtered inventory',
      size,
      ours: `p50 ${percentile(filter, 0.5).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`,
      beside: 'what feels immediate',
      theirs: `${mostFilterMs} ms`,
      ratio: `${(p95 / mostFilterMs).toFixed(2)}×`,
      goal: `p95 ≤ ${mostFilterMs} ms`,
      isMet: p95 <= mostFilterMs,
    },
    {
      work: 'change the status of all content at once',
      size,
      ours: `${bulk.toFixed(0)} ms`,
      beside: 'what one waits for without noticing',
      theirs: `${mostBulkMs} ms`,
      ratio: `${(bulk / mostBulkMs).toFixed(2)}×`,
      goal: `≤ ${mostBulkMs} ms`,
      isMet: bulk <= mostBulkMs,
    },
  ];
}

/** Milliseconds from choosing another status for what is ticked until the table shows it and is painted; the best of three. */
function timeBulk(page: Page): Promise<number> {
  return page.evaluate(async (selector) => {
    const painted = (): Promise<void> =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
    const times: number[] = [];
    for (const place of [1, 2, 4]) {
      document.querySelector<HTMLElement>('main section button[aria-haspopup="menu"]')?.click();
      await painted();
      const choice = document.querySelectorAll<HTMLElement>('main section [role="menuitem"]')[place];
      const body = document.querySelector(`${selector} tbody`);
      if (!choice || !body) throw new Error('There is nothing to change');
      const before = body.textContent;
      const start = performance.now();
      choice.click();
      while (body.textContent === before) await painted();
      await painted();
      times.push(performance.now() - start);
    }
    return Math.min(...times);
  }, table);
}

if (import.meta.main) process.stdout.write(`${JSON.stringify(await contentInventory(), null, 2)}\n`);
