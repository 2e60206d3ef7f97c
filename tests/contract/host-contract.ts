import { expect, it } from 'vitest';
import type { Host } from '#core/contract/contract.ts';
import type { EventName, EventOf } from '#core/contract/events.ts';
import type { BackupId } from '#core/contract/backup-methods.ts';
import type { FileId } from '#core/contract/file-methods.ts';
import type { OpenId, OpenWorkspace } from '#core/contract/workspace-methods.ts';
import type { Patch } from '#core/edits/patch.ts';
import { renameTo, valueOf } from '../backend/given-backend.ts';

/** A host with one workspace, the example, as `keuringen.leidraad` among the documents of the person. */
export interface HostUnderTest {
  host: Host;
  hasNativeDialogs: boolean;
}

/** A host with real files behind a border that calls have to cross. */
export interface RealHostUnderTest extends HostUnderTest {
  /** Replaces the file of the example by one with a reference to nobody. */
  breakExample: () => Promise<void>;
  /** Calls a method as a page with a bug would. */
  callLoosely: (name: string, args: unknown) => Promise<unknown>;
}

const file = 'keuringen.leidraad';

async function findExample({ host }: HostUnderTest): Promise<FileId> {
  const { files } = valueOf(await host.call('folder:list', {}));
  const found = files.find(({ name }) => name === file);
  if (!found) throw new Error('The picker does not show the example');
  return found.fileId;
}

async function openExample(given: HostUnderTest): Promise<OpenWorkspace> {
  return valueOf(await given.host.call('workspace:open', { fileId: await findExample(given) }));
}

async function change({ host }: HostUnderTest, openId: OpenId, baseRevision: number, patches: Patch[]) {
  return host.call('workspace:applyPatches', { openId, baseRevision, patches });
}

function collect<Name extends EventName>({ host }: HostUnderTest, name: Name) {
  const told: EventOf<Name>[] = [];
  let check = (): void => undefined;
  const stop = host.on(name, (event) => {
    told.push(event);
    check();
  });
  const next = (fits: (event: EventOf<Name>) => boolean): Promise<void> =>
    new Promise((resolve) => {
      check = () => {
        if (told.some(fits)) resolve();
      };
      check();
    });
  return { told, next, stop };
}

/** What every host must do, whatever carries the calls. */
export function describeHost(make: () => Promise<HostUnderTest>): void {
  describeApp(make);
  describeWorkspaces(make);
  describeChanges(make);
  describeNewFiles(make);
  describePlaces(make);
}

function describePlaces(make: () => Promise<HostUnderTest>): void {
  const nameFile = async ({ host }: HostUnderTest, name: string): Promise<FileId> => {
    const { folderId } = valueOf(await host.call('folder:list', {}));
    return valueOf(await host.call('folder:nameFile', { folderId, name, format: 'workspace' })).fileId;
  };

  it('copies a workspace, and goes on in the first file', async () => {
    const given = await make();
    const { openId } = await openExample(given);
    const fileId = await nameFile(given, 'kopie');
    const copied = await given.host.call('workspace:copy', { openId, fileId, mayReplace: false });
    expect(valueOf(copied)).toMatchObject({ file: 'kopie.leidraad' });
    expect(await given.host.call('workspace:copy', { openId, fileId, mayReplace: false })).toMatchObject({
      error: { kind: 'file-exists' },
    });
    expect(await change(given, openId, 0, renameTo('Verder'))).toEqual({ ok: true, value: { revision: 1 } });
  });

  it('moves a workspace: it goes on in the new file, and the old one is gone', async () => {
    const given = await make();
    const { openId } = await openExample(given);
    valueOf(await change(given, openId, 0, renameTo('Verhuisd')));
    const request = { openId, fileId: await nameFile(given, 'elders'), mayReplace: false, isMove: true };
    const moved = valueOf(await given.host.call('workspace:saveAs', request));
    expect(moved).toMatchObject({ file: 'elders.leidraad', workspace: { name: 'Verhuisd' } });
    expect(moved.openId).not.toBe(openId);
    const { files } = valueOf(await given.host.call('folder:list', {}));
    expect(files.map(({ name }) => name)).toEqual(['elders.leidraad']);
  });

  it('knows no made-up backups', async () => {
    const { host } = await make();
    const backupId = 'made-up' as BackupId;
    for (const method of ['backup:compare', 'backup:restore'] as const) {
      expect(await host.call(method, { backupId })).toEqual({ ok: false, error: { kind: 'unknown-file' } });
    }
  });
}

/** What a host must do beside that when it has real files and is called from another process. */
export function describeRealHost(make: () => Promise<RealHostUnderTest>): void {
  describeHost(make);
  describeRepair(make);
  describeBadCalls(make);
}

