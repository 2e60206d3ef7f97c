import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '#core/messages/format-message.ts';
import packageJson from '../package.json' with { type: 'json' };
import { createBackend } from './backend/create-backend.ts';
import { findBrowser } from './backend/diagrams/find-browser.ts';
import { SettingsFile } from './backend/settings/settings-file.ts';
import { findDataFolder } from './backend/store/data-folder.ts';
import { prepareExampleFile } from './backend/templates/example-file.ts';
import { findElectron } from './launch/find-electron.ts';
import { hasDisplay } from './launch/has-display.ts';
import { readCommandLine, type CommandLine } from './launch/read-command-line.ts';
import { runElectron } from './launch/run-electron.ts';
import { runLoopback } from './launch/run-loopback.ts';

const projectFolder = fileURLToPath(new URL('../', import.meta.url));
const templatesFolder = join(projectFolder, 'templates');
const rendererFolder = join(projectFolder, 'dist', 'renderer');

/** `npm start`: the app in Electron where its program is, otherwise over loopback in a window of an installed browser. */
async function launch(): Promise<void> {
  const commandLine = readCommandLine(process.argv.slice(2), process.env);
  if (!commandLine.ok) {
    console.error(commandLine.error);
    process.exitCode = 2;
    return;
  }
  await buildWindow();
  const canShowWindow = !commandLine.value.isServeOnly && hasDisplay(process.platform, process.env);
  const electron = canShowWindow ? findElectron(projectFolder) : undefined;
  if (electron === undefined) return launchLoopback(commandLine.value, canShowWindow);
  const { buildElectron } = await import('../build/build-electron.ts');
  await buildElectron();
  const main = join(projectFolder, 'dist', 'electron', 'main.js');
  process.exitCode = await runElectron({ electron, main, file: commandLine.value.file });
}

/** Builds the window when it is missing or older than its sources. */
async function buildWindow(): Promise<void> {
  const { buildRenderer, isRendererStale } = await import('../build/build-renderer.ts');
  if (await isRendererStale()) await buildRenderer();
}

async function launchLoopback({ file, isServeOnly }: CommandLine, canShowWindow: boolean): Promise<void> {
  const homeFolder = homedir();
  const dataFolder = findDataFolder({ platform: process.platform, environment: process.env, homeFolder });
  const settings = new SettingsFile(dataFolder, navigator.languages);
  const { language } = await settings.read();
  const startFile = file ?? (await findExample(dataFolder, language));
  const backend = createBackend({
    dataFolder,
    homeFolder,
    templatesFolder,
    ...(startFile === undefined ? {} : { startFile }),
    version: packageJson.version,
    settings,
    capabilities: { hasNativeDialogs: false, hasMenuBar: false, canShowInFolder: false },
  });
  const browser = canShowWindow ? findBrowser() : undefined;
  if (!isServeOnly) console.log(describeWindow(canShowWindow, browser));
  const app = await runLoopback({ backend, rendererFolder, dataFolder, browser, language, say: console.log });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void app.stop());
  // Whoever reads our lines may have stopped reading (`| head -1`): no reason to stop without saving.
  process.stdout.on('error', () => undefined);
  process.exit((await app.stopped) ? 0 : 1);
}

/** The working copy of the example; without it the app starts all the same. */
async function findExample(dataFolder: string, language: Language): Promise<string | undefined> {
  const example = await prepareExampleFile({ dataFolder, templatesFolder }, language);
  if (example.ok) return example.value;
  console.error(`The example cannot be put in ${example.error.path}: ${example.error.cause}`);
  return undefined;
}

/** One line that says which window there is, and why. */
function describeWindow(canShowWindow: boolean, browser: string | undefined): string {
  if (!canShowWindow) return 'There is no display here. Open this address in a browser; Ctrl+C saves and stops:';
  const missing = 'Electron is not installed (npx install-electron fetches it)';
  if (browser !== undefined) return `${missing}, so Leidraad opens in a window of ${browser}.`;
  return `${missing}, nor is Chromium, Chrome or Edge. Open this address in a browser; Ctrl+C saves and stops:`;
}

await launch();
