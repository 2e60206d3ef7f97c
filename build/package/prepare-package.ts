import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildElectron } from '../build-electron.ts';
import { buildRenderer, isRendererStale } from '../build-renderer.ts';
import { collectThirdParty } from '../licences/collect-third-party.ts';
import { isAllowedLicence } from '../licences/is-allowed-licence.ts';
import { writeThirdParty } from '../licences/write-third-party.ts';
import { packageFolders, thirdPartyFile } from './configuration.ts';
import { makeIcons } from './make-icons.ts';

/** Makes everything a package is put together from: bundles, icons, licences. Stops at a licence that may not be in it. */
export async function preparePackage(projectFolder: string): Promise<void> {
  const thirdParty = await collectThirdParty(projectFolder);
  const refused = thirdParty.filter(({ licence }) => !isAllowedLicence(licence));
  if (refused.length > 0) {
    throw new Error(
      `May not be in a package: ${refused.map(({ licence, name }) => `${name} (${licence})`).join(', ')}`,
    );
  }
  if (await isRendererStale()) await buildRenderer();
  await buildElectron();
  await makeIcons(join(projectFolder, packageFolders.icons));
  await writeFile(join(projectFolder, 'dist', thirdPartyFile), writeThirdParty(thirdParty));
}
