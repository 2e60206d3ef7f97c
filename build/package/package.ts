import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'electron-builder';
import { configuration } from './configuration.ts';
import { preparePackage } from './prepare-package.ts';

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** The binary of resvg for each half of the package of a system. */
const natives: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  win32: ['win32-x64-msvc'],
  darwin: ['darwin-x64', 'darwin-arm64'],
  linux: ['linux-x64-gnu'],
};

/** `npm run package`: the packages of the system it runs on, in dist/packages, with their sizes. */
async function main(): Promise<void> {
  const missing = (natives[process.platform] ?? [])
    .map((native) => `@resvg/resvg-js-${native}`)
    .filter((name) => !existsSync(join(projectFolder, 'node_modules', name)));
  if (missing.length > 0) {
    throw new Error(
      `Missing for this package: ${missing.join(', ')}. Put it there with: npm install --no-save --force ${missing.join(' ')}`,
    );
  }
  const unset = ['LEIDRAAD_MAINTAINER', 'LEIDRAAD_HOMEPAGE'].filter((name) => !process.env[name]);
  if (process.platform === 'linux' && unset.length > 0) {
    throw new Error(
      `A Debian package names who keeps it ("Name <name@organisation.nl>") and where it lives: set ${unset.join(' and ')}.`,
    );
  }
  await preparePackage(projectFolder);
  const made = await build({ projectDir: projectFolder, config: configuration, publish: 'never' });
  for (const file of made) console.log(`${basename(file)}: ${(statSync(file).size / 1e6).toFixed(1)} MB`);
}

await main();
