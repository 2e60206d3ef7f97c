import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

interface Mutant {
  status: string;
  mutatorName: string;
  replacement?: string;
  location: { start: { line: number } };
}
interface Report {
  files: Record<string, { mutants: Mutant[] }>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const results = 'test-results/mutation';
const analysis = 'core/analysis';
const testsOfFlow = ['must-may', 'flow', 'measures', 'example'].map((name) => `tests/core/analysis/${name}.test.ts`);
const rulesOnFlow = [
  'confirmation-missing',
  'flow-broken',
  'info-missing-on-path',
  'info-never-told',
  'info-told-twice',
  'next-step-not-told',
  'question-unanswered',
  'step-without-channel',
  'touchpoint-without-content',
].map((name) => `tests/rules/${name}.test.ts`);

/** Files of the analysis that are changed, without their ending. */
function allTargets(): string[] {
  return ['flow', 'rules'].flatMap((folder) =>
    readdirSync(`${root}${analysis}/${folder}`)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file.slice(0, -'.ts'.length)}`),
  );
}

function testsFor(target: string): string[] {
  const [folder, name] = target.split('/');
  return folder === 'rules'
    ? [`tests/rules/${name}.test.ts`, 'tests/core/analysis/example.test.ts']
    : [...testsOfFlow, ...rulesOnFlow];
}

/** Changes one file; texts and empty objects are left alone: most are sentences and documentation. */
function mutate(target: string): Mutant[] {
  const report = `${results}/${target.replace('/', '-')}.json`;
  const settings = {
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'build/mutation/vitest.config.ts', related: false },
    mutate: [`${analysis}/${target}.ts`],
    mutator: { excludedMutations: ['StringLiteral', 'ObjectLiteral'] },
    ignorePatterns: ['dist', 'renderer', 'electron', 'cli', 'tests/e2e', 'test-results'],
    concurrency: 1,
    coverageAnalysis: 'perTest',
    reporters: ['json'],
    jsonReporter: { fileName: report },
    tempDirName: `${results}/sandbox`,
  };
  const file = `${results}/stryker.config.json`;
  writeFileSync(root + file, JSON.stringify(settings));
  spawnSync(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', file], {
    cwd: root,
    env: { ...process.env, MUTATION_TESTS: testsFor(target).join(' ') },
    stdio: ['ignore', openSync(`${root}${results}/log.txt`, 'a'), 'inherit'],
  });
  if (!existsSync(root + report)) throw new Error(`no report for ${target}: see ${results}/log.txt`);
  const { files } = JSON.parse(readFileSync(root + report, 'utf8')) as Report;
  return Object.values(files).flatMap(({ mutants }) => mutants);
}

mkdirSync(root + results, { recursive: true });
const wanted = process.argv.slice(2);
let [noticed, all] = [0, 0];
for (const target of wanted.length > 0 ? wanted : allTargets()) {
  const counted = mutate(target).filter(({ status }) => !['CompileError', 'Ignored', 'RuntimeError'].includes(status));
  const missed = counted.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  noticed += counted.length - missed.length;
  all += counted.length;
  console.log(`${target}: ${counted.length - missed.length} of ${counted.length}`);
  for (const { location, mutatorName, replacement } of missed) {
    console.log(`  line ${location.start.line} ${mutatorName}: ${replacement ?? ''}`);
  }
}
console.log(`noticed: ${noticed} of ${all} (${Math.round((100 * noticed) / Math.max(1, all))}%)`);
