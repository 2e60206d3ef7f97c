import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { thirdPartyPlugin } from './licences/third-party-plugin.ts';

const project = new URL('../', import.meta.url);

/** Builds the window: plain files without inline scripts, so that the strict content security policy holds. */
export default defineConfig({
  root: fileURLToPath(new URL('renderer/', project)),
  base: './',
  plugins: [react(), thirdPartyPlugin(fileURLToPath(project))],
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('dist/renderer/', project)),
    emptyOutDir: true,
    // `diagram.html` draws diagrams in a headless browser, for the command line.
    rollupOptions: {
      input: ['index.html', 'diagram.html'].map((page) => fileURLToPath(new URL(`renderer/${page}`, project))),
    },
    // The polyfill is an inline script; every browser and Electron we run in preloads modules by itself.
    modulePreload: { polyfill: false },
    // Fonts and pictures stay files: `font-src` does not allow data addresses.
    assetsInlineLimit: 0,
    target: 'chrome120',
    sourcemap: false,
    chunkSizeWarningLimit: 2000,
  },
  server: { host: '127.0.0.1' },
});
