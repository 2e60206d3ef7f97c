import { chmod, mkdir, readFile, rename as renameFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '#core/model/workspace.ts';
import { nodeFileSystem } from '../../electron/backend/store/file-system.ts';
import { createFaultyFileSystem, makeErrno } from './faulty-file-system.ts';
import {
  collectEvents,
  givenBackend,
  openExample,
  rename,
  renameTo,
  valueOf,
  type GivenBackend,
} from './given-backend.ts';

async function nameInFile({ examplePath }: GivenBackend): Promise<unknown> {
  return (JSON.parse(await readFile(examplePath, 'utf8')) as { name: unknown }).name;
}

describe('opening and saving a workspace', () => {
  it('saves the example byte for byte as it was after a change and its reverse', async () => {
    const given = await givenBackend();
    const before = await readFile(given.examplePath, 'utf8');
    const open = await openExample(given);
    await rename(given, open, 0, 'Anders');
    valueOf(await given.backend.handlers['workspace:save'](open));
    expect(await nameInFile(given)).toBe('Anders');
    await rename(given, open, 1, open.workspace.name);
    valueOf(await given.backend.handlers['workspace:save'](open));
    expect(await readFile(given.examplePath, 'utf8')).toBe(before);
  });

  it('opens a file once, also through a link to it', async () => {
    const given = await givenBackend();
    await symlink(given.examplePath, join(given.documents, 'link.leidraad'));
    const first = await openExample(given);
    await rename(given, first, 0, 'Anders');
    const { files } = valueOf(await given.backend.handlers['folder:list']({}));
    const openAll = files.map(({ fileId }) => given.backend.handlers['workspace:open']({ fileId }));
    const opened = (await Promise.all(openAll)).map(valueOf);
    expect(opened).toHaveLength(2);
    for (const again of opened) {
      expect(again).toMatchObject({ openId: first.openId, revision: 1, workspace: { name: 'Anders' } });
    }
  });

  it('keeps keys of a newer version and reports them once', async () => {
    const given = await givenBackend();
    const json = JSON.parse(await readFile(given.examplePath, 'utf8')) as object;
    await writeFile(given.examplePath, JSON.stringify({ ...json, mood: 'calm' }));
    const open = await openExample(given);
    expect(open.unknownKeys).toEqual(['/mood']);
    await rename(given, open, 0, 'Anders');
    valueOf(await given.backend.handlers['workspace:close'](open));
    expect(JSON.parse(await readFile(given.examplePath, 'utf8'))).toMatchObject({ mood: 'calm', name: 'Anders' });
  });

  it('has the same touchpoints in memory as in the file it writes, so that places of patches stay right', async () => {
    const given = await givenBackend();
    const json = JSON.parse(await readFile(given.examplePath, 'utf8')) as Workspace;
    const step = json.processes[0]?.steps.find(({ touchpoints }) =>
      touchpoints?.some((own) => own.targetGroupIds.length > 1),
    );
    const [shared] = step?.touchpoints ?? [];
    if (!step || !shared || shared.targetGroupIds === 'all') throw new Error('the example shares a touchpoint');
    step.touchpoints = shared.targetGroupIds.map((groupId) => ({ ...shared, targetGroupIds: [groupId] }));
    await writeFile(given.examplePath, JSON.stringify(json));
    const open = await openExample(given);
    await rename(given, open, 0, 'Anders');
    valueOf(await given.backend.handlers['workspace:save'](open));
    const written = JSON.parse(await readFile(given.examplePath, 'utf8')) as Workspace;
    expect(written.processes).toEqual(open.workspace.processes);
    expect(open.workspace.processes[0]?.steps.find(({ id }) => id === step.id)?.touchpoints).toHaveLength(1);
  });

  it('applies all patches of a change or none', async () => {
    const given = await givenBackend();
    const open = await openExample(given);
    const change = { openId: open.openId, baseRevision: 0 };
    const bad: { patch: object; pointer: string }[] = [
      { patch: { op: 'replace', path: ['contentLocale'], value: 'fr' }, pointer: '/contentLocale' },
      { patch: { op: 'replace', path: ['people', 99, 'name'], value: 'Wim' }, pointer: '/people/99/name' },
      { patch: { op: 'remove', path: ['people'] }, pointer: '/people' },
      { patch: { op: 'add', path: ['name', 'nested'], value: 1 }, pointer: '/name/nested' },
      { patch: { op: 'replace', path: ['notes'], value: 'x'.repeat(2 ** 20 + 1) }, pointer: '/notes' },
      { patch: { op: 'add', path: ['other'], value: JSON.parse('{"__proto__":{"x":1}}') }, pointer: '/other' },
    ];
    for (const { patch, pointer } of bad) {
      const patches = [...renameTo('Half'), patch as never];
      const outcome = await given.backend.handlers['workspace:applyPatches']({ ...change, patches });
      expect(outcome).toMatchObject({ ok: false, error: { kind: 'invalid-patch', pointer } });
    }
    expect(await openExample(given)).toMatchObject({ revision: 0, workspace: { name: open.workspace.name } });
  });

  it('takes changes in the order in which they come, each on the one before', async () => {
    const given = await givenBackend();
    const open = await openExample(given);
    const revisions = await Promise.all(
      Array.from({ length: 20 }, (_, baseRevision) =>
        given.backend.handlers['workspace:applyPatches']({
          openId: open.openId,
          baseRevision,
          patches: renameTo(`Naam ${baseRevision}`),
        }),
      ),
    );
    expect(revisions.map((outcome) => valueOf(outcome).revision)).toEqual(revisions.map((_, index) => index + 1));
    const stale = { openId: open.openId, baseRevision: 3, patches: renameTo('Te laat') };
    expect(await given.backend.handlers['workspace:applyPatches'](stale)).toEqual({
      ok: false,
      error: { kind: 'stale-revision', expected: 20, found: 3 },
    });
  });
});

describe('saving by itself', () => {
  it('saves two seconds after the last change', async () => {
    const given = await givenBackend();
    const open = await openExample(given);
    const { next, told } = collectEvents(given, 'workspace:saveStateChanged');
    await rename(given, open, 0, 'Een');
    given.clock.advance(1_900);
    await rename(given, open, 1, 'Twee');
    given.clock.advance(1_900);
    expect(told.map(({ state }) => state)).toEqual(['unsaved']);
    given.clock.advance(100);
    expect(await next(({ state }) => state === 'saved')).toMatchObject({ revision: 2 });
    expect(told.map(({ state }) => state)).toEqual(['unsaved', 'saving', 'saved']);
    expect(await nameInFile(given)).toBe('Twee');
  });

  it('saves within ten seconds while changes go on', async () => {
    const given = await givenBackend();
    const open = await openExample(given);
    const { next } = collectEvents(given, 'workspace:saveStateChanged');
    for (let revision = 0; revision < 10; revision += 1) {
      await rename(given, open, revision, `Naam ${revision}`);
      given.clock.advance(1_000);
    }
    expect(await next(({ state }) => state === 'saved')).toMatchObject({ revision: 10 });
  });

  it('saves what is unsaved when the app closes, once', async () => {
    const given = await givenBackend();
    const open = await openExample(given);
    await rename(given, open, 0, 'Bij het sluiten');
    expect(await given.backend.close()).toEqual([]);
    expect(await nameInFile(given)).toBe('Bij het sluiten');
    expect(await given.backend.handlers['workspace:save'](open)).toMatchObject({
      error: { kind: 'unknown-workspace' },
    });
  });

  it('writes nothing when nothing changed', async () => {
    const { calls, fileSystem } = createFaultyFileSystem();
    const given = await givenBackend({ fileSystem });
    const open = await openExample(given);
    valueOf(await given.backend.handlers['workspace:save'](open));
    valueOf(await given.backend.handlers['workspace:close'](open));
    expect(calls).toEqual([]);
  });

  it('makes the file again when it is gone', async () => {
    const given = await givenBackend();
    const open = await openExample(given);
    const before = await readFile(given.examplePath, 'utf8');
    await rm(given.examplePath);
    valueOf(await given.backend.handlers['workspace:save'](open));
    expect(await readFile(given.examplePath, 'utf8')).toBe(before);
  });
});

describe('saving that fails', () => {
  it('says why, keeps the changes and tries again', async () => {
    let isFull = true;
    const fileSystem = {
      ...nodeFileSystem,
      open: (...args: Parameters<typeof nodeFileSystem.open>) =>
        isFull ? Promise.reject(makeErrno('ENOSPC', 'open')) : nodeFileSystem.open(...args),
    };
    const given = await givenBackend({ fileSystem });
    const open = await openExample(given);
    const { next, told } = collectEvents(given, 'workspace:saveStateChanged');
    await rename(given, open, 0, 'Vol');
    given.clock.advance(2_000);
    const failed = await next(({ state }) => state === 'failed');
    expect(failed).toMatchObject({ revision: 0, error: { kind: 'disk-full', file: 'keuringen.leidraad' } });
    expect(await given.backend.handlers['workspace:close'](open)).toMatchObject({ error: { kind: 'disk-full' } });
    expect(await given.backend.close()).toMatchObject([{ path: given.examplePath, error: { kind: 'disk-full' } }]);
    isFull = false;
    told.length = 0;
    given.clock.advance(30_000);
    await next(({ state }) => state === 'saved');
    expect(await nameInFile(given)).toBe('Vol');
  });

  it('never overwrites what someone else changed, and saves again after that file got another name', async () => {
    const given = await givenBackend();
    const open = await openExample(given);
    await rename(given, open, 0, 'Van mij');
    const theirs = `${await readFile(given.examplePath, 'utf8')}\n`;
    await writeFile(given.examplePath, theirs);
    expect(await given.backend.handlers['workspace:save'](open)).toEqual({
      ok: false,
      error: { kind: 'changed-outside', file: 'keuringen.leidraad' },
    });
    expect(await readFile(given.examplePath, 'utf8')).toBe(theirs);
    await renameFile(given.examplePath, join(given.documents, 'van-een-ander.leidraad'));
    valueOf(await given.backend.handlers['workspace:save'](open));
    expect(await nameInFile(given)).toBe('Van mij');
  });

  it('does not take its own half-finished save for a change by someone else', async () => {
    const folderSyncFails = { call: 0, errno: 'EIO' };
    const { calls, fileSystem: probe } = createFaultyFileSystem();
    const probed = await givenBackend({ fileSystem: probe });
    await rename(probed, await openExample(probed), 0, 'Proef');
    expect(await probed.backend.close()).toEqual([]);
    folderSyncFails.call = calls.lastIndexOf('fsync');
    const given = await givenBackend({ fileSystem: createFaultyFileSystem(folderSyncFails).fileSystem });
    const open = await openExample(given);
    await rename(given, open, 0, 'Nieuw');
    expect(await given.backend.handlers['workspace:save'](open)).toMatchObject({ error: { kind: 'io' } });
    expect(valueOf(await given.backend.handlers['workspace:save'](open))).toMatchObject({ revision: 1 });
    expect(await nameInFile(given)).toBe('Nieuw');
  });

  it('says that a read-only file cannot be saved', async () => {
    const given = await givenBackend();
    const open = await openExample(given);
    await chmod(given.examplePath, 0o444);
    await rename(given, open, 0, 'Anders');
    expect(await given.backend.handlers['workspace:save'](open)).toMatchObject({ error: { kind: 'read-only' } });
  });
});

describe('files that cannot be opened', () => {
  it.each([
    { what: 'no JSON', content: '{"name": ', reason: 'not-json' },
    { what: 'another file', content: '{"hello": 1}', reason: 'not-a-workspace' },
    { what: 'a newer format', content: '{"schemaVersion": 2}', reason: 'newer-format' },
    { what: 'no UTF-8', content: Buffer.from([0x7b, 0x0a, 0x22, 0xff, 0x22]), reason: 'not-json' },
  ])('refuses $what and leaves the file as it is', async ({ content, reason }) => {
    const given = await givenBackend();
    await writeFile(given.examplePath, content);
    const file = valueOf(await given.backend.handlers['folder:list']({})).files[0];
    const outcome = await given.backend.handlers['workspace:open']({ fileId: file?.fileId ?? ('' as never) });
    expect(outcome).toMatchObject({ error: { kind: 'invalid-workspace', file: 'keuringen.leidraad', reason } });
    expect(await readFile(given.examplePath)).toEqual(Buffer.from(content));
  });

  it('names line and column of the first byte that is no text', async () => {
    const given = await givenBackend();
    await writeFile(given.examplePath, Buffer.from([0x7b, 0x0a, 0x22, 0xff, 0x22]));
    const file = valueOf(await given.backend.handlers['folder:list']({})).files[0];
    const outcome = await given.backend.handlers['workspace:open']({ fileId: file?.fileId ?? ('' as never) });
    expect(outcome).toMatchObject({ error: { problems: [{ code: 'not-json', values: { line: 2, column: 2 } }] } });
  });

  it('says that a file is gone, and that a folder is no file', async () => {
    const given = await givenBackend();
    const { folderId } = valueOf(await given.backend.handlers['folder:list']({}));
    await mkdir(join(given.documents, 'map.leidraad'));
    const kinds = await Promise.all(
      ['weg', 'map'].map(async (name) => {
        const { fileId } = valueOf(
          await given.backend.handlers['folder:nameFile']({ folderId, name, format: 'workspace' }),
        );
        const outcome = await given.backend.handlers['workspace:open']({ fileId });
        return outcome.ok ? undefined : outcome.error;
      }),
    );
    expect(kinds).toEqual([
      { kind: 'file-missing', file: 'weg.leidraad' },
      { kind: 'not-a-file', file: 'map.leidraad' },
    ]);
  });

  it('offers a repair, and writes it only with a save', async () => {
    const given = await givenBackend();
    const json = JSON.parse(await readFile(given.examplePath, 'utf8')) as { processes: { ownerId?: string }[] };
    const process = json.processes[0];
    if (process) process.ownerId = 'nobody';
    const broken = JSON.stringify(json);
    await writeFile(given.examplePath, broken);
    const file = valueOf(await given.backend.handlers['folder:list']({})).files[0];
    const ticket = { fileId: file?.fileId ?? ('' as never) };
    const refused = await given.backend.handlers['workspace:open'](ticket);
    expect(refused).toMatchObject({
      error: {
        reason: 'invalid',
        repairableCount: 1,
        problems: [{ pointer: '/processes/0/ownerId', isRepairable: true }],
      },
    });
    const open = valueOf(await given.backend.handlers['workspace:repair'](ticket));
    expect(open.revision).toBe(1);
    expect(open.workspace.processes[0]).not.toHaveProperty('ownerId');
    expect(await readFile(given.examplePath, 'utf8')).toBe(broken);
    valueOf(await given.backend.handlers['workspace:save'](open));
    expect(JSON.parse(await readFile(given.examplePath, 'utf8'))).toEqual(open.workspace);
  });
});
