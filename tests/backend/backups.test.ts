import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseBackupsToKeep } from '../../electron/backend/store/backups/choose-backups-to-keep.ts';
import { givenBackend, openExample, rename, startAgain, valueOf, type GivenBackend } from './given-backend.ts';

async function listBackups({ backend }: GivenBackend) {
  return valueOf(await backend.handlers['backup:list']({}));
}

async function saveAs(given: GivenBackend, open: Parameters<typeof rename>[1], revision: number, name: string) {
  await rename(given, open, revision, name);
  valueOf(await given.backend.handlers['workspace:save'](open));
}

describe('making backups', () => {
  it('keeps the file as it was before the first change of a sitting, to the byte', async () => {
    const given = await givenBackend();
    const before = await readFile(given.examplePath);
    await saveAs(given, await openExample(given), 0, 'Anders');
    expect(await listBackups(given)).toMatchObject([
      { reason: 'start', file: 'keuringen.leidraad', name: 'Anders', madeOn: '2026-11-22T10:00:00.000Z' },
    ]);
    const [folder] = await readdir(join(given.dataFolder, 'backups'));
    const names = await readdir(join(given.dataFolder, 'backups', folder ?? ''));
    const kept = names.find((name) => name.endsWith('.leidraad')) ?? '';
    expect(await readFile(join(given.dataFolder, 'backups', folder ?? '', kept))).toEqual(before);
  });

  it('makes one every quarter of an hour with changes, and none without', async () => {
    const given = await givenBackend();
    const open = await openExample(given);
    for (let revision = 0; revision < 40; revision += 1) {
      await saveAs(given, open, revision, `Naam ${revision}`);
      given.clock.advance(60_000);
    }
    const made = (await listBackups(given)).map(({ madeOn, reason }) => `${madeOn.slice(11, 16)} ${reason}`);
    expect(made).toEqual(['10:30 interval', '10:15 interval', '10:00 start']);
    given.clock.advance(3_600_000);
    valueOf(await given.backend.handlers['workspace:save'](open));
    expect(await listBackups(given)).toHaveLength(3);
  });

  it('keeps the last three of today, the last of each earlier day, ten in all', () => {
    const made = Array.from({ length: 15 * 8 }, (_, index) => ({
      madeOn: new Date(2026, 10, 22 - Math.floor(index / 8), 17 - (index % 8)),
      reason: 'interval',
    }));
    const kept = chooseBackupsToKeep(made, new Date(2026, 10, 22, 18));
    expect(kept.map(({ madeOn }) => `${madeOn.getDate()} ${madeOn.getHours()}`)).toEqual([
      '22 17',
      '22 16',
      '22 15',
      '21 17',
      '20 17',
      '19 17',
      '18 17',
      '17 17',
      '16 17',
      '15 17',
    ]);
  });

  it('keeps what the person chose against today, however many backups follow', () => {
    const at = (hour: number, reason: string) => ({ madeOn: new Date(2026, 10, 22, hour), reason });
    const made = [at(9, 'conflict'), ...[10, 11, 12, 13].map((hour) => at(hour, 'interval'))];
    const kept = chooseBackupsToKeep(made, new Date(2026, 10, 22, 18));
    expect(kept.map(({ madeOn }) => madeOn.getHours())).toEqual([13, 12, 11, 9]);
  });
});

describe('restoring a backup', () => {
  it('shows what differs, replaces the workspace and keeps what was there', async () => {
    const given = await givenBackend();
    const open = await openExample(given);
    await saveAs(given, open, 0, 'Fout');
    await rename(given, open, 1, 'Nog fouter');
    const [backup] = await listBackups(given);
    const backupId = backup?.backupId ?? ('' as never);
    const { differences } = valueOf(await given.backend.handlers['backup:compare']({ backupId }));
    const original = 'Communicatieplan keuringen';
    expect(differences).toMatchObject([{ kind: 'workspace', fields: [{ first: 'Nog fouter', second: original }] }]);
    const restored = valueOf(await given.backend.handlers['backup:restore']({ backupId }));
    expect(restored.workspace.name).toBe(original);
    const reasons = (await listBackups(given)).map(({ reason }) => reason);
    expect(reasons).toEqual(expect.arrayContaining(['restore', 'start']));
    const again = await openExample(startAgain(given));
    expect(again).toMatchObject({ recovery: { count: 0 }, workspace: { name: original } });
  });

  it('brings back a workspace whose file is gone', async () => {
    const given = await givenBackend();
    const open = await openExample(given);
    await saveAs(given, open, 0, 'Anders');
    valueOf(await given.backend.handlers['workspace:close'](open));
    await rm(given.examplePath);
    const [backup] = await listBackups(given);
    const restored = await given.backend.handlers['backup:restore']({ backupId: backup?.backupId ?? ('' as never) });
    expect(valueOf(restored).workspace.name).toBe('Communicatieplan keuringen');
  });

  it('puts a damaged file aside before it takes its place', async () => {
    const given = await givenBackend();
    const open = await openExample(given);
    await saveAs(given, open, 0, 'Anders');
    valueOf(await given.backend.handlers['workspace:close'](open));
    await writeFile(given.examplePath, '{"half": ');
    const [backup] = await listBackups(given);
    valueOf(await given.backend.handlers['backup:restore']({ backupId: backup?.backupId ?? ('' as never) }));
    const aside = (await readdir(given.documents)).find((name) => name.endsWith('.damaged')) ?? '';
    expect(await readFile(join(given.documents, aside), 'utf8')).toBe('{"half": ');
  });
});
