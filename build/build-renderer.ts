import { glob, mkdtemp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const project = new URL('../', import.meta.url);
const distFolder = fileURLToPath(new URL('dist/', project));
const rendererFolder = fileURLToPath(new URL('dist/renderer', project));
const sources = [
  'renderer/**/*',
  'core/**/*',
  'docs/{handleiding,guide,pictures/guide/*}/*',
  'build/vite.renderer.config.ts',
  'package-lock.json',
];

/** Builds the window into `dist/renderer`. It is built aside and moved into place at the end, so that a running app never serves half of it. */
export async function buildRenderer(): Promise<void> {
  const { build } = await import('vite');
  await mkdir(distFolder, { recursive: true });
  const aside = await mkdtemp(`${distFolder}renderer-`);
  try {
    await build({
      configFile: fileURLToPath(new URL('build/vite.renderer.config.ts', project)),
      logLevel: 'warn',
      mode: 'production',
      build: { outDir: aside },
    });
    await rm(rendererFolder, { recursive: true, force: true });
    await rename(aside, rendererFolder);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Whether `dist/renderer` is missing or older than anything it is made of. */
export async function isRendererStale(): Promise<boolean> {
  const builtOn = await changedOn(`${rendererFolder}/index.html`);
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
