import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ThirdParty } from './third-party.ts';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      os: z.array(z.string()).optional(),
      cpu: z.array(z.string()).optional(),
      optional: z.boolean().optional(),
    }),
  ),
});

/** Packages that name no licence in their package.json; their licence file was read. */
const unnamed: Readonly<Record<string, string>> = { khroma: 'MIT' };

/**
 * Everything of others that is in Leidraad, by name: what `dependencies` brings in, the fonts in pictures, and Electron. A binary for one platform is
 * not listed beside the package it belongs to.
 */
export async function collectThirdParty(projectFolder: string): Promise<ThirdParty[]> {
  const lock = lockSchema.parse(JSON.parse(await readFile(join(projectFolder, 'package-lock.json'), 'utf8')));
  const inProduct = Object.entries(lock.packages).filter(
    ([place, { cpu, dev, optional, os }]) => place !== '' && !dev && !(optional && (os ?? cpu)),
  );
  const packages = await Promise.all(
    inProduct.map(async ([place, { license, version = '' }]): Promise<ThirdParty> => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return {
        name,
        version,
        licence: license ?? unnamed[name] ?? 'UNKNOWN',
        text: await readLicence(join(projectFolder, place)),
      };
    }),
  );
  const all = [...packages, ...(await besideNpm(projectFolder, lock.packages['node_modules/electron']?.version ?? ''))];
  const once = new Map(all.map((entry) => [`${entry.name}@${entry.version}`, entry]));
  return [...once.values()].sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

/** The text of the licence in a package; empty where its makers put none in it. */
async function readLicence(folder: string): Promise<string> {
  const files = await readdir(folder).catch((): string[] => []);
  const file = files.find((name) => /^(?:licen[cs]e|copying|unlicense)(?:[.-](?:md|txt|mit|apache))?$/i.test(name));
  return file === undefined ? '' : (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim();
}

async function besideNpm(projectFolder: string, electronVersion: string): Promise<ThirdParty[]> {
  return [
    {
      name: 'Electron',
      version: electronVersion,
      licence: 'MIT',
      text: await readLicence(join(projectFolder, 'node_modules/electron')),
    },
    {
      name: 'Liberation Sans',
      version: '2',
      licence: 'OFL-1.1',
      text: (await readFile(join(projectFolder, 'templates/fonts/LICENSE.txt'), 'utf8')).trim(),
    },
  ];
}
