import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const project = new URL('../', import.meta.url);

/** The bundles: the main process and its thread as modules; the preload bridge as CommonJS, since it runs in the sandbox. */
const bundles = {
  main: { entry: 'electron/main/main.ts', file: 'main.js', format: 'es' },
  'plan-worker': { entry: 'electron/backend/exporters/plan-worker.ts', file: 'plan-worker.js', format: 'es' },
  preload: { entry: 'electron/preload/preload.ts', file: 'preload.cjs', format: 'cjs' },
} as const;

/** Bundles one part of Electron into `dist/electron`; the mode says which. */
export default defineConfig(({ mode }) => {
  if (mode !== 'main' && mode !== 'plan-worker' && mode !== 'preload')
    throw new Error(`Build Electron with mode main, plan-worker or preload, not ${mode}`);
  const { entry, file, format } = bundles[mode];
  return {
    root: fileURLToPath(project),
    publicDir: false,
    ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
    build: {
      ssr: fileURLToPath(new URL(entry, project)),
      outDir: fileURLToPath(new URL('dist/electron/', project)),
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      // resvg is a native module: it is loaded from node_modules, and packaged beside the bundle.
      rolldownOptions: { external: ['electron', '@resvg/resvg-js'], output: { format, entryFileNames: file } },
    },
  };
});
