import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openStartFile, templatesFolder } from './open-start-file.ts';
import type { Outcome } from './outcome.ts';
import { seededRandom } from './seeded-random.ts';

const program = fileURLToPath(new URL('edit-stream.ts', import.meta.url));
const killsPerWorkspace = 25;

/** Everything that was promised about one workspace. */
interface Promises {
  kept: Set<string>;
  failures: string[];
}

/**
 * Kills a real program while it changes a workspace, at random moments: while opening, changing, saving, and putting back what the kill before left. What
 * the next program finds must hold everything that was acknowledged.
 */
export async function killWhileEditing(kills: number, seed = 1): Promise<Outcome> {
  const random = seededRandom(seed);
  const failures: string[] = [];
  let acknowledged = 0;
  for (let done = 0; done < kills; done += killsPerWorkspace) {
    const folder = await mkdtemp(join(tmpdir(), 'leidraad-kill-'));
    const file = join(folder, 'werk.leidraad');
    const promises: Promises = { kept: new Set(), failures };
    await copyFile(join(templatesFolder, 'arbo-keuring.nl.leidraad'), file);
    for (let kill = done; kill < Math.min(kills, done + killsPerWorkspace); kill += 1) {
      await killOnce(file, join(folder, 'data'), { random, seed: seed * 100_000 + kill, promises });
    }
    await checkLast(file, join(folder, 'data'), promises);
    acknowledged += promises.kept.size;
    await rm(folder, { recursive: true, force: true });
  }
  return { test: 'kill -9 while changes stream', counts: { kills, 'acknowledged changes': acknowledged }, failures };
}

interface Kill {
  random: () => number;
  seed: number;
  promises: Promises;
}

async function killOnce(file: string, dataFolder: string, { promises, random, seed }: Kill): Promise<void> {
  const child = spawn(process.execPath, [program, file, dataFolder, String(seed)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.done)
    promises.failures.push(`seed ${seed}: it ended before it opened the workspace: ${complaint.slice(0, 500)}`);
  else checkOpened(first.value, promises, seed);
  // Mostly in the midst of the stream, sometimes right after opening.
  const killing = pause(random() < 0.2 ? 0 : random() * 120).then(() => child.kill('SIGKILL'));
  for await (const line of { [Symbol.asyncIterator]: () => lines }) note(line, promises, seed);
  await killing;
  await exited;
}

function checkOpened(line: string, { failures, kept }: Promises, seed: number): void {
  const { ids, isReadOnly } = JSON.parse(line.replace(/^opened /, '')) as { ids: string[]; isReadOnly: boolean };
  if (isReadOnly) failures.push(`seed ${seed}: the lock of a killed program still counted`);
  checkIds(ids, { failures, kept }, `seed ${seed}`);
}

function note(line: string, { failures, kept }: Promises, seed: number): void {
  const id = /^kept (\S+)$/.exec(line)?.[1];
  if (id !== undefined) kept.add(id);
  else failures.push(`seed ${seed}: ${line}`);
}

function checkIds(ids: readonly string[], { failures, kept }: Promises, where: string): void {
  const found = new Set(ids);
  const lost = [...kept].filter((id) => !found.has(id));
  if (lost.length > 0) failures.push(`${where}: ${lost.length} acknowledged changes lost, such as ${lost[0]}`);
  if (found.size !== ids.length) failures.push(`${where}: a change was put back twice`);
}

async function checkLast(file: string, dataFolder: string, promises: Promises): Promise<void> {
  const { backend, open } = await openStartFile({ dataFolder, homeFolder: dirname(file), startFile: file });
  checkIds(
    open.workspace.people.map(({ id }) => id),
    promises,
    'in the end',
  );
  for (const { error } of await backend.close()) promises.failures.push(`in the end: not saved, ${error.kind}`);
}
