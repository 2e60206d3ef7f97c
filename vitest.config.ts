import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    restoreMocks: true,
    // A limit for what hangs, not a measure of speed: a busy machine is no failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
