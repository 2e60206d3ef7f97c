import { defineConfig } from 'vitest/config';

/** One process for all mutants; used in the copy of the code that a mutation run makes. */
export default defineConfig({
  test: {
    runner: './build/mutation/mutation-runner.ts',
    include: ['tests/**/*.test.ts'],
    pool: 'threads',
    isolate: false,
    fileParallelism: false,
    testTimeout: 3_600_000,
  },
});
