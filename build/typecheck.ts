import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Checks the types of every part with its own tsconfig: `core` has neither DOM nor Node types, the renderer no Node types.
 * TypeScript 7 does the checking (`typescript-7`); the package `typescript` (6) is there for dependency-cruiser, which needs its API.
 */
const compiler = fileURLToPath(new URL('../node_modules/typescript-7/bin/tsc', import.meta.url));
const projects = ['core', 'tsconfig.json', 'renderer', 'tests/bench', 'tests/contract', 'tests/e2e'];
/** What was checked before and has not changed is not checked again. */
const kept = fileURLToPath(new URL('../node_modules/.cache/typecheck/', import.meta.url));
const failed = projects.filter((project) => {
  const incremental = ['--incremental', '--tsBuildInfoFile', `${kept}${project.replaceAll('/', '-')}.tsbuildinfo`];
  return (
    spawnSync(process.execPath, [compiler, '-p', project, '--pretty', ...incremental], { stdio: 'inherit' }).status !==
    0
  );
});
if (failed.length > 0) {
  console.error(`Types do not fit in: ${failed.join(', ')}`);
  process.exitCode = 1;
}