function describeApp(make: () => Promise<HostUnderTest>): void {
  it('describes itself', async () => {
    const { hasNativeDialogs, host } = await make();
    const described = valueOf(await host.call('app:describe', {}));
    expect(described.capabilities).toMatchObject({ hasNativeDialogs });
    expect(described.version).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('takes what the menu bar is to show, whether it has one or not', async () => {
    const { host } = await make();
    const item = { actionId: 'edit.undo', label: 'Ongedaan maken', worksInFields: false, isEnabled: true };
    const bar = { language: 'nl' as const, menus: [{ id: 'edit' as const, label: 'Bewerken', items: [item] }] };
    expect(await host.call('menu:show', bar)).toEqual({ ok: true, value: {} });
  });

  it('keeps the settings', async () => {
    const { host } = await make();
    const chosen = { personName: 'Lotte', language: 'en', theme: 'dark' } as const;
    expect(valueOf(await host.call('settings:write', chosen))).toEqual(chosen);
    expect(valueOf(await host.call('settings:read', {}))).toEqual(chosen);
  });

  it('chooses files in native dialogs, or says that it has none', async () => {
    const { hasNativeDialogs, host } = await make();
    const outcomes = [
      await host.call('file:chooseToOpen', {}),
      await host.call('file:chooseToCreate', { suggestedName: 'Nieuw', format: 'workspace' }),
    ];
    const told = outcomes.map((outcome) => (outcome.ok ? typeof outcome.value.fileId : outcome.error.kind));
    const expected = hasNativeDialogs ? 'string' : 'no-native-dialogs';
    expect(told).toEqual([expected, expected]);
  });
}

function describeWorkspaces(make: () => Promise<HostUnderTest>): void {
  it('opens a workspace whole', async () => {
    const open = await openExample(await make());
    expect(open).toMatchObject({ file, revision: 0, unknownKeys: [], workspace: { id: 'ws-arbo' } });
    expect(open.workspace.processes.length).toBeGreaterThan(0);
  });

  it('lists recent workspaces, newest first, until they are forgotten', async () => {
    const given = await make();
    const { host } = given;
    expect(valueOf(await host.call('workspace:listRecent', {}))).toEqual([]);
    const { fileId } = await openExample(given);
    const [recent, ...others] = valueOf(await host.call('workspace:listRecent', {}));
    expect(recent).toMatchObject({ fileId, file, name: 'Communicatieplan keuringen', isMissing: false });
    expect(others).toEqual([]);
    valueOf(await host.call('workspace:forgetRecent', { fileId }));
    expect(valueOf(await host.call('workspace:listRecent', {}))).toEqual([]);
  });

  it('knows no made-up tickets', async () => {
    const { host } = await make();
    const openId = 'made-up' as OpenId;
    expect(await host.call('workspace:open', { fileId: 'made-up' as FileId })).toMatchObject({ ok: false });
    for (const method of ['workspace:save', 'workspace:close'] as const) {
      expect(await host.call(method, { openId })).toEqual({ ok: false, error: { kind: 'unknown-workspace' } });
    }
  });
}

function describeChanges(make: () => Promise<HostUnderTest>): void {
  it('keeps a change: edit, save, close, open again', async () => {
    const given = await make();
    const { openId } = await openExample(given);
    expect(await change(given, openId, 0, renameTo('Een'))).toEqual({ ok: true, value: { revision: 1 } });
    expect(await change(given, openId, 1, renameTo('Twee'))).toEqual({ ok: true, value: { revision: 2 } });
    expect(valueOf(await given.host.call('workspace:save', { openId }))).toMatchObject({ revision: 2 });
    valueOf(await given.host.call('workspace:close', { openId }));
    expect(await change(given, openId, 2, renameTo('Te laat'))).toEqual({
      ok: false,
      error: { kind: 'unknown-workspace' },
    });
    expect(await openExample(given)).toMatchObject({ revision: 0, workspace: { name: 'Twee' } });
  });

  it('saves what is unsaved when a workspace is closed', async () => {
    const given = await make();
    const { openId } = await openExample(given);
    valueOf(await change(given, openId, 0, renameTo('Bij het sluiten')));
    valueOf(await given.host.call('workspace:close', { openId }));
    expect((await openExample(given)).workspace.name).toBe('Bij het sluiten');
  });

  it('refuses a change from an earlier state', async () => {
    const given = await make();
    const { openId } = await openExample(given);
    valueOf(await change(given, openId, 0, renameTo('Een')));
    expect(await change(given, openId, 0, renameTo('Ook een'))).toEqual({
      ok: false,
      error: { kind: 'stale-revision', expected: 1, found: 0 },
    });
  });

  it('makes all patches of a change or none', async () => {
    const given = await make();
    const { openId } = await openExample(given);
    const patches: Patch[] = [...renameTo('Half'), { op: 'replace', path: ['people', 99, 'name'], value: 'Wim' }];
    expect(await change(given, openId, 0, patches)).toMatchObject({
      ok: false,
      error: { kind: 'invalid-patch', pointer: '/people/99/name' },
    });
    expect(await change(given, openId, 0, renameTo('Heel'))).toEqual({ ok: true, value: { revision: 1 } });
  });

  it('tells the save state: first unsaved, then saved with the revision', async () => {
    const given = await make();
    const { next, stop, told } = collect(given, 'workspace:saveStateChanged');
    const { openId } = await openExample(given);
    valueOf(await change(given, openId, 0, renameTo('Anders')));
    await next(({ state }) => state === 'unsaved');
    valueOf(await given.host.call('workspace:save', { openId }));
    await next(({ revision, state }) => state === 'saved' && revision === 1);
    const states = told.filter((event) => event.openId === openId).map(({ state }) => state);
    expect(states.filter((state) => state !== 'saving').slice(-2)).toEqual(['unsaved', 'saved']);
    stop();
  });

  it('tells nothing any more after listening has stopped', async () => {
    const given = await make();
    const stopped = collect(given, 'workspace:saveStateChanged');
    const listening = collect(given, 'workspace:saveStateChanged');
    stopped.stop();
    const { openId } = await openExample(given);
    valueOf(await change(given, openId, 0, renameTo('Anders')));
    await listening.next(({ state }) => state === 'unsaved');
    expect(stopped.told).toEqual([]);
    listening.stop();
  });
}

function describeNewFiles(make: () => Promise<HostUnderTest>): void {
  it('makes a new workspace from a template, and never in the place of another', async () => {
    const { host } = await make();
    const { folderId } = valueOf(await host.call('folder:list', {}));
    const named = valueOf(await host.call('folder:nameFile', { folderId, name: 'Verhuizen', format: 'workspace' }));
    expect(named).toMatchObject({ file: 'Verhuizen.leidraad', isTaken: false });
    const request = { fileId: named.fileId, template: 'empty', language: 'nl', name: 'Verhuizen' } as const;
    const open = valueOf(await host.call('workspace:create', request));
    expect(open).toMatchObject({ file: 'Verhuizen.leidraad', workspace: { name: 'Verhuizen', processes: [] } });
    expect(
      valueOf(await host.call('folder:nameFile', { folderId, name: 'Verhuizen', format: 'workspace' })).isTaken,
    ).toBe(true);
    expect(await host.call('workspace:create', request)).toEqual({
      ok: false,
      error: { kind: 'file-exists', file: 'Verhuizen.leidraad' },
    });
  });

  it('refuses names that no disk would take', async () => {
    const { host } = await make();
    const { folderId } = valueOf(await host.call('folder:list', {}));
    expect(await host.call('folder:nameFile', { folderId, name: 'a/b', format: 'workspace' })).toEqual({
      ok: false,
      error: { kind: 'bad-file-name', file: 'a/b' },
    });
  });
}

function describeRepair(make: () => Promise<RealHostUnderTest>): void {
  it('offers a repair of a broken file and opens it repaired, as a change', async () => {
    const given = await make();
    await given.breakExample();
    const fileId = await findExample(given);
    expect(await given.host.call('workspace:open', { fileId })).toMatchObject({
      error: { kind: 'invalid-workspace', file, reason: 'invalid', repairableCount: 1 },
    });
    const open = valueOf(await given.host.call('workspace:repair', { fileId }));
    expect(open.revision).toBe(1);
    expect(open.workspace.processes[0]).not.toHaveProperty('ownerId');
  });
}

function describeBadCalls(make: () => Promise<RealHostUnderTest>): void {
  it('refuses arguments that the contract does not allow', async () => {
    const { callLoosely } = await make();
    for (const args of [null, 'text', [], {}, { fileId: 12 }, { fileId: 'x'.repeat(101) }]) {
      expect(await callLoosely('workspace:open', args)).toMatchObject({
        ok: false,
        error: { kind: 'invalid-arguments', method: 'workspace:open' },
      });
    }
  });

  it('refuses patches that reach for a prototype', async () => {
    const given = await make();
    const { callLoosely } = given;
    const { openId } = await openExample(given);
    const patches = [{ op: 'add', path: ['__proto__', 'polluted'], value: true }];
    expect(await callLoosely('workspace:applyPatches', { openId, baseRevision: 0, patches })).toMatchObject({
      error: { kind: 'invalid-arguments' },
    });
    expect({}).not.toHaveProperty('polluted');
  });

  it('knows no other methods than those of the contract', async () => {
    const { callLoosely } = await make();
    for (const method of ['app:explode', 'toString', '__proto__']) {
      expect(await callLoosely(method, {})).toEqual({ ok: false, error: { kind: 'unknown-method', method } });
    }
  });
}
