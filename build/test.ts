import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './ensure-browser.ts';

/** Result of one part of the test run. */
interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** Of those that passed: the ones that failed at first. */
  unsteady?: number;
}

const reports = mkdtempSync(join(tmpdir(), 'leidraad-test-'));

/**
 * `npm test`: everything that has to be right, in the order in which a mistake is cheapest to see. All parts run, also after a failure.
 * The last line counts: `N passed, N failed`, with what was skipped and what passed only at a second try; the exit status is 1 as soon as anything failed.
 */
function main(): void {
  const browser = ensureBrowser();
  if (!browser.ok) console.error(browser.error);
  const tallies = [
    check('types', ['build/typecheck.ts']),
    check('lint', ['node_modules/oxlint/bin/oxlint', '--deny-warnings']),
    check('format', ['node_modules/oxfmt/bin/oxfmt', '--check']),
    check('boundaries', ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', ...boundaries]),
    runVitest('unit, contract and backend'),
    runVitest('packages', ['--config', 'tests/package/vitest.config.ts']),
    browser.ok ? runPlaywright(browser.value) : { passed: 0, failed: 1, skipped: 0 },
  ];
  const total = (kind: keyof Tally): number => tallies.reduce((sum, tally) => sum + (tally[kind] ?? 0), 0);
  const counts = [`${total('passed')} passed`, `${total('failed')} failed`];
  if (total('skipped') > 0) counts.push(`${total('skipped')} skipped`);
  if (total('unsteady') > 0) counts.push(`${total('unsteady')} of them at the second try`);
  console.log(counts.join(', '));
  process.exitCode = total('failed') > 0 ? 1 : 0;
}

const boundaries = ['core', 'electron', 'cli', 'renderer', 'tests', 'build', '--config', 'build/boundaries.cjs'];

function check(name: string, command: string[]): Tally {
  const isPassed = run(name, command).status === 0;
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 };
}

function runVitest(name: string, options: string[] = []): Tally {
  const file = join(reports, `${name}.json`);
  const { status } = run(name, [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...options,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return tallyOf(file, status, (report) => ({
    passed: Number(report['numPassedTests']),
    failed: Number(report['numFailedTests']),
    skipped: Number(report['numPendingTests']) + Number(report['numTodoTests']),
  }));
}

function runPlaywright(browser: string): Tally {
  const file = join(reports, 'playwright.json');
  const { status } = run('screens', ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    LEIDRAAD_BROWSER: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return tallyOf(file, status, (report) => {
    const stats = report['stats'] as Record<string, number>;
    return {
      passed: (stats['expected'] ?? 0) + (stats['flaky'] ?? 0),
      failed: stats['unexpected'] ?? 0,
      skipped: stats['skipped'] ?? 0,
      unsteady: stats['flaky'] ?? 0,
    };
  });
}

/** A runner that failed without counting a failure (a file that does not load) still counts as one. */
function tallyOf(file: string, status: number | null, read: (report: Record<string, unknown>) => Tally): Tally {
  try {
    const tally = read(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
    return status === 0 || tally.failed > 0 ? tally : { ...tally, failed: 1 };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
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
