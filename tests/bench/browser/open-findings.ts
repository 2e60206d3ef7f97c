import type { Page } from '@playwright/test';
import { generateWorkspace } from '../../fixtures/generate-workspace.ts';
import type { Row } from '../row.ts';
import { goTo, withBrowser } from './bench-browser.ts';
import { timeToShow } from './measure.ts';

const mostMs = 500;
const tries = 3;

/** Opens the list of some six thousand and of some six hundred findings, with all its groups unfolded, and groups it anew. */
export async function openFindings(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const processes of [37, 4]) rows.push(...(await rowsFor(processes)));
  return rows;
}

async function rowsFor(processes: number): Promise<Row[]> {
  const generated = generateWorkspace({ processes, stepsPerProcess: 30, groups: 4 });
  const checked = generated.processes.map((process) => ({ ...process, stage: 'planning' as const }));
  const { count, opened, grouped } = await withBrowser({ ...generated, processes: checked }, async ({ app }) => {
    await goTo(app, 'findings', 'article h2');
    await app.getByRole('button', { name: /^Tips \d/ }).click();
    const counts = await app.locator('main h2 button[aria-expanded]').allInnerTexts();
    const times: number[] = [];
    for (let round = 0; round < tries; round += 1) {
      await goTo(app, 'start', 'h1');
      times.push(await timeToShow(app, 'findings', 'article h2'));
    }
    return {
      count: counts.reduce((sum, head) => sum + Number(/\d+$/.exec(head)?.[0]), 0),
      opened: Math.min(...times),
      grouped: await timeGrouping(app),
    };
  });
  const row = (work: string, ms: number): Row => ({
    work,
    size: `${count} findings`,
    ours: `${ms.toFixed(0)} ms`,
    beside: 'what one waits for without noticing',
    theirs: `${mostMs} ms`,
    ratio: `${(ms / mostMs).toFixed(2)}×`,
    goal: `≤ ${mostMs} ms`,
    isMet: ms <= mostMs,
  });
  return [row('open the list of findings', opened), row('group the findings anew', grouped)];
}

/** Milliseconds from choosing another grouping until it is painted; the best of these. */
async function timeGrouping(page: Page): Promise<number> {
  const times: number[] = [];
  for (const grouping of ['process', 'rule', 'severity']) {
    times.push(
      await page.evaluate(async (value) => {
        const selects = [...document.querySelectorAll<HTMLSelectElement>('main select')];
        const select = selects.find(({ options }) => [...options].some((option) => option.value === value));
        if (!select) throw new Error('There is nothing to group by');
        const start = performance.now();
        // As a person does it: React listens to the event of the browser, and compares with the value it set itself.
        Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
        return performance.now() - start;
      }, grouping),
    );
  }
  return Math.min(...times);
}

if (import.meta.main) process.stdout.write(`${JSON.stringify(await openFindings(), null, 2)}\n`);
