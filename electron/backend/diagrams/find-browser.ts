import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, posix, win32 } from 'node:path';

/** What decides where a browser may be. */
export interface BrowserCircumstances {
  platform: NodeJS.Platform;
  environment: Readonly<Record<string, string | undefined>>;
  isProgram: (path: string) => boolean;
}

const namesOnLinux = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const foldersOnLinux = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/var/lib/flatpak/exports/bin'];
const appsOnMac = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const programsOnWindows = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

/** The program of a Chromium, Chrome or Edge on this machine: LEIDRAAD_BROWSER where that is set, else where they are usually installed. */
export function findBrowser(
  circumstances: BrowserCircumstances = { platform: process.platform, environment: process.env, isProgram },
): string | undefined {
  const chosen = circumstances.environment['LEIDRAAD_BROWSER'];
  if (chosen) return circumstances.isProgram(chosen) ? chosen : undefined;
  return candidates(circumstances).find(circumstances.isProgram);
}

function candidates({ platform, environment }: BrowserCircumstances): string[] {
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name]);
    return programsOnWindows.flatMap((steps) => roots.flatMap((root) => (root ? [win32.join(root, ...steps)] : [])));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(environment['HOME'] ?? '/', 'Applications')];
    return appsOnMac.flatMap((app) => folders.map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  const folders = [...(environment['PATH'] ?? '').split(delimiter).filter(Boolean), ...foldersOnLinux];
  return namesOnLinux.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
