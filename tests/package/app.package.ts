import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { extractAll, getRawHeader, listPackage, statFile } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { fake } from '../contract/fake-electron.ts';
import { makePackage } from './make-package.ts';
import { readFuses } from './stand-in-electron.ts';

vi.mock('electron', async () => (await import('../contract/fake-electron.ts')).electronModule);

let folder = '';
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'leidraad-package-')));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each([
  { platform: 'linux' as const, program: 'leidraad' },
  { platform: 'win32' as const, program: 'Leidraad.exe' },
])('a package for $platform', ({ platform, program }) => {
  let place = '';
  const archive = (): string => join(place, 'resources', 'app.asar');
  beforeAll(async () => {
    place = await makePackage(join(folder, platform), platform);
  });

  it('holds bundles, resvg and nothing else', () => {
    const files = listPackage(archive(), { isPack: false }).filter(
      (file) => !('files' in statFile(archive(), file.slice(1))),
    );
    const piece = /^\/dist\/electron\/[^/]+-[\w-]{8}\.js$/;
    const places = new Set(
      files.map((file) => file.replace(/(assets|resvg-js[^/]*)\/.*/, '$1/…').replace(piece, '/dist/electron/…')),
    );
    expect([...places].sort()).toEqual([
      '/dist/electron/main.js',
      '/dist/electron/plan-worker.js',
      '/dist/electron/preload.cjs',
      '/dist/electron/…',
      '/dist/renderer/assets/…',
      '/dist/renderer/diagram.html',
      '/dist/renderer/index.html',
      '/dist/renderer/third-party.json',
      '/node_modules/@resvg/resvg-js-linux-x64-gnu/…',
      '/node_modules/@resvg/resvg-js/…',
      '/package.json',
    ]);
    // Nothing of how it was made: no sources, no maps to them.
    const kinds = new Set(files.map((file) => extname(file)));
    expect([...kinds].sort()).toEqual([
      '',
      '.cjs',
      '.css',
      '.html',
      '.js',
      '.json',
      '.node',
      '.png',
      '.svg',
      '.ttf',
      '.woff2',
    ]);
  });

  it('has its fuses set, so that the program runs nothing but this archive', async () => {
    expect(readFuses(await readFile(join(place, program)))).toMatchObject({
      runAsNode: false,
      cookieEncryption: true,
      nodeOptions: false,
      nodeCliInspect: false,
      asarIntegrity: true,
      onlyLoadAppFromAsar: true,
      fileProtocolPrivileges: false,
    });
  });

  it('has templates, fonts and the licences of all whose work is in it beside the archive', async () => {
    expect(await readdir(join(place, 'resources', 'templates'))).toContain('arbo-keuring.nl.leidraad');
    expect(await readdir(join(place, 'resources', 'templates', 'fonts'))).toContain('LiberationSans-Regular.ttf');
    const files = await readdir(place);
    for (const file of ['LICENSE.leidraad.txt', 'LICENSE.electron.txt', 'LICENSES.chromium.html']) {
      expect(files).toContain(file);
    }
    expect(await readFile(join(place, 'THIRD-PARTY-LICENSES.txt'), 'utf8')).toContain('react-dom');
    expect(await readdir(join(place, 'locales'))).toEqual(['en-US.pak', 'nl.pak']);
  });

  it('says how large it is without Electron', async () => {
    const [app, beside] = [await sizeOf(archive()), await sizeOf(join(place, 'resources'))];
    const sizes = [app, beside].map((size) => (size / 1e6).toFixed(1));
    process.stdout.write(`${platform}: archive ${sizes[0]} MB, with what lies beside it ${sizes[1]} MB\n`);
    expect(beside).toBeLessThan(60e6);
  });
});

describe('the menu of Linux', () => {
  it('starts Leidraad with a file on a double click, and knows its files by their name', async () => {
    const entry = (await readFile(join(folder, 'linux', 'leidraad.desktop'), 'utf8')).split('\n');
    expect(entry).toEqual(
      expect.arrayContaining([
        'Name=Leidraad',
        'Exec=/opt/Leidraad/leidraad %U',
        'Icon=leidraad',
        'MimeType=application/x-leidraad;',
        'Categories=Office;',
      ]),
    );
    const types = await readFile(join(folder, 'linux', 'types.xml'), 'utf8');
    expect(types).toContain('<mime-type type="application/x-leidraad">');
    expect(types).toContain('<glob pattern="*.leidraad"/>');
  });
});

describe('the program for Windows', () => {
  it('carries the name, the version and the fingerprint of the archive', async () => {
    const place = join(folder, 'win32', 'win-unpacked');
    const program = await readFile(join(place, 'Leidraad.exe'));
    for (const words of ['Leidraad', packageJson.version]) {
      expect(program.includes(Buffer.from(words, 'utf16le'))).toBe(true);
    }
    const header = getRawHeader(join(place, 'resources', 'app.asar')).headerString;
    expect(program.includes(createHash('sha256').update(header).digest('hex'))).toBe(true);
  });
});

describe('what is in a package', () => {
  it('starts by itself: serves the window, opens the example and draws a picture with words', async () => {
    const place = join(folder, 'linux', 'linux-unpacked', 'resources');
    const app = join(folder, 'app');
    extractAll(join(place, 'app.asar'), app);
    await cp(join(place, 'app.asar.unpacked'), app, { recursive: true });
    await mkdir(join(folder, 'home'));
    vi.stubEnv('HOME', join(folder, 'home'));
    vi.stubEnv('LEIDRAAD_DATA', join(folder, 'data'));
    Object.assign(process, { resourcesPath: place });

    await import(join(app, 'dist', 'electron', 'main.js'));
    await vi.waitFor(() => expect(fake.windows[0]?.loadURL).toHaveBeenCalledWith('app://leidraad/'));

    const page = await fake.serveApp?.(new Request('app://leidraad/'));
    expect(await page?.text()).toContain('<title>Leidraad</title>');
    const described = (await call('app:describe', {})) as { value: { version: string; startFileId?: string } };
    expect(described.value).toMatchObject({ version: packageJson.version, startFileId: expect.any(String) });

    const target = join(folder, 'home', 'picture.png');
    fake.dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: target });
    const chosen = (await call('file:chooseToCreate', { suggestedName: 'picture', format: 'png' })) as {
      value: { fileId: string };
    };
    const draw = async (words: string): Promise<number> => {
      const source = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text y="30" font-family="Liberation Sans">${words}</text></svg>`;
      const saved = await call('diagram:save', {
        fileId: chosen.value.fileId,
        mayReplace: true,
        format: 'png',
        source,
      });
      expect(saved).toMatchObject({ ok: true });
      return (await stat(target)).size;
    };
    expect(await draw('Uitnodiging')).toBeGreaterThan(await draw(''));
  });
});

async function call(method: string, args: unknown): Promise<unknown> {
  return fake.ipcRenderer.invoke(method, args);
}

async function sizeOf(path: string): Promise<number> {
  const about = await stat(path);
  if (!about.isDirectory()) return about.size;
  const sizes = await Promise.all((await readdir(path)).map((name) => sizeOf(join(path, name))));
  return sizes.reduce((sum, size) => sum + size, 0);
}
