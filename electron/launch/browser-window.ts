import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What opening a window needs. */
export interface BrowserWindowOptions {
  /** The program of a Chromium, Chrome or Edge. */
  browser: string;
  address: string;
  /** The app's own folder; the profile of the window comes in it. */
  dataFolder: string;
}

/** A window of a browser that shows the app. */
export interface BrowserWindow {
  /** Settles when the window is closed: true when the browser ended well, false when it could not start or crashed. */
  readonly closed: Promise<boolean>;
  close(): void;
}

/** What the browser may not do: everything that talks to the network by itself or asks the person about something else than the app. */
const quietFlags = [
  '--disable-background-networking',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
  '--disable-component-update',
];

/** Opens the app in a window of its own. Each launch has a fresh profile: with a shared one, a running browser would take over the window. */
export function openBrowserWindow({ address, browser, dataFolder }: BrowserWindowOptions): BrowserWindow {
  const profile = makeProfileFolder(dataFolder);
  const isRoot = process.getuid?.() === 0;
  const flags = [`--app=${address}`, `--user-data-dir=${profile}`, ...quietFlags, ...(isRoot ? ['--no-sandbox'] : [])];
  const child = spawn(browser, flags, { stdio: 'ignore' });
  const closed = hasEndedWell(child).finally(() => removeFolder(profile));
  return { closed, close: () => child.kill() };
}

function hasEndedWell(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

function makeProfileFolder(dataFolder: string): string {
  const folder = join(dataFolder, 'browser');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(folder)) if (isLeftOver(name)) removeFolder(join(folder, name));
  return mkdtempSync(join(folder, `${process.pid}-`));
}

/** A profile of a launch that no longer runs, and could not remove it. */
function isLeftOver(name: string): boolean {
  const processId = Number(name.split('-')[0]);
  if (!Number.isInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

/** The browser may still be writing for a moment; what is left is removed by a later launch. */
function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // Nothing of the person is in it.
  }
}
