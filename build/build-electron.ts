import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const configFile = fileURLToPath(new URL('vite.electron.config.ts', import.meta.url));

const folder = fileURLToPath(new URL('../dist/electron/', import.meta.url));

/** Bundles Electron's main process, the thread that writes the plan and the preload bridge into `dist/electron`. */
export async function buildElectron(): Promise<void> {
  // The names of pieces carry their content: those of an earlier build would stay, and go into a package.
  await rm(folder, { recursive: true, force: true });
  for (const mode of ['main', 'preload']) await build({ configFile, mode, logLevel: 'warn' });
}
