import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { givenBackend, openExample, rename, valueOf, type GivenBackend } from './given-backend.ts';

async function ticketFor({ backend }: GivenBackend, name: string) {
  const { folderId } = valueOf(await backend.handlers['folder:list']({}));
  return valueOf(await backend.handlers['folder:nameFile']({ folderId, name, format: 'workspace' })).fileId;
}

async function visibleFiles({ documents }: GivenBackend): Promise<string[]> {
  return (await readdir(documents)).filter((name) => !name.startsWith('.'));
}

async function nameIn({ documents }: GivenBackend, file: string): Promise<unknown> {
  return (JSON.parse(await readFile(join(documents, file), 'utf8')) as { name: unknown }).name;
}

async function givenChanged() {
  const given = await givenBackend();
  const open = await openExample(given);
  await rename(given, open, 0, 'Veranderd');
  return { given, open, fileId: await ticketFor(given, 'nieuw') };
}

describe('another place for a workspace', () => {
  it('a copy holds the latest changes; work goes on in the first file', async () => {
    const { fileId, given, open } = await givenChanged();
    const copy = await given.backend.handlers['workspace:copy']({ openId: open.openId, fileId, mayReplace: false });
    expect(valueOf(copy)).toMatchObject({ file: 'nieuw.leidraad' });
    expect(await nameIn(given, 'nieuw.leidraad')).toBe('Veranderd');
    await rename(given, open, 1, 'Verder');
    valueOf(await given.backend.handlers['workspace:close'](open));
    expect(await nameIn(given, 'keuringen.leidraad')).toBe('Verder');
    expect(await nameIn(given, 'nieuw.leidraad')).toBe('Veranderd');
  });

  it('after save as work goes on in the new file', async () => {
    const { fileId, given, open } = await givenChanged();
    const saveAs = { openId: open.openId, fileId, mayReplace: false, isMove: false };
    const there = valueOf(await given.backend.handlers['workspace:saveAs'](saveAs));
    await rename(given, there, 0, 'Verder');
    valueOf(await given.backend.handlers['workspace:close'](there));
    expect(await nameIn(given, 'nieuw.leidraad')).toBe('Verder');
    expect(await nameIn(given, 'keuringen.leidraad')).toBe('Communicatieplan keuringen');
    expect(await readdir(join(given.dataFolder, 'journal'))).toEqual([]);
  });

  it('a move leaves one file, with its backups, and no lock behind', async () => {
    const { fileId, given, open } = await givenChanged();
    valueOf(await given.backend.handlers['workspace:save'](open));
    const move = { openId: open.openId, fileId, mayReplace: false, isMove: true };
    const there = valueOf(await given.backend.handlers['workspace:saveAs'](move));
    expect(await visibleFiles(given)).toEqual(['nieuw.leidraad']);
    expect(valueOf(await given.backend.handlers['backup:list']({ fileId: there.fileId }))).toHaveLength(1);
    const recent = valueOf(await given.backend.handlers['workspace:listRecent']({}));
    expect(recent.map(({ file }) => file)).toEqual(['nieuw.leidraad']);
    valueOf(await given.backend.handlers['workspace:close'](there));
    expect(await readdir(given.documents)).toEqual(['nieuw.leidraad']);
  });

  it('a file that was changed outside is not moved, since that would remove what we never saw', async () => {
    const { fileId, given, open } = await givenChanged();
    await writeFile(given.examplePath, '{"van": "Wim"}');
    const move = { openId: open.openId, fileId, mayReplace: false, isMove: true };
    expect(await given.backend.handlers['workspace:saveAs'](move)).toMatchObject({
      error: { kind: 'changed-outside' },
    });
    expect(await visibleFiles(given)).toEqual(['keuringen.leidraad']);
  });

  it('never takes the place of another file, nor of itself', async () => {
    const { given, open } = await givenChanged();
    await writeFile(join(given.documents, 'bezet.leidraad'), 'van een ander');
    for (const name of ['bezet', 'keuringen']) {
      const args = { openId: open.openId, fileId: await ticketFor(given, name), mayReplace: false };
      const error = { kind: 'file-exists', file: `${name}.leidraad` };
      expect(await given.backend.handlers['workspace:copy'](args)).toEqual({ ok: false, error });
      expect(await given.backend.handlers['workspace:saveAs']({ ...args, isMove: false })).toEqual({
        ok: false,
        error,
      });
    }
    const own = { openId: open.openId, fileId: await ticketFor(given, 'keuringen'), mayReplace: true };
    expect(await given.backend.handlers['workspace:copy'](own)).toMatchObject({ error: { kind: 'file-exists' } });
    expect(await readFile(join(given.documents, 'bezet.leidraad'), 'utf8')).toBe('van een ander');
  });
});
