import { writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Patch } from '#core/edits/patch.ts';
import { openStartFile } from './open-start-file.ts';
import { seededRandom } from './seeded-random.ts';

/**
 * A program that changes a workspace without end, saves now and then, and is killed: `node edit-stream.ts FILE DATA SEED`. Each change adds a person, so
 * that none can hide another. It prints who it found when it opened, and each change when it was acknowledged.
 */
const [file = '', dataFolder = '', seed = '0'] = process.argv.slice(2);
const random = seededRandom(Number(seed));
const { backend, open } = await openStartFile({ dataFolder, homeFolder: dirname(file), startFile: file });
const { openId, workspace } = open;
say(`opened ${JSON.stringify({ isReadOnly: open.holder !== undefined, ids: workspace.people.map(({ id }) => id) })}`);

let { revision } = open;
let place = workspace.people.length;
for (;;) {
  const together = random() < 0.2 ? 4 : 1;
  await Promise.all(Array.from({ length: together }, () => addPerson()));
  // Not awaited: changes go on while the file is being written.
  if (random() < 0.1) void backend.handlers['workspace:save']({ openId });
}

async function addPerson(): Promise<void> {
  const id = `person-${place}`;
  const patches: Patch[] = [{ op: 'add', path: ['people', place], value: { id, name: `Persoon ${place} é` } }];
  const baseRevision = revision;
  revision += 1;
  place += 1;
  const kept = await backend.handlers['workspace:applyPatches']({ openId, baseRevision, patches });
  if (kept.ok) say(`kept ${id}`);
  else say(`refused ${JSON.stringify(kept.error)}`);
}

/** At once: a line in a buffer would be lost with the program, and with it what was promised. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}
