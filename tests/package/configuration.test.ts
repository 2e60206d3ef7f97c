import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { collectThirdParty } from '../../build/licences/collect-third-party.ts';
import { isAllowedLicence } from '../../build/licences/is-allowed-licence.ts';
import { configuration } from '../../build/package/configuration.ts';
import { packIcns } from '../../build/package/pack-icns.ts';
import { packIco } from '../../build/package/pack-ico.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { extensionOf } from '#core/contract/file-methods.ts';

const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

describe('the configuration of the packages', () => {
  it('opens the files of Leidraad', () => {
    expect(configuration.fileAssociations).toMatchObject([{ ext: extensionOf.workspace }]);
  });

  it('names the kind of file so that it is right in every language', () => {
    expect(configuration.fileAssociations).toMatchObject([{ description: configuration.productName }]);
  });

  it('publishes nothing and asks no updates of anyone', () => {
    expect(configuration.publish).toBeNull();
    expect(Object.keys(packageJson.dependencies)).not.toContain('electron-updater');
  });

  it('installs for one person without the rights of an administrator', () => {
    expect(configuration.nsis).toMatchObject({ perMachine: false, allowElevation: false, packElevateHelper: false });
    expect(configuration.win).toMatchObject({ requestedExecutionLevel: 'asInvoker' });
    expect(configuration.portable).toMatchObject({ requestExecutionLevel: 'user' });
  });

  it('takes along from node_modules only what cannot be bundled', () => {
    const files = configuration.files as string[];
    const modules = files.filter((pattern) => pattern.startsWith('node_modules/'));
    expect(files).toContain('!node_modules/**');
    expect(modules).toEqual(['node_modules/@resvg/resvg-js*/**']);
  });
});

describe('the licences of others', () => {
  it('may all be in a package that is MIT', async () => {
    const thirdParty = await collectThirdParty(projectFolder);
    expect(thirdParty.filter(({ licence }) => !isAllowedLicence(licence))).toEqual([]);
    const names = thirdParty.map(({ name }) => name);
    for (const name of Object.keys(packageJson.dependencies)) expect(names).toContain(name);
    for (const name of ['Electron', 'Liberation Sans']) expect(names).toContain(name);
    for (const name of ['vitest', 'electron-builder']) expect(names).not.toContain(name);
  });

  it.each([
    { expression: '(MIT OR GPL-3.0-only)', isAllowed: true },
    { expression: 'MIT AND GPL-3.0-only', isAllowed: false },
    { expression: 'AGPL-3.0-only', isAllowed: false },
    { expression: 'UNKNOWN', isAllowed: false },
  ])('$expression', ({ expression, isAllowed }) => {
    expect(isAllowedLicence(expression)).toBe(isAllowed);
  });
});

describe('an icon', () => {
  const pictures = [
    { size: 16, png: Buffer.from('small') },
    { size: 256, png: Buffer.from('large picture') },
  ];

  it('of Windows says where each picture lies', () => {
    const icon = packIco(pictures);
    const at = (entry: number): string => {
      const [length, place] = [icon.readUInt32LE(6 + 16 * entry + 8), icon.readUInt32LE(6 + 16 * entry + 12)];
      return icon.toString('ascii', place, place + length);
    };
    expect([at(0), at(1)]).toEqual(['small', 'large picture']);
    expect([icon[6], icon[6 + 16]]).toEqual([16, 0]);
  });

  it('of macOS holds the sizes it knows, and its own length', () => {
    const icon = packIcns(pictures);
    expect(icon.toString('ascii', 0, 4)).toBe('icns');
    expect(icon.readUInt32BE(4)).toBe(icon.length);
    const first = icon.readUInt32BE(12);
    expect([icon.toString('ascii', 8, 12), icon.toString('ascii', 8 + first, 12 + first)]).toEqual(['ic08', 'ic13']);
  });
});
