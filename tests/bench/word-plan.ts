import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildPlan } from '#core/plan/build-plan.ts';
import { exportHtml } from '../../electron/backend/exporters/html/export-html.ts';
import { generateWorkspace } from '../fixtures/generate-workspace.ts';
import type { Row } from './row.ts';

const child = fileURLToPath(new URL('word-plan-child.ts', import.meta.url));
const tries = 3;
/** The room for what is gone at once that the app gives the thread in which it writes. */
const asInTheApp = ['--max-semi-space-size=8'];

/** What one way of writing took: milliseconds, and the most memory in MB where that can be seen. */
interface Measured {
  ms: number;
  mb: number | undefined;
}

/** The communication plan as Word, beside pandoc and html-to-docx on the same content as HTML, without pictures. */
export async function wordPlan(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-bench-'));
  const rows: Row[] = [];
  try {
    for (const processes of [20, 2]) rows.push(...(await rowsFor(processes, folder)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}

async function rowsFor(processes: number, folder: string): Promise<Row[]> {
  const workspace = generateWorkspace({ processes, stepsPerProcess: 15, groups: 4 });
  const plan = buildPlan(workspace, { asOf: '2026-11-22' });
  const files = { plan: join(folder, 'plan.json'), html: join(folder, 'plan.html'), docx: join(folder, 'plan.docx') };
  const bare = JSON.stringify(plan, (key, value: unknown) => (key === 'picture' ? undefined : value));
  writeFileSync(files.plan, bare);
  writeFileSync(files.html, exportHtml(JSON.parse(bare), new Map()));
  const ours = await best(() => inChild('word', files.plan, asInTheApp));
  const numbered = await inChild('word-with-page-numbers', files.plan, asInTheApp);
  const peers = [
    { beside: 'pandoc', most: 0.8, theirs: (await hasPandoc()) ? await best(() => pandoc(files)) : undefined },
    { beside: 'html-to-docx', most: 1, theirs: await best(() => inChild('html-to-docx', files.html)) },
  ];
  const size = `${processes} × 15 steps × 4 groups`;
  return peers.map(({ beside, theirs, most }) => ({
    work: 'write the plan as Word, without page numbers',
    size,
    ours: `${shown(ours)} (with page numbers ${shown(numbered)})`,
    beside,
    theirs: theirs ? shown(theirs) : 'not on this machine',
    ratio: theirs ? (ours.ms / theirs.ms).toFixed(2) : '–',
    goal: `≤ ${most}, ≤ 300 MB`,
    isMet: (theirs === undefined || ours.ms / theirs.ms <= most) && (ours.mb ?? 0) <= 300,
  }));
}

function shown({ ms, mb }: Measured): string {
  return `${Math.round(ms)} ms${mb === undefined ? '' : `, ${Math.round(mb)} MB`}`;
}

/** The fastest of some tries, since the rest is noise of the machine. */
async function best(measure: () => Promise<Measured>): Promise<Measured> {
  const all: Measured[] = [];
  for (let count = 0; count < tries; count += 1) all.push(await measure());
  return all.toSorted((one, other) => one.ms - other.ms)[0] ?? { ms: Number.NaN, mb: undefined };
}

/** In a process of its own, so that the memory is that of this work alone; its start does not count. */
async function inChild(work: string, input: string, flags: readonly string[] = []): Promise<Measured> {
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, child, work, input], { maxBuffer: 1e8 });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measured;
}

async function hasPandoc(): Promise<boolean> {
  return promisify(execFile)('pandoc', ['--version']).then(
    () => true,
    () => false,
  );
}

/** Pandoc as a whole process, start included: that is how it is used. */
async function pandoc({ html, docx }: { html: string; docx: string }): Promise<Measured> {
  const start = performance.now();
  const running = spawn('pandoc', ['-f', 'html', '-t', 'docx', '-o', docx, html], { stdio: 'ignore' });
  let mb: number | undefined;
  const looking = setInterval(() => (mb = peakOf(running.pid) ?? mb), 20);
  await new Promise((resolve, reject) => running.on('exit', resolve).on('error', reject));
  clearInterval(looking);
  return { ms: performance.now() - start, mb };
}

/** The most memory a process has had, where the system says so. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    // It has ended, or this system has no such file.
    return undefined;
  }
}
