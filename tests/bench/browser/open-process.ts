import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { generateWorkspace } from '../../fixtures/generate-workspace.ts';
import { bpmnXmlOf } from '../bpmn-of-workspace.ts';
import type { Row } from '../row.ts';
import { goTo, withBrowser } from './bench-browser.ts';
import { timeToShow } from './measure.ts';

const modeler = fileURLToPath(
  new URL('../../../node_modules/bpmn-js/dist/bpmn-modeler.production.min.js', import.meta.url),
);
const tries = 3;
const most = 0.5;

/** Opens the blueprint of a process of 300 and of 30 steps × 4 groups, beside bpmn-js importing the same process as BPMN. */
export async function openProcess(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const steps of [300, 30]) rows.push(await rowFor(steps));
  return rows;
}

async function rowFor(steps: number): Promise<Row> {
  const workspace = generateWorkspace({ processes: 1, stepsPerProcess: steps, groups: 4 });
  const [process] = workspace.processes;
  if (!process) throw new Error('No process was generated');
  const [ours, theirs] = await withBrowser(workspace, async ({ app, openEmptyPage }) => {
    const own: number[] = [];
    for (let count = 0; count < tries; count += 1) {
      await goTo(app, 'start', 'h1');
      own.push(await timeToShow(app, 'process/p-0', '[role="grid"] [role="gridcell"]'));
    }
    await app.close();
    const page = await openEmptyPage();
    const xml = bpmnXmlOf(process);
    const other: number[] = [];
    for (let count = 0; count < tries; count += 1) other.push(await importBpmn(page, xml));
    return [Math.min(...own), Math.min(...other)] as const;
  });
  return {
    work: 'open a process to interactive',
    size: `${steps} steps`,
    ours: `${ours.toFixed(0)} ms`,
    beside: 'bpmn-js importing it',
    theirs: `${theirs.toFixed(0)} ms`,
    ratio: `${(ours / theirs).toFixed(2)}×`,
    goal: `≤ ${most}×`,
    isMet: ours / theirs <= most,
  };
}

async function importBpmn(page: Page, xml: string): Promise<number> {
  await page.setContent('<div id="canvas" style="width: 1400px; height: 860px"></div>');
  await page.addScriptTag({ path: modeler });
  return page.evaluate(async (source) => {
    const { BpmnJS } = window as unknown as {
      BpmnJS: new (options: { container: string }) => { importXML(text: string): Promise<unknown> };
    };
    const start = performance.now();
    await new BpmnJS({ container: '#canvas' }).importXML(source);
    await new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
    return performance.now() - start;
  }, xml);
}
