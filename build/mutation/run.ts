import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { instrument, withFreshMemory } from './instrument.ts';
import type { Fate, Mutant } from './mutant.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sandbox = join(root, 'test-results/mutation/sandbox');
const logFile = join(sandbox, '..', 'log.txt');
const openFile = join(sandbox, '..', 'open.json');
const analysis = 'core/analysis';
const longestSilenceMs = 60_000;

const tests = [
  'tests/rules/*.test.ts',
  ...['must-may', 'group-flow', 'measures', 'example'].map((name) => `tests/core/analysis/${name}.test.ts`),
];

/** Files of the analysis that are changed, without their ending. */
function allTargets(): string[] {
  return ['flow', 'rules', 'rules/parts'].flatMap((folder) =>
    readdirSync(join(root, analysis, folder))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file.slice(0, -'.ts'.length)}`),
  );
}

/** A copy of the code with every change in it, each switched off. */
async function prepareSandbox(targets: readonly string[]): Promise<Mutant[]> {
  rmSync(sandbox, { recursive: true, force: true });
  mkdirSync(sandbox, { recursive: true });
  for (const part of ['core', 'templates', 'build', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, part), join(sandbox, part), { recursive: true });
  }
  for (const part of ['core', 'rules', 'fixtures'])
    cpSync(join(root, 'tests', part), join(sandbox, 'tests', part), { recursive: true });
  // Pages of the rules are no behaviour.
  rmSync(join(sandbox, 'tests/rules/pages.test.ts'));
  symlinkSync(join(root, 'node_modules'), join(sandbox, 'node_modules'));
  for (const file of readdirSync(join(sandbox, analysis), { recursive: true, encoding: 'utf8' })) {
    const path = join(sandbox, analysis, file);
    if (file.endsWith('.ts')) writeFileSync(path, withFreshMemory(readFileSync(path, 'utf8')));
  }
  const originals = new Map(
    targets.map((target) => [target, readFileSync(join(root, analysis, `${target}.ts`), 'utf8')]),
  );
  const { sources, mutants } = await instrument(originals);
  for (const [target, source] of sources) writeFileSync(join(sandbox, analysis, `${target}.ts`), source);
  return mutants;
}

/** Runs the tests over the mutants that are still open, until they end or nothing is heard for a minute. */
async function runTests(open: readonly Mutant[]): Promise<string[]> {
  writeFileSync(openFile, JSON.stringify(open));
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const options = [
    'run',
    '--root',
    sandbox,
    '--config',
    join(sandbox, 'build/mutation/vitest.config.ts'),
    ...tests.map(prefixOf),
  ];
  const child = spawn(process.execPath, [vitest, ...options], {
    cwd: sandbox,
    env: { ...process.env, MUTATION_LOG: logFile, MUTATION_OPEN: openFile },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const started = Date.now();
  const watch = setInterval(() => {
    const silence = Date.now() - Math.max(started + longestSilenceMs, statSync(logFile).mtimeMs);
    if (silence > longestSilenceMs) child.kill('SIGKILL');
  }, 2_000);
  await new Promise((ended) => child.once('close', ended));
  clearInterval(watch);
  return readFileSync(logFile, 'utf8').split('\n').filter(Boolean);
}

/** Vitest filters by a piece of the path. */
function prefixOf(pattern: string): string {
  return pattern.replace('*.test.ts', '');
}

async function findFates(mutants: readonly Mutant[]): Promise<Map<string, Fate>> {
  writeFileSync(logFile, '');
  const fates = new Map<string, Fate>(mutants.map(({ id }) => [id, 'unreached']));
  for (;;) {
    const open = mutants.filter(({ id }) => fates.get(id) !== 'noticed');
    const lines = await runTests(open);
    for (const line of lines) {
      const [what, id = ''] = line.split(' ');
      if (what === 'noticed') fates.set(id, 'noticed');
      else if (what === 'passed' && fates.get(id) !== 'noticed') fates.set(id, 'missed');
      else if (what === 'static' && fates.get(id) === 'unreached') fates.set(id, 'set-at-start');
    }
    const [what, stuck = ''] = lines.at(-1)?.split(' ') ?? [];
    if (what !== 'try' || fates.get(stuck) === 'noticed') return fates;
    // Nothing was heard after this one: with it the test never ends, which does not go unnoticed.
    fates.set(stuck, 'noticed');
  }
}

const wanted = process.argv.slice(2);
const targets = wanted.length > 0 ? wanted : allTargets();
const unknown = targets.filter((target) => !existsSync(join(root, analysis, `${target}.ts`)));
if (unknown.length > 0) throw new Error(`No such files in ${analysis}: ${unknown.join(', ')}`);
const mutants = await prepareSandbox(targets);
const fates = await findFates(mutants);
let [noticed, all] = [0, 0];
for (const target of targets) {
  const own = mutants.filter((mutant) => mutant.target === target && fates.get(mutant.id) !== 'set-at-start');
  const missed = own.filter(({ id }) => fates.get(id) !== 'noticed');
  noticed += own.length - missed.length;
  all += own.length;
  console.log(`${target}: ${own.length - missed.length} of ${own.length}`);
  for (const { id, line, change } of missed) console.log(`  line ${line} ${change} (${fates.get(id)})`);
}
const atStart = [...fates.values()].filter((fate) => fate === 'set-at-start').length;
console.log(
  `noticed: ${noticed} of ${all} (${Math.round((100 * noticed) / Math.max(1, all))}%); not tried, set at start: ${atStart}`,
);
