import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const project = new URL('../', import.meta.url);

/** The bundles: the main process with its thread as modules, which share what both need; the preload bridge as CommonJS, since it runs in the sandbox. */
const bundles = {
  main: {
    entries: { main: 'electron/main/main.ts', 'plan-worker': 'electron/backend/exporters/plan-worker.ts' },
    format: 'es',
    extension: 'js',
  },
  preload: { entries: { preload: 'electron/preload/preload.ts' }, format: 'cjs', extension: 'cjs' },
} as const;

/** Bundles one part of Electron into `dist/electron`; the mode says which. */
export default defineConfig(({ mode }) => {
  if (mode !== 'main' && mode !== 'preload') throw new Error(`Build Electron with mode main or preload, not ${mode}`);
  const { entries, format, extension } = bundles[mode];
  return {
    root: fileURLToPath(project),
    publicDir: false,
    ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
    build: {
      ssr: true,
      outDir: fileURLToPath(new URL('dist/electron/', project)),
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(entries).map(([name, entry]) => [name, fileURLToPath(new URL(entry, project))]),
        ),
        // resvg is a native module: it is loaded from node_modules, and packaged beside the bundle.
        external: ['electron', '@resvg/resvg-js'],
        // All in one folder, so that what finds a file beside itself finds it from a shared piece too.
        output: { format, entryFileNames: `[name].${extension}`, chunkFileNames: `[name]-[hash].${extension}` },
      },
    },
  };
});
