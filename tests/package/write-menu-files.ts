import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LinuxTargetHelper } from 'app-builder-lib/out/targets/LinuxTargetHelper.js';
import type { LinuxPackager } from 'electron-builder';

/**
 * Writes what AppImage and deb bring for the menu of Linux: `leidraad.desktop`, its entry, and `types.xml`, the type of its files. electron-builder
 * makes them on the way to those packages, for which it fetches programs.
 */
export async function writeMenuFiles(packager: LinuxPackager, folder: string): Promise<void> {
  const helper = new LinuxTargetHelper(packager);
  await helper.writeDesktopEntry(packager.platformSpecificBuildOptions, undefined, join(folder, 'leidraad.desktop'));
  const types = await helper.mimeTypeFiles;
  if (types === null) throw new Error('No type of file is made for the menu');
  await copyFile(types, join(folder, 'types.xml'));
}
