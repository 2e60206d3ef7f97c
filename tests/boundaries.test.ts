import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const project = fileURLToPath(new URL('..', import.meta.url));

/** One forbidden import per rule: the file that breaks it, what it imports, and the rule that has to notice. */
const planted: [file: string, imported: string, rule: string][] = [
  ['core/model/a.ts', '../../renderer/a.ts', 'core-imports-only-itself'],
  ['core/model/type-only.ts', '../../electron/backend/a.ts', 'core-imports-only-itself'],
  ['core/model/node.ts', 'node:fs', 'core-has-no-node'],
  ['core/model/react.ts', 'react', 'core-is-pure'],
  ['electron/backend/a.ts', '../main/a.ts', 'electron-backend-imports-only-core'],
  ['electron/backend/b.ts', 'electron', 'backend-is-plain-node'],
  ['electron/main/a.ts', '../../renderer/a.ts', 'electron-main-imports-only-electron-backend-and-core'],
  ['electron/loopback/a.ts', '../main/a.ts', 'electron-loopback-imports-only-electron-backend-and-core'],
  ['electron/preload/a.ts', '#core/model/a.ts', 'electron-preload-imports-only-core-contract'],
  ['electron/preload/b.ts', '../backend/a.ts', 'electron-preload-imports-only-core-contract'],
  ['cli/a.ts', '../electron/main/a.ts', 'cli-imports-only-electron-backend-and-core'],
  ['renderer/a.ts', '../electron/backend/a.ts', 'renderer-imports-only-core'],
  ['renderer/dynamic.ts', '../electron/preload/a.ts', 'renderer-imports-only-core'],
  ['electron/main/b.ts', '../../tests/a.ts', 'nothing-imports-tests'],
  ['build/a.ts', '../tests/a.ts', 'nothing-imports-tests'],
  ['core/edits/cycle-back.ts', './cycle.ts', 'no-import-cycles'],
  ['core/edits/lost.ts', '#core/edits/not-there.ts', 'every-import-resolves'],
];

describe('who may import whom', () => {
  let folder = '';
  let output = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'leidraad-boundaries-'));
    const write = (file: string, text: string): void => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    write('package.json', '{ "type": "module", "imports": { "#core/*": "./core/*" } }');
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
    write('tests/a.ts', 'export const a = 1;');
    write('core/edits/cycle.ts', "export * from './cycle-back.ts';");
    for (const [file, imported] of planted) {
      const kind = file.includes('type-only')
        ? `export type { A } from '${imported}';`
        : `export * from '${imported}';`;
      write(file, file.includes('dynamic') ? `export const a = () => import('${imported}');` : kind);
    }
    const cruiser = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const parts = ['core', 'electron', 'cli', 'renderer', 'tests', 'build'];
    const config = join(project, 'build/boundaries.cjs');
    output = spawnSync(process.execPath, [cruiser, ...parts, '--config', config, '--output-type', 'err'], {
      cwd: folder,
      encoding: 'utf8',
    }).stdout;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(planted)('%s importing %s breaks %s', (file, _imported, rule) => {
    expect(output).toContain(`error ${rule}: ${file}`);
  });

  test('templates hold data only', () => {
    const files = readdirSync(join(project, 'templates'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.[cm]?[jt]sx?$/.test(file))).toEqual([]);
  });
});
