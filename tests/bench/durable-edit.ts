import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { createBackend } from '../../electron/backend/create-backend.ts';
import { SettingsFile } from '../../electron/backend/settings/settings-file.ts';
import { serialiseWorkspace } from '../../core/model/serialise-workspace.ts';
import type { Patch } from '../../core/edits/patch.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import { generateWorkspace } from '../fixtures/generate-workspace.ts';
import { percentile, type Row } from './row.ts';

const stepsPerProcess = 50;
const work = 'one edit made durable';

/** Adds one change, and comes back when it is on disk as far as the program can tell. */
type MakeDurable = (count: number) => unknown;

/** One edit made durable in a workspace of 10,000 and of 1,000 steps × 4 groups: the rename of a step, acknowledged after the flush. */
export async function durableEdit(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const processes of [200, 20]) rows.push(...(await rowsFor(processes)));
  return rows;
}

async function rowsFor(processes: number): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'leidraad-bench-'));
  const workspace = generateWorkspace({ processes, stepsPerProcess, groups: 4 });
  try {
    const { close, edit } = await openOurs(folder, workspace);
    const sqlite = openSqlite(folder);
    const plain = await openPlainFile(folder);
    const lowdb = await openLowdb(folder, workspace);
    const store = await openElectronStore(folder, workspace);
    // In turns, so that what the machine does meanwhile falls on each alike.
    const [ours, theirs, flushed] = await measureTogether(200, [edit, sqlite, plain.add]);
    const [whole, stored] = await measureTogether(5, [lowdb, store]);
    await close();
    await plain.close();
    const size = `${processes * stepsPerProcess} steps × 4 groups`;
    const row = (beside: string, time = 0, most: number): Row => ({
      work,
      size,
      ours: inMs(ours),
      beside,
      theirs: inMs(time),
      ratio: `${((ours ?? 0) / time).toPrecision(2)}×`,
      goal: `≤ ${most}×`,
      isMet: (ours ?? 0) / time <= most,
    });
    return [
      // They write the whole workspace: a tenth of it takes them a tenth of the time.
      row('lowdb JSONFile (no flush)', whole, (0.01 * 200) / processes),
      row('electron-store', stored, (0.01 * 200) / processes),
      row('node:sqlite WAL, synchronous=FULL', theirs, 1.5),
      // What waiting for the disk costs who does not hold up everything else meanwhile, as SQLite does.
      row('the same line, added and flushed by Node', flushed, 1.5),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Medians in milliseconds. */
async function measureTogether(times: number, works: readonly MakeDurable[]): Promise<number[]> {
  const measured = works.map((): number[] => []);
  for (let count = 0; count < times; count += 1) {
    for (const [index, make] of works.entries()) {
      const start = performance.now();
      await make(count);
      measured[index]?.push(performance.now() - start);
    }
  }
  return measured.map((values) => percentile(values, 0.5));
}

function renaming(count: number): Patch[] {
  return [{ op: 'replace', path: ['processes', 0, 'steps', 3, 'name'], value: `Stap ${count}` }];
}

async function openOurs(
  folder: string,
  workspace: Workspace,
): Promise<{ edit: MakeDurable; close: () => Promise<unknown> }> {
  const startFile = join(folder, 'werk.leidraad');
  await writeFile(startFile, serialiseWorkspace(workspace));
  const backend = createBackend({
    dataFolder: join(folder, 'data'),
    homeFolder: folder,
    templatesFolder: folder,
    version: '0',
    settings: new SettingsFile(join(folder, 'data'), ['nl-NL']),
    capabilities: { hasNativeDialogs: false, hasMenuBar: false, canShowInFolder: false },
    startFile,
    // The file follows after a pause; that is not what is measured.
    clock: { now: () => new Date(), after: () => () => undefined },
  });
  const described = await backend.handlers['app:describe']({});
  if (!described.ok || !described.value.startFileId) throw new Error('No start file');
  const opened = await backend.handlers['workspace:open']({ fileId: described.value.startFileId });
  if (!opened.ok) throw new Error(opened.error.kind);
  const { openId } = opened.value;
  const edit = async (baseRevision: number): Promise<void> => {
    const kept = await backend.handlers['workspace:applyPatches']({
      openId,
      baseRevision,
      patches: renaming(baseRevision),
    });
    if (!kept.ok) throw new Error(kept.error.kind);
  };
  return { edit, close: () => backend.close() };
}

/** The same patch as a row of its own: what a database needs at least. */
function openSqlite(folder: string): MakeDurable {
  const database = new DatabaseSync(join(folder, 'werk.sqlite'));
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE change (revision INTEGER PRIMARY KEY, patches TEXT)',
  );
  const insert = database.prepare('INSERT INTO change (revision, patches) VALUES (?, ?)');
  return (count) => insert.run(count, JSON.stringify(renaming(count)));
}

/** The same patch as a line of a file, and no more than that. */
async function openPlainFile(folder: string): Promise<{ add: MakeDurable; close: () => Promise<void> }> {
  const file = await open(join(folder, 'plain.txt'), 'a');
  return {
    add: async (count) => {
      await file.write(`${JSON.stringify(renaming(count))}\n`);
      await file.datasync();
    },
    close: () => file.close(),
  };
}

async function openLowdb(folder: string, workspace: Workspace): Promise<MakeDurable> {
  const low = new Low(new JSONFile<Workspace>(join(folder, 'lowdb.json')), structuredClone(workspace));
  return async (count) => {
    const step = low.data.processes[0]?.steps[3];
    if (step) step.name = `Stap ${count}`;
    await low.write();
  };
}

/** Its module asks for Electron's own, which is not there in plain Node; what it stores with needs none of it. */
async function openElectronStore(folder: string, workspace: Workspace): Promise<MakeDurable> {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron'
        ? { url: 'data:text/javascript,export default {}', format: 'module', shortCircuit: true }
        : next(specifier, context),
  });
  const { default: ElectronStore } = await import('electron-store');
  const store = new ElectronStore<Record<string, unknown>>({ cwd: folder, name: 'electron-store' });
  store.set('workspace', workspace);
  return (count) => store.set('workspace.processes.0.steps.3.name', `Stap ${count}`);
}

function inMs(milliseconds = 0): string {
  return `${milliseconds.toPrecision(3)} ms`;
}
