import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '#core/model/workspace.ts';
import { givenBackend, openExample, rename, valueOf, type GivenBackend } from './given-backend.ts';

async function changeOutside({ examplePath }: GivenBackend, change: Partial<Workspace>): Promise<string> {
  const json = JSON.parse(await readFile(examplePath, 'utf8')) as Workspace;
  const text = `${JSON.stringify({ ...json, ...change }, undefined, 2)}\n`;
  await writeFile(examplePath, text);
  return text;
}

/** Both sides changed the workspace since it was opened. */
async function givenConflict() {
  const given = await givenBackend();
  const open = await openExample(given);
  await rename(given, open, 0, 'Van Lotte');
  const theirs = await changeOutside(given, { name: 'Van Wim', notes: 'Gebeld' });
  expect(await given.backend.handlers['workspace:save'](open)).toMatchObject({ error: { kind: 'changed-outside' } });
  const compared = valueOf(await given.backend.handlers['workspace:compare'](open));
  const resolve = (keep: 'ours' | 'theirs') =>
    given.backend.handlers['workspace:resolve']({ openId: open.openId, keep, hash: compared.hash });
  return { given, open, theirs, compared, resolve };
}

async function backupNames({ backend }: GivenBackend) {
  const list = valueOf(await backend.handlers['backup:list']({}));
  return list.map(({ reason }) => reason);
}

describe('a file that was changed outside', () => {
  it('is compared: ours first, theirs second', async () => {
    const { compared } = await givenConflict();
    expect(compared.differences).toEqual([
      {
        kind: 'workspace',
        id: 'ws-arbo',
        name: 'Van Wim',
        where: 'both',
        fields: [
          { field: 'name', first: 'Van Lotte', second: 'Van Wim' },
          expect.objectContaining({ field: 'notes', second: 'Gebeld' }),
        ],
      },
    ]);
  });

  it('is replaced by ours when the person chooses so; theirs is a backup', async () => {
    const { given, resolve } = await givenConflict();
    expect(valueOf(await resolve('ours'))).toMatchObject({ workspace: { name: 'Van Lotte' } });
    expect(JSON.parse(await readFile(given.examplePath, 'utf8'))).toMatchObject({ name: 'Van Lotte' });
    expect(await backupNames(given)).toContain('conflict');
    const [backup] = valueOf(await given.backend.handlers['backup:list']({}));
    const restored = valueOf(
      await given.backend.handlers['backup:restore']({ backupId: backup?.backupId ?? ('' as never) }),
    );
    expect(restored.workspace).toMatchObject({ name: 'Van Wim', notes: 'Gebeld' });
  });

  it('is opened when the person chooses theirs; ours is a backup', async () => {
    const { given, open, resolve, theirs } = await givenConflict();
    const chosen = valueOf(await resolve('theirs'));
    expect(chosen).toMatchObject({ revision: 0, workspace: { name: 'Van Wim' }, recovery: { count: 0 } });
    expect(chosen.openId).not.toBe(open.openId);
    expect(await readFile(given.examplePath, 'utf8')).toBe(theirs);
    const [backup] = valueOf(await given.backend.handlers['backup:list']({}));
    const { differences } = valueOf(
      await given.backend.handlers['backup:compare']({ backupId: backup?.backupId ?? ('' as never) }),
    );
    expect(differences[0]?.fields[0]).toEqual({ field: 'name', first: 'Van Wim', second: 'Van Lotte' });
  });

  it('is not touched when it was changed once more after comparing', async () => {
    for (const keep of ['ours', 'theirs'] as const) {
      const { given, resolve } = await givenConflict();
      const text = await changeOutside(given, { name: 'Nog een keer' });
      expect(await resolve(keep)).toMatchObject({ error: { kind: 'changed-outside' } });
      expect(await readFile(given.examplePath, 'utf8')).toBe(text);
    }
  });

  it('that is damaged can only be replaced by ours, and is put aside', async () => {
    const given = await givenBackend();
    const open = await openExample(given);
    await rename(given, open, 0, 'Van Lotte');
    const half = (await readFile(given.examplePath)).subarray(0, 1_000);
    await writeFile(given.examplePath, half);
    const { differences, hash } = valueOf(await given.backend.handlers['workspace:compare'](open));
    expect(differences).toBeUndefined();
    const resolved = await given.backend.handlers['workspace:resolve']({ openId: open.openId, keep: 'ours', hash });
    expect(valueOf(resolved).workspace.name).toBe('Van Lotte');
    const aside = (await readdir(given.documents)).find((name) => name.endsWith('.damaged')) ?? '';
    expect(await readFile(join(given.documents, aside))).toEqual(half);
  });

  it('stays beside ours when the person keeps both', async () => {
    const { given, open, theirs } = await givenConflict();
    const { folderId } = valueOf(await given.backend.handlers['folder:list']({}));
    const named = { folderId, name: 'versie van Lotte', format: 'workspace' as const };
    const { fileId } = valueOf(await given.backend.handlers['folder:nameFile'](named));
    const saveAs = { openId: open.openId, fileId, mayReplace: false, isMove: false };
    const mine = valueOf(await given.backend.handlers['workspace:saveAs'](saveAs));
    expect(mine).toMatchObject({ file: 'versie van Lotte.leidraad', workspace: { name: 'Van Lotte' } });
    expect(await readFile(given.examplePath, 'utf8')).toBe(theirs);
    const visible = (await readdir(given.documents)).filter((name) => !name.startsWith('.'));
    expect(visible).toEqual(['keuringen.leidraad', 'versie van Lotte.leidraad']);
    expect(await openExample(given), 'nothing of ours is left waiting for it').toMatchObject({
      recovery: { count: 0 },
      workspace: { name: 'Van Wim' },
    });
  });
});
