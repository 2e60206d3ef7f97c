import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInside } from '../../electron/backend/folders/is-inside.ts';
import { givenBackend, listDocuments, valueOf } from '../backend/given-backend.ts';

describe('the picker stays in the home folder', () => {
  it.each([
    ['/home/lotte', '/home/lotte', true],
    ['/home/lotte', '/home/lotte/plans', true],
    ['/home/lotte', '/home/lotte/..plans', true],
    ['/home/lotte', '/home/lottery', false],
    ['/home/lotte', '/home', false],
    ['/home/lotte', '/etc', false],
  ])('counts what lies in %s: %s is inside: %s', (folder, path, isIn) => {
    expect(isInside(folder, path)).toBe(isIn);
  });

  it('shows folders and workspaces only, and nothing hidden', async () => {
    const given = await givenBackend();
    await Promise.all(['2 later', '10 nog later', '.verborgen'].map((name) => mkdir(join(given.documents, name))));
    await Promise.all(
      ['.geheim.leidraad', 'brief.docx', 'Zorg.LEIDRAAD'].map((name) => writeFile(join(given.documents, name), '')),
    );
    const { files, folders, location } = await listDocuments(given);
    expect(location).toBe('lotte / Documents');
    expect(folders.map(({ name }) => name)).toEqual(['2 later', '10 nog later']);
    expect(files.map(({ name }) => name)).toEqual(['keuringen.leidraad', 'Zorg.LEIDRAAD']);
  });

  it('goes up to the home folder and no further', async () => {
    const given = await givenBackend();
    const { parentId } = await listDocuments(given);
    const home = valueOf(await given.backend.handlers['folder:list'](parentId ? { folderId: parentId } : {}));
    expect(home.location).toBe('lotte');
    expect(home).not.toHaveProperty('parentId');
  });

  it('does not show links that lead out of it, and follows those that stay inside', async () => {
    const given = await givenBackend();
    const outside = join(given.homeFolder, '..', 'piet');
    await mkdir(outside);
    await writeFile(join(outside, 'geheim.leidraad'), '{}');
    await symlink(outside, join(given.documents, 'piet'));
    await symlink(join(outside, 'geheim.leidraad'), join(given.documents, 'geheim.leidraad'));
    await symlink('/etc/passwd', join(given.documents, 'passwd.leidraad'));
    await symlink(join(given.documents, 'nergens'), join(given.documents, 'nergens.leidraad'));
    await symlink(given.homeFolder, join(given.documents, 'thuis'));
    const { files, folders } = await listDocuments(given);
    expect(files.map(({ name }) => name)).toEqual(['keuringen.leidraad']);
    expect(folders.map(({ name }) => name)).toEqual(['thuis']);
    const home = valueOf(await given.backend.handlers['folder:list']({ folderId: folders[0]?.folderId }));
    expect(home.location).toBe('lotte');
  });

  it('refuses a folder that became a link out of it after it was listed', async () => {
    const given = await givenBackend();
    await mkdir(join(given.documents, 'later'));
    const { folders } = await listDocuments(given);
    await rename(join(given.documents, 'later'), join(given.documents, 'eerder'));
    await symlink('/etc', join(given.documents, 'later'));
    expect(await given.backend.handlers['folder:list']({ folderId: folders[0]?.folderId })).toMatchObject({
      error: { kind: 'no-permission', file: 'later' },
    });
  });

  it('says that a folder is gone', async () => {
    const given = await givenBackend();
    const { folderId } = await listDocuments(given);
    await rm(given.documents, { recursive: true });
    expect(await given.backend.handlers['folder:list']({ folderId })).toEqual({
      ok: false,
      error: { kind: 'folder-missing', file: 'Documents' },
    });
  });

  it.each(['/etc/passwd', '../../etc', 'unknown'])('gives nothing for the made-up ticket %s', async (ticket) => {
    const given = await givenBackend();
    const refused = { ok: false, error: { kind: 'unknown-file' } };
    expect(await given.backend.handlers['folder:list']({ folderId: ticket as never })).toEqual(refused);
    expect(await given.backend.handlers['workspace:open']({ fileId: ticket as never })).toEqual(refused);
    const naming = { folderId: ticket as never, name: 'plan', format: 'workspace' as const };
    expect(await given.backend.handlers['folder:nameFile'](naming)).toEqual(refused);
  });
});
