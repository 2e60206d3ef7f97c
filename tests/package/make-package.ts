import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Arch, build, Platform, type LinuxPackager } from 'electron-builder';
import { configuration } from '../../build/package/configuration.ts';
import { preparePackage } from '../../build/package/prepare-package.ts';
import { makeStandInElectron } from './stand-in-electron.ts';
import { writeMenuFiles } from './write-menu-files.ts';

const projectDir = fileURLToPath(new URL('../../', import.meta.url));

/** Makes an unpacked package with our own configuration around the stand-in; gives its folder. */
export async function makePackage(folder: string, platform: 'linux' | 'win32'): Promise<string> {
  const electronDist = join(folder, 'electron');
  await makeStandInElectron(electronDist, platform);
  await preparePackage(projectDir);
  const system = platform === 'linux' ? Platform.LINUX : Platform.WINDOWS;
  await build({
    projectDir,
    targets: system.createTarget('dir', Arch.x64),
    // It changes what it is given.
    config: {
      ...structuredClone(configuration),
      electronDist,
      directories: { ...configuration.directories, output: folder },
      afterPack: platform === 'linux' ? ({ packager }) => writeMenuFiles(packager as LinuxPackager, folder) : null,
    },
    publish: 'never',
  });
  return join(folder, platform === 'linux' ? 'linux-unpacked' : 'win-unpacked');
}
