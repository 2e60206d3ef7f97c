import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FileId, FolderId } from '#core/contract/file-methods.ts';
import { RecentFile } from '../../electron/backend/settings/recent-file.ts';
import { languageFor } from '../../electron/backend/settings/language-for.ts';
import { SettingsFile } from '../../electron/backend/settings/settings-file.ts';
import { givenBackend, listDocuments, openExample, valueOf } from './given-backend.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const chosen = { personName: 'Lotte', language: 'en', theme: 'dark' } as const;

describe('settings', () => {
  it('are kept for the next launch', async () => {
    const dataFolder = await makeTemporaryFolder();
    const next = (): SettingsFile => new SettingsFile(dataFolder, ['nl-NL']);
    expect(await next().read()).toEqual({ language: 'nl', theme: 'system' });
    expect(valueOf(await next().write(chosen))).toEqual(chosen);
    expect(await next().read()).toEqual(chosen);
    expect(await readFile(join(dataFolder, 'settings.json'), 'utf8')).toMatch(/"personName": "Lotte"/);
  });

  it.each(['{"language": ', '"hello"', '{"language": "fr"}', ' '.repeat(1024 * 1024 + 1)])(
    'start anew when the file is damaged, and the damaged one is put aside (%#)',
    async (damaged) => {
      const dataFolder = await makeTemporaryFolder();
      await writeFile(join(dataFolder, 'settings.json'), damaged);
      const settings = new SettingsFile(dataFolder, ['nl-NL']);
      expect(await settings.read()).toMatchObject({ language: 'nl' });
      expect(await readFile(join(dataFolder, 'settings.json.broken'), 'utf8')).toBe(damaged);
      valueOf(await settings.write(chosen));
      expect((await readdir(dataFolder)).sort()).toEqual(['settings.json', 'settings.json.broken']);
    },
  );

  it('stay what they were when they cannot be written, and that is said', async () => {
    const given = await givenBackend();
    await writeFile(given.dataFolder, 'a file where the folder should be');
    const outcome = await given.backend.handlers['settings:write'](chosen);
    expect(outcome).toMatchObject({ ok: false, error: { file: 'settings.json' } });
    expect(valueOf(await given.backend.handlers['settings:read']({}))).toMatchObject({ language: 'nl' });
  });
});

describe('the language before one has chosen', () => {
  it.each([
    [['nl-NL', 'en-US'], 'nl'],
    [['nl'], 'nl'],
    [['fr-BE', 'nl-BE'], 'nl'],
    [['en-GB', 'nl-NL'], 'en'],
    [['de-DE', 'fr-FR'], 'en'],
    [['nld'], 'en'],
    [[], 'en'],
  ] as const)('is that of the system: %j begins in %s', (systemLanguages, language) => {
    expect(languageFor(systemLanguages)).toBe(language);
  });

  it('follows the browser that shows the app, and stays what the person chose', async () => {
    const { backend } = await givenBackend();
    const read = async (languages: string[]) => valueOf(await backend.handlers['settings:read']({ languages }));
    expect(await read(['en-GB'])).toMatchObject({ language: 'en' });
    expect(await read(['nl-BE'])).toMatchObject({ language: 'nl' });
    valueOf(await backend.handlers['settings:write']({ language: 'nl', theme: 'dark' }));
    expect(await read(['en-GB'])).toEqual({ language: 'nl', theme: 'dark' });
  });
});

describe('recent workspaces', () => {
  it('are at most twenty, newest first, each once', async () => {
    const recent = new RecentFile(await makeTemporaryFolder());
    for (let index = 0; index < 25; index += 1) {
      valueOf(await recent.add({ path: `/plans/${index}.leidraad`, name: `Plan ${index}`, openedOn: '2026-11-22' }));
    }
    valueOf(await recent.add({ path: '/plans/10.leidraad', name: 'Plan 10', openedOn: '2026-11-23' }));
    const list = await recent.list();
    expect(list).toHaveLength(20);
    expect(list.slice(0, 3).map(({ name }) => name)).toEqual(['Plan 10', 'Plan 24', 'Plan 23']);
  });

  it('keep all of many that are opened at once', async () => {
    const recent = new RecentFile(await makeTemporaryFolder());
    const paths = Array.from({ length: 20 }, (_, index) => `/plans/${index}.leidraad`);
    await Promise.all(paths.map((path) => recent.add({ path, name: path, openedOn: '2026-11-22' })));
    expect((await recent.list()).map(({ path }) => path)).toEqual(paths.toReversed());
  });

  it('tell which file is missing, and can be taken off the list', async () => {
    const given = await givenBackend();
    const { handlers } = given.backend;
    const { fileId } = await openExample(given);
    const listed = {
      fileId,
      name: 'Communicatieplan keuringen',
      file: 'keuringen.leidraad',
      folder: 'lotte / Documents',
    };
    expect(valueOf(await handlers['workspace:listRecent']({}))).toMatchObject([{ ...listed, isMissing: false }]);
    await rm(given.examplePath);
    expect(valueOf(await handlers['workspace:listRecent']({}))).toMatchObject([{ ...listed, isMissing: true }]);
    valueOf(await handlers['workspace:forgetRecent']({ fileId }));
    expect(valueOf(await handlers['workspace:listRecent']({}))).toEqual([]);
  });

  it('do not keep anyone from opening a workspace when they cannot be written', async () => {
    const given = await givenBackend();
    await mkdir(join(given.dataFolder, 'recent.json'), { recursive: true });
    expect(await openExample(given)).toMatchObject({ file: 'keuringen.leidraad' });
  });

  it('count per check how often a finding was not right, and save that as a table', async () => {
    const given = await givenBackend();
    const counts = { 'info-told-twice': 2, 'flow-broken': 7, 'no-rule-of-ours': 9 };
    valueOf(await given.backend.handlers['settings:write']({ ...chosen, falseAlarms: counts }));
    const { folderId } = await listDocuments(given);
    const place = { folderId: folderId as FolderId, name: 'Telling', format: 'csv' as const };
    const { fileId } = valueOf(await given.backend.handlers['folder:nameFile'](place)) as { fileId: FileId };
    const save = (mayReplace: boolean) => given.backend.handlers['settings:saveFalseAlarms']({ fileId, mayReplace });
    expect(valueOf(await save(false))).toMatchObject({ file: 'Telling.csv' });
    const table = await readFile(join(given.documents, 'Telling.csv'), 'utf8');
    expect(table.split('\r\n')).toEqual([
      '\uFEFFCheck,Id,Not right',
      'The process has a hole,flow-broken,7',
      'The same information more than once,info-told-twice,2',
      '',
    ]);
    expect(await save(false)).toMatchObject({ ok: false, error: { kind: 'file-exists' } });
    const unknown = { fileId: 'nowhere' as FileId, mayReplace: false };
    expect(await given.backend.handlers['settings:saveFalseAlarms'](unknown)).toMatchObject({
      error: { kind: 'unknown-file' },
    });
  });
});
