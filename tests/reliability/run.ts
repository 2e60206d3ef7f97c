import { editSequences } from './edit-sequences.ts';
import { injectFaults } from './inject-faults.ts';
import { killWhileEditing } from './kill-while-editing.ts';
import { mutateFiles } from './mutate-files.ts';
import { mutateImports } from './mutate-imports.ts';
import type { Outcome } from './outcome.ts';

/** All parts at full length; another seed as the first word gives other kills, files and changes. */
const seed = Number(process.argv[2] ?? 1);
const parts: readonly (() => Outcome | Promise<Outcome>)[] = [
  () => killWhileEditing(1_000, seed),
  () => injectFaults({ everyNth: 1 }),
  () => mutateFiles(100_000, seed),
  () => mutateImports(20_000, seed),
  () => editSequences(10_000, seed),
];

process.stdout.write('| test | counts | seconds | failures |\n| --- | --- | --- | --- |\n');
for (const part of parts) {
  const start = performance.now();
  const { counts, failures, test } = await part();
  const seconds = Math.round((performance.now() - start) / 1000);
  const counted = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  process.stdout.write(`| ${test} | ${counted.join(', ')} | ${seconds} | ${failures.length} |\n`);
  for (const failure of failures.slice(0, 20)) process.stderr.write(`${failure}\n`);
  if (failures.length > 0) process.exitCode = 1;
}
