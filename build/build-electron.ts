import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles Electron's main process and preload bridge into `dist/electron`. */
export async function buildElectron(): Promise<void> {
  await build({ configFile: fileURLToPath(new URL('vite.electron.config.ts', import.meta.url)), logLevel: 'warn' });
}
