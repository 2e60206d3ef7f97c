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
  /** What failed, by name and with the reason: said again at the end, where it is looked for. */
  failures?: string[];
}

/** What is read of the report of Vitest. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** What is read of the report of Playwright. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: PlaywrightSuite[];
}

interface PlaywrightSuite {
  file: string;
  specs: { title: string; tests: { status: string; results: { error?: { message: string } }[] }[] }[];
  suites?: PlaywrightSuite[];
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
  for (const failure of tallies.flatMap((tally) => tally.failures ?? [])) console.log(`\n✗ ${failure}`);
  const total = (kind: 'passed' | 'failed' | 'skipped' | 'unsteady'): number =>
    tallies.reduce((sum, tally) => sum + (tally[kind] ?? 0), 0);
  const counts = [`${total('passed')} passed`, `${total('failed')} failed`];
  if (total('skipped') > 0) counts.push(`${total('skipped')} skipped`);
  if (total('unsteady') > 0) counts.push(`${total('unsteady')} of them at the second try`);
  console.log(counts.join(', '));
  process.exitCode = total('failed') > 0 ? 1 : 0;
}

const boundaries = ['core', 'electron', 'cli', 'renderer', 'tests', 'build', '--config', 'build/boundaries.cjs'];

function check(name: string, command: string[]): Tally {
  const isPassed = run(name, command).status === 0;
  return isPassed ? { passed: 1, failed: 0, skipped: 0 } : failedWhole(name);
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
  return tallyOf(name, file, status, (report: VitestReport) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: report.testResults.flatMap(({ name: path, status: state, message, assertionResults }) => {
      const tests = assertionResults.filter(({ status: outcome }) => outcome === 'failed');
      if (tests.length === 0 && state === 'failed') return [`${path}: ${message}`];
      return tests.map(({ fullName, failureMessages }) => `${path} › ${fullName}: ${failureMessages.join('\n')}`);
    }),
  }));
}

function runPlaywright(browser: string): Tally {
  const file = join(reports, 'playwright.json');
  const { status } = run('screens', ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    LEIDRAAD_BROWSER: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return tallyOf('screens', file, status, ({ stats, suites }: PlaywrightReport) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    unsteady: stats.flaky,
    failures: suites.flatMap(failuresOf),
  }));
}

/** What is failed, and what needed a second try. */
function failuresOf(suite: PlaywrightSuite): string[] {
  const own = suite.specs
    .filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky'))
    .map(({ title, tests }) => {
      const messages = tests.flatMap(({ results }) => results.flatMap(({ error }) => error?.message ?? []));
      return `${suite.file} › ${title}: ${messages.join('\n')}`;
    });
  return [...own, ...(suite.suites ?? []).flatMap(failuresOf)];
}

/** A runner that failed without counting a failure (a file that does not load) still counts as one. */
function tallyOf<Report>(name: string, file: string, status: number | null, read: (report: Report) => Tally): Tally {
  try {
    const tally = read(JSON.parse(readFileSync(file, 'utf8')) as Report);
    return status === 0 || tally.failed > 0 ? tally : { ...tally, failed: 1 };
  } catch {
    return failedWhole(name);
  }
}

function failedWhole(name: string): Tally {
  return { passed: 0, failed: 1, skipped: 0, failures: [`${name}: see above`] };
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
