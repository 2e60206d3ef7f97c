import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './ensure-browser.ts';
import { emptyTally, tallyFile, type Tally } from './tally/tally.ts';

const reports = mkdtempSync(join(tmpdir(), 'leidraad-test-'));

/**
 * `npm test`: everything that has to be right, in the order in which a mistake is cheapest to see. All parts run, also after a failure.
 * At the end stands again what failed, and what passed only at a second try, each with its reason. The last line counts:
 * `N passed, N failed`, with what was skipped and how many needed a second try; the exit status is 1 as soon as anything failed.
 */
function main(): void {
  const browser = ensureBrowser();
  const tallies = [
    check('types', ['build/typecheck.ts']),
    check('lint', ['node_modules/oxlint/bin/oxlint', '--deny-warnings']),
    check('format', ['node_modules/oxfmt/bin/oxfmt', '--check']),
    check('boundaries', ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', ...boundaries]),
    runTests('unit, contract and backend', vitest),
    runTests('packages', [...vitest, '--config', 'tests/package/vitest.config.ts']),
    browser.ok
      ? runTests('screens', playwright, { LEIDRAAD_BROWSER: browser.value })
      : { ...emptyTally(), failed: 1, failures: [`screens: ${browser.error}`] },
  ];
  for (const failure of tallies.flatMap(({ failures }) => failures)) console.log(`\n✗ ${failure}`);
  const total = (kind: Exclude<keyof Tally, 'failures'>): number =>
    tallies.reduce((sum, tally) => sum + tally[kind], 0);
  const counts = [`${total('passed')} passed`, `${total('failed')} failed`];
  if (total('skipped') > 0) counts.push(`${total('skipped')} skipped`);
  if (total('unsteady') > 0) counts.push(`${total('unsteady')} of them at the second try`);
  console.log(`\n${counts.join(', ')}`);
  process.exitCode = total('failed') > 0 ? 1 : 0;
}

const boundaries = ['core', 'electron', 'cli', 'renderer', 'tests', 'build', '--config', 'build/boundaries.cjs'];
const vitest = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=./build/tally/vitest-reporter.ts',
  '--retry=1',
];
const playwright = [
  'node_modules/@playwright/test/cli.js',
  'test',
  '--reporter=list,./build/tally/playwright-reporter.ts',
];

function check(name: string, command: string[]): Tally {
  const isPassed = run(name, command).status === 0;
  return isPassed ? { ...emptyTally(), passed: 1 } : failedWhole(name);
}

/** A runner that failed without counting a failure, or without leaving a tally, still counts as one. */
function runTests(name: string, command: string[], environment: Record<string, string> = {}): Tally {
  const file = join(reports, `${name}.json`);
  const { status } = run(name, command, { ...environment, [tallyFile]: file });
  try {
    const tally = JSON.parse(readFileSync(file, 'utf8')) as Tally;
    return status === 0 || tally.failed > 0
      ? tally
      : { ...tally, failed: 1, failures: [...tally.failures, `${name}: see above`] };
  } catch {
    return failedWhole(name);
  }
}

function failedWhole(name: string): Tally {
  return { ...emptyTally(), failed: 1, failures: [`${name}: see above`] };
}

function run(name: string, command: string[], environment: Record<string, string> = {}): { status: number | null } {
  console.log(`\n— ${name}`);
  return spawnSync(process.execPath, command, { stdio: 'inherit', env: { ...process.env, ...environment } });
}

try {
  main();
} finally {
  rmSync(reports, { recursive: true, force: true });
}
