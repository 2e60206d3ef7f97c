import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseWorkspace } from '#core/model/parse-workspace.ts';
import type { BackendOptions } from '../../electron/backend/create-backend.ts';
import { nodeFileSystem } from '../../electron/backend/store/file-system.ts';
import { createFaultyFileSystem, type Fault } from '../backend/faulty-file-system.ts';
import { openStartFile, templatesFolder } from './open-start-file.ts';
import type { Outcome } from './outcome.ts';

type Disk = 'workspace' | 'journal';

const errnos = ['ENOSPC', 'EIO', 'EBUSY', 'EPERM'];
const forGood = Number.MAX_SAFE_INTEGER;

/** Lets every call that a sitting with saves makes fail in turn, once and for good, on the disk of the workspace and on that of the journal. */
export async function injectFaults({ everyNth }: { everyNth: number }): Promise<Outcome> {
  const failures: string[] = [];
  let faults = 0;
  let refusals = 0;
  let acknowledged = 0;
  for (const disk of ['workspace', 'journal'] as const) {
    const { calls, kept, refusals: refused } = await sitting(disk, undefined, failures);
    if (kept !== 3 || refused > 0) failures.push(`${disk}: a sitting without faults does not go well`);
    for (let call = 0; call < calls; call += everyNth) {
      for (const fault of faultsAt(call)) {
        const outcome = await sitting(disk, fault, failures);
        refusals += outcome.refusals;
        acknowledged += outcome.kept;
        faults += 1;
      }
    }
  }
  return {
    test: 'faults in every call of a save and of the journal',
    counts: { faults, 'acknowledged changes': acknowledged, 'refused with a reason': refusals },
    failures,
  };
}

/** Trying a busy file again takes over a second; once is enough to see that it is tried. */
function faultsAt(call: number): Fault[] {
  const once = errnos.map((errno) => ({ call, errno }));
  return [...once, { call, errno: 'ENOSPC', times: forGood }, { call, errno: 'EIO', times: forGood }];
}

/** Opens, changes and saves three times, and is cut off; then the app starts again on a sound disk. */
async function sitting(
  disk: Disk,
  fault: Fault | undefined,
  failures: string[],
): Promise<{ calls: number; kept: number; refusals: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'leidraad-fault-'));
  const place = { dataFolder: join(folder, 'data'), homeFolder: folder, startFile: join(folder, 'werk.leidraad') };
  const { calls, fileSystem } = createFaultyFileSystem(fault);
  const systems = disk === 'workspace' ? { fileSystem } : { journalFileSystem: fileSystem };
  const where = fault
    ? `${disk}, call ${fault.call} (${fault.times === forGood ? 'for good' : 'once'}) ${fault.errno}`
    : disk;
  try {
    await copyFile(join(templatesFolder, 'arbo-keuring.nl.leidraad'), place.startFile);
    const { kept, refusals } = await changeAndSave({ ...place, ...systems, ...program(1) }, where, failures);
    await checkAfterwards(place, kept, where, failures);
    return { calls: calls.length, kept, refusals };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function changeAndSave(
  options: BackendOptionsOfSitting,
  where: string,
  failures: string[],
): Promise<{ kept: number; refusals: number }> {
  const { backend, open } = await openStartFile(options);
  const { openId } = open;
  let kept = 0;
  let refusals = 0;
  for (let change = 1; change <= 3; change += 1) {
    const patches = [{ op: 'add' as const, path: ['notes'], value: `wijziging ${kept + 1}` }];
    // The window tries again, too.
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const outcome = await backend.handlers['workspace:applyPatches']({ openId, baseRevision: kept, patches });
      if (outcome.ok) {
        kept += 1;
        break;
      }
      refusals += 1;
      if (outcome.error.kind === 'host-failed') failures.push(`${where}: a bug while keeping a change`);
    }
    const saved = await backend.handlers['workspace:save']({ openId });
    if (!saved.ok) refusals += 1;
    if (!saved.ok && saved.error.kind === 'host-failed') failures.push(`${where}: a bug while saving`);
    await checkWhole(options.startFile, where, failures);
  }
  return { kept, refusals };
}

type BackendOptionsOfSitting = Pick<BackendOptions, 'dataFolder' | 'homeFolder' | 'machine'> & { startFile: string };

/** The file holds one of the states, whole. */
async function checkWhole(file: string, where: string, failures: string[]): Promise<void> {
  const parsed = parseWorkspace(await readFile(file, 'utf8'));
  if (!parsed.ok) failures.push(`${where}: the file is no longer whole`);
}

async function checkAfterwards(
  place: BackendOptionsOfSitting,
  kept: number,
  where: string,
  failures: string[],
): Promise<void> {
  const { backend, open } = await openStartFile({ ...place, fileSystem: nodeFileSystem, ...program(2) });
  const found = Number(/\d+$/.exec(open.workspace.notes ?? '')?.[0] ?? 0);
  if (found < kept) failures.push(`${where}: ${kept} changes acknowledged, ${found} found`);
  for (const { error } of await backend.close()) failures.push(`${where}: afterwards not saved, ${error.kind}`);
}

/** Each sitting is a program of its own; the one before no longer runs. */
function program(processId: number): Pick<BackendOptions, 'machine'> {
  return { machine: { name: 'pc', userName: 'lotte', processId, isRunning: () => false } };
}
