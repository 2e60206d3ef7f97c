import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findElectron } from '../../electron/launch/find-electron.ts';
import { hasDisplay } from '../../electron/launch/has-display.ts';
import { readCommandLine } from '../../electron/launch/read-command-line.ts';
import { makeTemporaryFolder } from '../backend/temporary-folder.ts';

describe('the command line of npm start', () => {
  it('takes a relative file from where npm was called', async () => {
    const folder = await makeTemporaryFolder();
    await writeFile(join(folder, 'plan.leidraad'), '{}');
    expect(readCommandLine(['plan.leidraad'], { INIT_CWD: folder })).toEqual({
      ok: true,
      value: { file: join(folder, 'plan.leidraad'), isServeOnly: false },
    });
    expect(readCommandLine(['--serve'], {})).toEqual({ ok: true, value: { file: undefined, isServeOnly: true } });
  });

  it.each([
    { args: ['gone.leidraad'], line: /cannot open .*gone\.leidraad: there is no such file/ },
    { args: ['.'], line: /cannot open .*: this is not a file/ },
    { args: ['a', 'b'], line: /One file at a time/ },
    { args: ['--wrong'], line: /Unknown option '--wrong'.*Usage/ },
  ])('says in one line what is wrong with $args', async ({ args, line }) => {
    const outcome = readCommandLine(args, { INIT_CWD: await makeTemporaryFolder() });
    expect(outcome).toEqual({ ok: false, error: expect.stringMatching(line) as string });
    expect(JSON.stringify(outcome)).not.toContain('\\n');
  });

  it('ends with status 2 and one line on stderr when the file is not there', () => {
    const launch = fileURLToPath(new URL('../../electron/launch.ts', import.meta.url));
    const { status, stderr, stdout } = spawnSync(process.execPath, [launch, '/nowhere/plan.leidraad'], {
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Leidraad cannot open .*plan\.leidraad: there is no such file.*\n$/);
  });
});

describe('choosing a window', () => {
  it('finds Electron only where its program was fetched', async () => {
    expect(findElectron(await makeTemporaryFolder())).toBeUndefined();
  });

  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['win32', {}, true],
    ['darwin', {}, true],
  ] as const)('on %s with %j there is a display: %s', (platform, environment, isThere) => {
    expect(hasDisplay(platform, environment)).toBe(isThere);
  });
});
