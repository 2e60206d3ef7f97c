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
 * From one edit to the new picture, at 50 and 5 steps × 4 groups: the channel matrix beside the same pictures, drawn already and shown by a bare page for
 * the first time; and the flow beside Mermaid alone on the same text.
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
  const { matrix, shown, flow, alone } = await withBrowser(workspace, async ({ app, openEmptyPage }) => {
    await rename(app, edits);
    await goTo(app, 'process/p-0/diagrams', picture.selector);
    const undo = Array.from({ length: edits }, () => 'Control+z');
    await notePictures(app);
    const own = await timeKeys(app, undo, picture);
    const ready = await showPictures(await openEmptyPage(), await notedPictures(app), undo);
    await app.bringToFront();
    await goTo(app, 'start', 'h1');
    await rename(app, edits);
    await goTo(app, 'process/p-0/diagrams', picture.selector);
    await app.locator('select').first().selectOption('flow');
    await app.locator(picture.selector).waitFor();
    const drawn = await timeKeys(app, undo, picture);
    await app.close();
    const other = await mermaidAlone(await openEmptyPage(), flowDiagram(process, { language: 'nl' }));
    return { matrix: percentile(own, 0.5), shown: ready, flow: percentile(drawn, 0.5), alone: other };
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
    ofMatrix('its ready pictures, shown by a bare page', shown),
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

/** Notes the address of every picture that is shown from now on. */
function notePictures(page: Page): Promise<void> {
  return page.locator(picture.selector).evaluate((shown, attribute) => {
    const noted = [shown.getAttribute(attribute)];
    Object.assign(window, { notedPictures: noted });
    new MutationObserver(() => noted.push(shown.getAttribute(attribute))).observe(shown, { attributes: true });
  }, picture.attribute);
}

/** Addresses of those pictures, and their size in pixels. */
function notedPictures(page: Page): Promise<Pictures> {
  return page.locator(picture.selector).evaluate(({ clientWidth, clientHeight }) => {
    const { notedPictures: addresses } = window as unknown as { notedPictures: string[] };
    return { addresses, width: clientWidth, height: clientHeight };
  });
}

interface Pictures {
  addresses: readonly string[];
  width: number;
  height: number;
}

/**
 * Milliseconds from a key to the next picture, painted by a page that does nothing else: what the browser takes for itself. Each picture is one that
 * it did not show before, as after an edit; one that it knows it shows in a quarter of the time.
 */
async function showPictures(page: Page, pictures: Pictures, keys: readonly string[]): Promise<number> {
  await page.setContent('<section><img></section>');
  await page.evaluate(({ addresses, ...size }) => {
    const image = document.querySelector('img');
    const show = (turn: number): void => void Object.assign(image ?? {}, { src: addresses[turn] }, size);
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
