import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Checks the types of every part with its own tsconfig: `core` has neither DOM nor Node types, the renderer no Node types.
 * TypeScript 7 does the checking (`typescript-7`); the package `typescript` (6) is there for dependency-cruiser, which needs its API.
 */
const compiler = fileURLToPath(new URL('../node_modules/typescript-7/bin/tsc', import.meta.url));
const projects = ['core', 'tsconfig.json', 'renderer', 'tests/contract', 'tests/e2e'];
const failed = projects.filter(
  (project) => spawnSync(process.execPath, [compiler, '-p', project, '--pretty'], { stdio: 'inherit' }).status !== 0,
);
if (failed.length > 0) {
  console.error(`Types do not fit in: ${failed.join(', ')}`);
  process.exitCode = 1;
}
