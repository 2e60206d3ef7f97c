import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const configFile = fileURLToPath(new URL('vite.electron.config.ts', import.meta.url));

/** Bundles Electron's main process, the thread that writes the plan and the preload bridge into `dist/electron`. */
export async function buildElectron(): Promise<void> {
  for (const mode of ['main', 'plan-worker', 'preload']) await build({ configFile, mode, logLevel: 'warn' });
}
