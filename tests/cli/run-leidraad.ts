import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const main = fileURLToPath(new URL('../../cli/main.ts', import.meta.url));
const node = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));

/** What a run of the command gave. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A folder of its own for one test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leidraad-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the real command as npm does: in another folder, with INIT_CWD saying where it was called. */
export function runLeidraad(calledIn: string, ...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(node, [main, ...args], {
    cwd: tmpdir(),
    env: { ...process.env, INIT_CWD: calledIn, NO_COLOR: '1' },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
