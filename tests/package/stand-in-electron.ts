import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the fuses of Electron stand in its program: after these words, a byte for the version of the wire and one for its length. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** The fuses in their order, one byte each: `0` or `1`. (Electron, "Electron Fuses".) */
const fuses = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeCliInspect',
  'asarIntegrity',
  'onlyLoadAppFromAsar',
  'browserSnapshot',
  'fileProtocolPrivileges',
] as const;
const fuseWire = Buffer.concat([
  Buffer.from(sentinel),
  Buffer.from([1, fuses.length]),
  Buffer.from('1'.repeat(fuses.length)),
]);
const project = new URL('../../', import.meta.url);
/** A small program of Windows with a version of its own, from electron-builder's tools. */
const windowsProgram = fileURLToPath(new URL('node_modules/electron-winstaller/vendor/7z-x64.exe', project));

/**
 * Puts a folder in the shape of an unpacked Electron: every file electron-builder touches, with fuses that can be set, but no Chromium. For where
 * Electron's program cannot be fetched.
 */
export async function makeStandInElectron(folder: string, platform: 'linux' | 'win32'): Promise<void> {
  await mkdir(join(folder, 'locales'), { recursive: true });
  await mkdir(join(folder, 'resources'), { recursive: true });
  const program = platform === 'linux' ? Buffer.from('#!/bin/sh\n') : await readFile(windowsProgram);
  const name = platform === 'linux' ? 'electron' : 'electron.exe';
  await writeFile(join(folder, name), Buffer.concat([program, fuseWire]), { mode: 0o755 });
  await copyFile(fileURLToPath(new URL('node_modules/electron/LICENSE', project)), join(folder, 'LICENSE'));
  await writeFile(join(folder, 'LICENSES.chromium.html'), '<!doctype html><title>Licences of Chromium</title>');
  await writeFile(join(folder, 'version'), 'stand-in');
  for (const language of ['nl', 'en-US', 'de']) await writeFile(join(folder, 'locales', `${language}.pak`), '');
}

/** Which fuses of a program are on. */
export function readFuses(program: Buffer): Record<(typeof fuses)[number], boolean> {
  const place = program.indexOf(sentinel) + sentinel.length + 2;
  const states = fuses.map((fuse, index) => [
    fuse,
    program.toString('ascii', place + index, place + index + 1) === '1',
  ]);
  return Object.fromEntries(states) as Record<(typeof fuses)[number], boolean>;
}
