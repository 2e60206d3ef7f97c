import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { failure, success, type Result } from '../core/result.ts';
import { findBrowser } from '../electron/backend/diagrams/find-browser.ts';

/** What `npm test` needs beside npm packages, as Debian calls it. */
const debianPackages = ['chromium'];

/**
 * Finds a browser for the tests, and installs Debian's where that is allowed (as root, with apt).
 * The error says exactly what is missing and how to get it.
 */
export function ensureBrowser(): Result<string, string> {
  const found = findBrowser();
  if (found) return success(found);
  const install = `apt-get update && apt-get install -y ${debianPackages.join(' ')}`;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) {
    return failure(
      'Missing: a Chromium, Chrome or Edge for the screen tests. ' +
        `Install one (on Debian: sudo sh -c '${install}'), or set LEIDRAAD_BROWSER to the path of its program.`,
    );
  }
  console.log(`No Chromium, Chrome or Edge found; installing: ${debianPackages.join(' ')}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('sh', ['-c', install], { stdio: ['ignore', 'inherit', 'inherit'], env: environment });
  const installed = findBrowser();
  return installed ? success(installed) : failure(`Missing: chromium. Installing it with “${install}” did not work.`);
}
