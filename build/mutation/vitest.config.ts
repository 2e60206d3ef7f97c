import { defineConfig } from 'vitest/config';

/** The tests that a mutation run may use: those named in `MUTATION_TESTS`, one pattern per word. */
export default defineConfig({
  test: {
    include: (process.env['MUTATION_TESTS'] ?? 'tests/rules/*.test.ts').split(' '),
    isolate: false,
    testTimeout: 120_000,
  },
});
