import { app, BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { logBug } from '../backend/log-bug.ts';
import { appAddress } from './app-protocol.ts';
import type { WindowPlace } from './window-place.ts';

/** What the window may do: it is a plain page in a sandbox that reaches us over the bridge only. */
export function windowOptions(preload: string, { bounds }: WindowPlace): BrowserWindowConstructorOptions {
  return {
    width: 1440,
    height: 900,
    ...bounds,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Leidraad',
    // Everything is in the window too; the bar comes with Alt.
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Elsewhere than on macOS, Electron downloads its dictionaries.
      spellcheck: process.platform === 'darwin',
      devTools: !app.isPackaged,
    },
  };
}

/** Opens the window; `mayClose` says whether it may close, after saving. */
export function openWindow(
  preload: string,
  mayClose: () => Promise<boolean>,
  place: WindowPlace = { isMaximized: false },
): BrowserWindow {
  const window = new BrowserWindow(windowOptions(preload, place));
  if (place.isMaximized) window.maximize();
  let isAsking = false;
  const closeWhenAllowed = async (): Promise<void> => {
    isAsking = true;
    try {
      if (await mayClose()) window.destroy();
    } catch (error) {
      logBug('closing', error);
    } finally {
      isAsking = false;
    }
  };
  window.once('ready-to-show', () => window.show());
  window.on('close', (event) => {
    event.preventDefault();
    if (!isAsking) void closeWhenAllowed();
  });
  void window.loadURL(appAddress);
  return window;
}

/** Brings the window to the person. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
