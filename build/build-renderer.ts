import { glob, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const project = new URL('../', import.meta.url);
const entryPage = new URL('dist/renderer/index.html', project);
const sources = ['renderer/**/*', 'core/**/*', 'build/vite.renderer.config.ts', 'package-lock.json'];

/** Builds the window into `dist/renderer`. */
export async function buildRenderer(): Promise<void> {
  const { build } = await import('vite');
  await build({
    configFile: fileURLToPath(new URL('build/vite.renderer.config.ts', project)),
    logLevel: 'warn',
    mode: 'production',
  });
}

/** Whether `dist/renderer` is missing or older than anything it is made of. */
export async function isRendererStale(): Promise<boolean> {
  const builtOn = await changedOn(fileURLToPath(entryPage));
  if (builtOn === undefined) return true;
  const root = fileURLToPath(project);
  for await (const path of glob(sources, { cwd: root })) {
    const sourceChangedOn = await changedOn(root + path);
    if (sourceChangedOn !== undefined && sourceChangedOn > builtOn) return true;
  }
  return false;
}

async function changedOn(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return undefined;
  }
}

if (import.meta.main) await buildRenderer();
