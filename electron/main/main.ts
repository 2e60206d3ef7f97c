import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { app, dialog, type BrowserWindow } from 'electron';
import packageJson from '../../package.json' with { type: 'json' };
import { createBackend, type Backend } from '../backend/create-backend.ts';
import { logBug } from '../backend/log-bug.ts';
import { SettingsFile } from '../backend/settings/settings-file.ts';
import { findDataFolder } from '../backend/store/data-folder.ts';
import { prepareExampleFile } from '../backend/templates/example-file.ts';
import { registerAppScheme, serveWindow } from './app-protocol.ts';
import { askAboutSlowSaving, askAboutUnsaved, createNativeDialogs, type DialogCircumstances } from './dialogs.ts';
import { fileToOpen } from './file-to-open.ts';
import { guardEverything } from './guards.ts';
import { answerCalls, tellEvents } from './ipc-transport.ts';
import { createMenuBar } from './menu.ts';
import { recoverWindow } from './recover-window.ts';
import { createPdfPrinter } from './print-pdf.ts';
import { openWindow, showWindow } from './window.ts';
import { createPlaceFile, placeOf, usablePlace } from './window-place.ts';

// This file is bundled into dist/electron; the window and the templates lie where they lie in the project.
const bundleFolder = import.meta.dirname;
const rendererFolder = join(bundleFolder, '..', 'renderer');
// In a package they lie beside the archive: what draws pictures reads its fonts there, and cannot look into an archive.
const templatesFolder = join(app.isPackaged ? process.resourcesPath : join(bundleFolder, '..', '..'), 'templates');
const preload = join(bundleFolder, 'preload.cjs');

const homeFolder = homedir();
const dataFolder = findDataFolder({ platform: process.platform, environment: process.env, homeFolder });
/** How long the window may take to hand over its last changes. */
const handOverMs = 2_000;
/** How long saving may take before the person is asked. */
const savingMs = 10_000;
const userDataFolder = join(dataFolder, 'electron');
/** In a checkout the words are: electron, this script, and then what the person gave. */
const wordsBeforeFile = process.defaultApp ? 2 : 1;

/** The app in Electron: one instance, one window. */
async function start(fileAskedFor: () => string | undefined): Promise<void> {
  await app.whenReady();
  guardEverything();
  serveWindow(rendererFolder);
  const settings = new SettingsFile(dataFolder, app.getPreferredSystemLanguages());
  const language = async () => (await settings.read()).language;
  const example = await prepareExampleFile({ dataFolder, templatesFolder }, await language());
  const startFile = fileAskedFor() ?? (example.ok ? example.value : undefined);
  let window: BrowserWindow | undefined;
  const menuBar = createMenuBar({
    platform: process.platform,
    choose: (actionId) => backend.events.tell('menu:chosen', { actionId }),
  });
  const circumstances: DialogCircumstances = { language, window: () => needWindow(window) };
  const backend = createBackend({
    dataFolder,
    homeFolder,
    templatesFolder,
    version: packageJson.version,
    settings,
    capabilities: { hasNativeDialogs: true, hasMenuBar: true, canShowInFolder: true },
    dialogs: createNativeDialogs(circumstances),
    menuBar,
    printPdf: createPdfPrinter(),
    ...(startFile === undefined ? {} : { startFile }),
  });
  answerCalls(backend);
  const placeFile = createPlaceFile(dataFolder);
  const leave = async (): Promise<boolean> => {
    const isAllowed = await mayClose(backend, circumstances);
    if (isAllowed) await placeFile.update(() => placeOf(needWindow(window)));
    return isAllowed;
  };
  window = openWindow(preload, leave, usablePlace(await placeFile.read()));
  recoverWindow(window, { language });
  tellEvents(backend, window.webContents);
  listenToOutside(backend, window);
}

/** Files asked for while the app runs: a second start, or a double click on macOS. */
function listenToOutside(backend: Backend, window: BrowserWindow): void {
  const open = (file: string | undefined): void => {
    showWindow(window);
    if (file !== undefined) backend.openFileFromOutside(file);
  };
  app.removeAllListeners('open-file');
  app.on('open-file', (_event, file) => open(file));
  app.on('second-instance', (_event, words, folder) => open(fileToOpen(words.slice(wordsBeforeFile), folder)));
}

/** Saves everything; where that fails, or takes long, the person decides. */
async function mayClose(backend: Backend, circumstances: DialogCircumstances): Promise<boolean> {
  await backend.settleWindow(handOverMs);
  const closing = backend.close();
  for (;;) {
    const failures = await Promise.race([closing, afterDeadline()]);
    if (failures !== 'slow') return decide(backend, circumstances, failures);
    if ((await askAboutSlowSaving(circumstances)) === 'close-anyway') return true;
  }
}

async function afterDeadline(): Promise<'slow'> {
  await wait(savingMs);
  return 'slow';
}

async function decide(
  backend: Backend,
  circumstances: DialogCircumstances,
  failures: Awaited<ReturnType<Backend['close']>>,
): Promise<boolean> {
  if (failures.length === 0) return true;
  const choice = await askAboutUnsaved(circumstances, failures);
  return choice === 'try-again' ? mayClose(backend, circumstances) : choice === 'close-anyway';
}

function needWindow(window: BrowserWindow | undefined): BrowserWindow {
  if (!window) throw new Error('There is no window yet');
  return window;
}

registerAppScheme();
// The lock of the single instance lies here too, so this comes first.
mkdirSync(userDataFolder, { recursive: true, mode: 0o700 });
app.setPath('userData', userDataFolder);
if (app.requestSingleInstanceLock()) {
  let file = fileToOpen(process.argv.slice(wordsBeforeFile), process.env['INIT_CWD'] ?? process.cwd());
  // On macOS a double click comes as an event, often before the app is ready.
  app.on('open-file', (_event, path) => {
    file = path;
  });
  app.on('window-all-closed', () => app.quit());
  // Not awaited: Electron becomes ready only after this module has been evaluated.
  start(() => file).catch((error: unknown) => {
    dialog.showErrorBox('Leidraad', logBug('starting', error));
    app.exit(1);
  });
} else {
  app.quit();
}
