import type { Configuration } from 'electron-builder';

/** Where what a package is made of lies, and where it is put; counted from the project. */
export const packageFolders = { icons: 'dist/icons', output: 'dist/packages' } as const;

/** Name under which the licences of others lie in a package. */
export const thirdPartyFile = 'THIRD-PARTY-LICENSES.txt';

/**
 * How Leidraad is packaged. Window and main process are bundled, so that of `node_modules` only resvg goes along: it is a native program and is
 * loaded from its own folder. Templates lie outside the archive, since resvg reads its fonts by itself and cannot look into an archive.
 * Nothing is published and nothing updates itself: a package never asks the network for anything.
 */
export const configuration: Configuration = {
  appId: 'nl.leidraad.desktop',
  productName: 'Leidraad',
  copyright: 'Copyright © the makers of Leidraad. MIT licence',
  directories: { output: packageFolders.output, buildResources: packageFolders.icons },
  artifactName: 'Leidraad-${version}-${os}-${arch}.${ext}',
  asar: true,
  // A native program can only be loaded from a real file.
  asarUnpack: ['node_modules/@resvg/**'],
  files: [
    'package.json',
    'dist/electron/**',
    'dist/renderer/**',
    '!node_modules/**',
    'node_modules/@resvg/resvg-js*/**',
    '!node_modules/@resvg/**/*.{md,d.ts}',
  ],
  extraResources: [{ from: 'templates', to: 'templates', filter: ['*.leidraad', 'fonts/*'] }],
  extraFiles: [
    { from: 'LICENSE', to: 'LICENSE.leidraad.txt' },
    { from: `dist/${thirdPartyFile}`, to: thirdPartyFile },
  ],
  // resvg brings a binary per system that fits any Electron.
  npmRebuild: false,
  removePackageScripts: true,
  electronLanguages: ['nl', 'en-US'],
  publish: null,
  // A Debian package names its home and its keeper.
  extraMetadata: { homepage: process.env['LEIDRAAD_HOMEPAGE'] },
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
  },
  fileAssociations: [
    {
      ext: 'leidraad',
      name: 'Leidraad',
      // The one name of the kind of file that Windows shows, whatever its language: that of the product is right in each.
      description: 'Leidraad',
      mimeType: 'application/x-leidraad',
      icon: 'document.ico',
      role: 'Editor',
    },
  ],
  win: {
    // A certificate comes from CSC_LINK and CSC_KEY_PASSWORD, or WIN_CSC_LINK and WIN_CSC_KEY_PASSWORD.
    icon: `${packageFolders.icons}/icon.ico`,
    requestedExecutionLevel: 'asInvoker',
    target: ['nsis', 'portable', 'msi'].map((target) => ({ target, arch: ['x64'] })),
  },
  nsis: {
    artifactName: 'Leidraad-${version}-setup.${ext}',
    oneClick: false,
    perMachine: false,
    allowElevation: false,
    packElevateHelper: false,
    allowToChangeInstallationDirectory: true,
    installerLanguages: ['nl_NL', 'en_US'],
    deleteAppDataOnUninstall: false,
    differentialPackage: false,
  },
  portable: { artifactName: 'Leidraad-${version}-portable.${ext}', requestExecutionLevel: 'user' },
  // For those who roll out to a whole organisation; Windows Installer needs a code that stays the same for every version.
  msi: { perMachine: true, oneClick: true, upgradeCode: '6B2E2B3F-5C0A-4B66-9C1E-3C7F1E0D5A41' },
  mac: {
    // Certificate: CSC_LINK and CSC_KEY_PASSWORD; notarised when APPLE_ID, APPLE_APP_SPECIFIC_PASSWORD and APPLE_TEAM_ID are there.
    icon: `${packageFolders.icons}/icon.icns`,
    category: 'public.app-category.productivity',
    target: [{ target: 'dmg', arch: ['universal'] }],
    hardenedRuntime: true,
    gatekeeperAssess: false,
    entitlements: 'build/package/entitlements.mac.plist',
    entitlementsInherit: 'build/package/entitlements.mac.plist',
    // Both programs of resvg lie in both halves.
    x64ArchFiles: '**/node_modules/@resvg/**',
    extendInfo: { NSAppTransportSecurity: { NSAllowsArbitraryLoads: false, NSAllowsLocalNetworking: false } },
  },
  linux: {
    icon: `${packageFolders.icons}/icon`,
    executableName: 'leidraad',
    category: 'Office',
    synopsis: 'Customer communication processes and plans',
    maintainer: process.env['LEIDRAAD_MAINTAINER'] ?? null,
    target: ['AppImage', 'deb'].map((target) => ({ target, arch: ['x64'] })),
    desktop: {
      entry: {
        'Comment[nl]': 'Ontwerp klantcommunicatieprocessen en schrijf het communicatieplan',
        StartupWMClass: 'Leidraad',
      },
    },
  },
};
