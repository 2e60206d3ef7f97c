import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { templateNames } from '#core/contract/workspace-methods.ts';
import { prepareExampleFile } from '../../electron/backend/templates/example-file.ts';
import { givenBackend, listDocuments, templatesFolder, valueOf, type GivenBackend } from './given-backend.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

async function nameFile(given: GivenBackend, name: string) {
  const { folderId } = await listDocuments(given);
  return given.backend.handlers['folder:nameFile']({ folderId, name, format: 'workspace' });
}

describe('a new workspace', () => {
  it.each(templateNames.flatMap((template) => (['nl', 'en'] as const).map((language) => ({ template, language }))))(
    'comes from the template $template in $language, with a name and an id of its own',
    async ({ template, language }) => {
      const given = await givenBackend();
      const ids = new Set<string>();
      for (const name of ['eerste', 'tweede']) {
        const { fileId, file, isTaken } = valueOf(await nameFile(given, name));
        expect({ file, isTaken }).toEqual({ file: `${name}.leidraad`, isTaken: false });
        const request = { fileId, template, language, name: 'Verhuizen' };
        const open = valueOf(await given.backend.handlers['workspace:create'](request));
        expect(open).toMatchObject({ file, revision: 0, workspace: { name: 'Verhuizen', contentLocale: language } });
        ids.add(open.workspace.id);
        const kept = JSON.parse(await readFile(join(given.documents, file), 'utf8')) as unknown;
        expect(kept).toEqual(open.workspace);
      }
      expect(ids.size).toBe(2);
    },
  );

  it('never replaces a file', async () => {
    const given = await givenBackend();
    const before = await readFile(given.examplePath, 'utf8');
    const { fileId, isTaken } = valueOf(await nameFile(given, 'keuringen.leidraad'));
    expect(isTaken).toBe(true);
    const request = { fileId, template: 'arbo-keuring', language: 'nl' } as const;
    expect(await given.backend.handlers['workspace:create'](request)).toEqual({
      ok: false,
      error: { kind: 'file-exists', file: 'keuringen.leidraad' },
    });
    expect(await readFile(given.examplePath, 'utf8')).toBe(before);
  });

  it.each([
    '',
    ' ',
    '.',
    '..',
    '.leidraad',
    'a/b',
    'a\\b',
    '../x',
    'a:b',
    'wat?',
    'con',
    'LPT1.oud',
    'x\u0000',
    'punt.',
    '.verborgen',
    'é'.repeat(130),
  ])('cannot be called “%s”', async (name) => {
    expect(await nameFile(await givenBackend(), name)).toEqual({
      ok: false,
      error: { kind: 'bad-file-name', file: name },
    });
  });
});

describe('the example', () => {
  it('is a working copy that keeps what the person did to it', async () => {
    const dataFolder = await makeTemporaryFolder();
    const path = valueOf(await prepareExampleFile({ dataFolder, templatesFolder }, 'nl'));
    expect(await readFile(path, 'utf8')).toBe(
      await readFile(join(templatesFolder, 'arbo-keuring.nl.leidraad'), 'utf8'),
    );
    await chmod(path, 0o600);
    const given = await givenBackend({ dataFolder, startFile: path });
    const { startFileId } = valueOf(await given.backend.handlers['app:describe']({}));
    const open = valueOf(await given.backend.handlers['workspace:open']({ fileId: startFileId ?? ('' as never) }));
    const patches = [{ op: 'replace' as const, path: ['name'], value: 'Geprobeerd' }];
    valueOf(await given.backend.handlers['workspace:applyPatches']({ openId: open.openId, baseRevision: 0, patches }));
    expect(await given.backend.close()).toEqual([]);
    expect(valueOf(await prepareExampleFile({ dataFolder, templatesFolder }, 'nl'))).toBe(path);
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ name: 'Geprobeerd' });
  });
});

describe('the file that a window starts with', () => {
  async function startFileOf({ backend }: GivenBackend): Promise<string | undefined> {
    return valueOf(await backend.handlers['app:describe']({})).startFileId;
  }

  it('is the one that was asked for before the window was there', async () => {
    const given = await givenBackend();
    given.backend.openFileFromOutside(given.examplePath);
    const file = (await listDocuments(given)).files[0];
    expect(await startFileOf(given)).toBe(file?.fileId);
  });

  it('is told to a window that is there', async () => {
    const given = await givenBackend();
    expect(await startFileOf(given)).toBeUndefined();
    const told: unknown[] = [];
    given.backend.events.on('file:requested', (event) => told.push(event));
    given.backend.openFileFromOutside(given.examplePath);
    expect(told).toEqual([{ fileId: (await listDocuments(given)).files[0]?.fileId }]);
  });

  it('is the open one when the window is loaded again, and none after closing', async () => {
    const given = await givenBackend({ startFile: '/nowhere/example.leidraad' });
    const { fileId } = (await listDocuments(given)).files[0] ?? { fileId: '' as never };
    const open = valueOf(await given.backend.handlers['workspace:open']({ fileId }));
    expect(await startFileOf(given)).toBe(fileId);
    valueOf(await given.backend.handlers['workspace:close'](open));
    expect(await startFileOf(given)).toBeUndefined();
  });
});
