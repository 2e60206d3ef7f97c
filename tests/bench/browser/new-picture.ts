import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { flowDiagram } from '../../../core/diagrams/flow-diagram.ts';
import { mermaidSettings } from '../../../core/diagrams/mermaid-settings.ts';
import { generateWorkspace } from '../../fixtures/generate-workspace.ts';
import { percentile, type Row } from '../row.ts';
import { goTo, withBrowser } from './bench-browser.ts';
import { timeKeys } from './measure.ts';

const mermaid = fileURLToPath(new URL('../../../node_modules/mermaid/dist/mermaid.min.js', import.meta.url));
const edits = 20;
const picture = { selector: 'section img', attribute: 'src' };

/**
 * From one edit to the new picture, at 50 and 5 steps × 4 groups: the channel matrix beside its ready pictures, swapped by a bare page; and the flow beside
 * Mermaid alone on the same text.
 */
export async function newPicture(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const steps of [50, 5]) rows.push(...(await rowsFor(steps)));
  return rows;
}

async function rowsFor(steps: number): Promise<Row[]> {
  const workspace = generateWorkspace({ processes: 1, stepsPerProcess: steps, groups: 4 });
  const [process] = workspace.processes;
  if (!process) throw new Error('No process was generated');
  const { matrix, swapped, flow, alone } = await withBrowser(workspace, async ({ app, openEmptyPage }) => {
    await rename(app, edits);
    await goTo(app, 'process/p-0/diagrams', picture.selector);
    const undo = Array.from({ length: edits }, () => 'Control+z');
    const before = await shownPicture(app);
    const own = await timeKeys(app, undo, picture);
    const ready = await swapPictures(await openEmptyPage(), [before, await shownPicture(app)], undo);
    await app.bringToFront();
    await goTo(app, 'start', 'h1');
    await rename(app, edits);
    await goTo(app, 'process/p-0/diagrams', picture.selector);
    await app.locator('select').first().selectOption('flow');
    await app.locator(picture.selector).waitFor();
    const drawn = await timeKeys(app, undo, picture);
    await app.close();
    const other = await mermaidAlone(await openEmptyPage(), flowDiagram(process, { language: 'nl' }));
    return { matrix: percentile(own, 0.5), swapped: ready, flow: percentile(drawn, 0.5), alone: other };
  });
  const size = `${steps} steps × 4 groups`;
  const ofMatrix = (beside: string, theirs: number): Row => ({
    work: 'one edit to the new channel matrix',
    size,
    ours: `${matrix.toFixed(0)} ms`,
    beside,
    theirs: `${theirs.toFixed(0)} ms`,
    ratio: `${(matrix / theirs).toFixed(2)}×`,
    goal: '≤ 50 ms',
    isMet: matrix <= 50,
  });
  return [
    ofMatrix('what feels immediate', 50),
    ofMatrix('its ready pictures, swapped', swapped),
    {
      work: 'one edit to the new flow, in the background',
      size,
      ours: `${flow.toFixed(0)} ms`,
      beside: 'Mermaid alone on the same text',
      theirs: `${alone.toFixed(0)} ms`,
      ratio: `${(flow / alone).toFixed(2)}×`,
      goal: '≤ 1.2×',
      isMet: flow / alone <= 1.2,
    },
  ];
}

/** Address of the picture that is shown, and its size in pixels. */
function shownPicture(page: Page): Promise<{ src: string; width: number; height: number }> {
  return page.locator(picture.selector).evaluate((shown) => {
    const { src, clientWidth, clientHeight } = shown as HTMLImageElement;
    return { src, width: clientWidth, height: clientHeight };
  });
}

/** Milliseconds from a key to the other of two pictures, painted by a page that does nothing else: what the browser takes for itself. */
async function swapPictures(
  page: Page,
  pictures: readonly { src: string; width: number; height: number }[],
  keys: readonly string[],
): Promise<number> {
  await page.setContent('<section><img></section>');
  await page.evaluate((choices) => {
    const image = document.querySelector('img');
    const show = (turn: number): void => void Object.assign(image ?? {}, choices[turn % choices.length]);
    let turn = 0;
    show(turn);
    addEventListener('keydown', ({ key }) => key !== 'Control' && show((turn += 1)));
  }, pictures);
  return percentile(await timeKeys(page, keys, picture), 0.5);
}

/** Names a step again and again, so that there is something to undo. */
async function rename(app: Page, times: number): Promise<void> {
  await goTo(app, 'process/p-0', '[role="grid"]');
  const cell = app.locator('[data-key="s-0-2 step"]');
  for (let count = 0; count < times; count += 1) {
    await cell.click();
    await app.keyboard.press('F2');
    await app.locator('[role="grid"] textarea, [role="grid"] input').first().fill(`Stap nummer ${count}`);
    await app.keyboard.press('Tab');
    await app.keyboard.press('Escape');
  }
}

async function mermaidAlone(page: Page, text: string): Promise<number> {
  await page.setContent('<div id="place"></div>');
  await page.addScriptTag({ path: mermaid });
  const times = await page.evaluate(
    async ([source, settings, count]) => {
      const { mermaid: library } = window as unknown as {
        mermaid: { initialize(options: object): void; render(id: string, source: string): Promise<{ svg: string }> };
      };
      library.initialize(settings);
      const measured: number[] = [];
      for (let turn = 0; turn < count; turn += 1) {
        const start = performance.now();
        await library.render(`d${turn}`, source);
        measured.push(performance.now() - start);
      }
      return measured;
    },
    [text, { ...mermaidSettings }, edits] as const,
  );
  return percentile(times, 0.5);
}
