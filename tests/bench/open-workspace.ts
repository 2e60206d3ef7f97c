import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialiseWorkspace } from '../../core/model/serialise-workspace.ts';
import { readWorkspaceFile } from '../../electron/backend/store/read-workspace-file.ts';
import { generateWorkspace } from '../fixtures/generate-workspace.ts';
import { bestOf, type Row } from './row.ts';

const stepsPerProcess = 50;
const most = 6;

/** Opens a workspace file of 10,000 and of 1,000 steps × 4 groups (read, parse, migrate, validate, freeze), beside JSON.parse of its text. */
export async function openWorkspace(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'leidraad-bench-'));
  try {
    const rows: Row[] = [];
    for (const processes of [200, 20]) rows.push(await rowFor(join(folder, `${processes}.leidraad`), processes));
    return rows;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function rowFor(file: string, processes: number): Promise<Row> {
  await writeFile(file, serialiseWorkspace(generateWorkspace({ processes, stepsPerProcess, groups: 4 })));
  const text = await readFile(file, 'utf8');
  const ours = await bestOf(3, async () => {
    const opened = await readWorkspaceFile(file, 'refuse');
    if (!opened.ok) throw new Error(opened.error.kind);
  });
  const theirs = await bestOf(3, () => JSON.parse(text) as unknown);
  return {
    work: 'open a workspace',
    size: `${processes * stepsPerProcess} steps × 4 groups`,
    ours: `${ours.toFixed(0)} ms`,
    beside: 'JSON.parse of the same text',
    theirs: `${theirs.toFixed(0)} ms`,
    ratio: `${(ours / theirs).toFixed(2)}×`,
    goal: `≤ ${most}×`,
    isMet: ours / theirs <= most,
  };
}
