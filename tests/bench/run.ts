import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { findBrowser } from '../../electron/backend/diagrams/find-browser.ts';
import { contentInventory } from './browser/content-inventory.ts';
import { newPicture } from './browser/new-picture.ts';
import { openFindings } from './browser/open-findings.ts';
import { openProcess } from './browser/open-process.ts';
import { scrollBlueprint } from './browser/scroll-blueprint.ts';
import { startWindow } from './browser/start-app.ts';
import { typeAName } from './browser/type-a-name.ts';
import { checkWorkspace } from './check-workspace.ts';
import { durableEdit } from './durable-edit.ts';
import { openWorkspace } from './open-workspace.ts';
import type { Row } from './row.ts';
import { wordPlan } from './word-plan.ts';

/** All benches, in the order of the table. */
const benches: Readonly<Record<string, () => Promise<Row[]>>> = {
  'open-workspace': openWorkspace,
  'durable-edit': durableEdit,
  'check-workspace': checkWorkspace,
  'word-plan': wordPlan,
  'new-picture': newPicture,
  'open-process': openProcess,
  'open-findings': openFindings,
  'type-a-name': typeAName,
  'scroll-blueprint': scrollBlueprint,
  'content-inventory': contentInventory,
  'start-app': startWindow,
};

/** What stands from here on in the page is written by hand. */
const notesHead = '## Where a goal is missed';

/** `npm run bench [-- NAME…] [--write]`: prints the table of these rows, all of them without a name; `--write` puts it into docs/benchmarks.md. */
async function main(words: readonly string[]): Promise<void> {
  const names = words.filter((word) => !word.startsWith('--'));
  const unknown = names.filter((name) => !(name in benches));
  if (unknown.length > 0)
    throw new Error(`No such rows: ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}`);
  const rows: Row[] = [];
  for (const [name, bench] of Object.entries(benches)) {
    if (names.length === 0 || names.includes(name)) rows.push(...(await bench()));
  }
  const text = `${tableOf(rows)}\n\n${machine()}\n`;
  process.stdout.write(text);
  if (!words.includes('--write')) return;
  const file = new URL('../../docs/benchmarks.md', import.meta.url);
  const before = await readFile(file, 'utf8');
  await writeFile(file, page(text) + before.slice(before.indexOf(notesHead)));
}

function tableOf(rows: readonly Row[]): string {
  const head = ['work', 'size', 'ours', 'beside', 'theirs', 'ratio', 'goal', 'met'];
  const lines = rows.map((row) => [
    row.work,
    row.size,
    row.ours,
    row.beside,
    row.theirs,
    row.ratio,
    row.goal,
    row.isMet ? 'yes' : 'no',
  ]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What the figures hold for, and how busy the machine was: above one per processor they say more about the others on it. */
function machine(): string {
  const browser = findBrowser();
  const version =
    browser === undefined ? 'no browser' : execFileSync(browser, ['--version'], { encoding: 'utf8' }).trim();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const busy = `waiting for a processor: ${(loadavg()[0] ?? 0).toFixed(1)}`;
  return [`Node ${process.version}`, version, `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`, memory, busy].join(
    ', ',
  );
}

function page(text: string): string {
  return `# Benchmarks

Written by \`npm run bench -- --write\`. Every row is measured beside its peer in one run on the same machine, on generated workspaces that are always
the same, at full size and at a tenth of it. What the rows do stands in \`tests/bench\`.

${text}
`;
}

await main(process.argv.slice(2));
