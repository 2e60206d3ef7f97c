import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Makes real packages: a part of `npm test` of its own, with more time. */
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: { include: ['tests/package/*.package.ts'], hookTimeout: 300_000, testTimeout: 120_000, fileParallelism: false },
});
