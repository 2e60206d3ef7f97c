import { generateWorkspace } from '../../fixtures/generate-workspace.ts';
import { percentile, type Row } from '../row.ts';
import { goTo, withBrowser } from './bench-browser.ts';
import { timeKeys } from './measure.ts';

const stepsPerProcess = 50;
const mostMs = 50;
const words = 'Krijgt een uitnodiging voor de keuring met de plaats';

/** Types the name of a step in a workspace of 1,000 and of 100 steps × 4 groups: from key to painted. */
export async function typeAName(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const processes of [20, 2]) rows.push(await rowFor(processes));
  return rows;
}

async function rowFor(processes: number): Promise<Row> {
  const workspace = generateWorkspace({ processes, stepsPerProcess, groups: 4 });
  const times = await withBrowser(workspace, async ({ app }) => {
    await goTo(app, 'process/p-0', '[role="grid"]');
    await app.locator('[data-key="s-0-3 step"]').click();
    await app.keyboard.press('F2');
    await app.locator('[role="grid"] textarea, [role="grid"] input').first().waitFor();
    return timeKeys(app, [...words]);
  });
  const p95 = percentile(times, 0.95);
  return {
    work: 'key press to paint while typing',
    size: `${processes * stepsPerProcess} steps × 4 groups`,
    ours: `p50 ${percentile(times, 0.5).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`,
    beside: 'what feels immediate',
    theirs: `${mostMs} ms`,
    ratio: `${(p95 / mostMs).toFixed(2)}×`,
    goal: `p95 ≤ ${mostMs} ms`,
    isMet: p95 <= mostMs,
  };
}
