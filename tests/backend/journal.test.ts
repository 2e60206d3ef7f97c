import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '#core/model/workspace.ts';
import { nodeFileSystem } from '../../electron/backend/store/file-system.ts';
import { journalPlaceOf } from '../../electron/backend/store/journal/journal-place.ts';
import { encodeRecord } from '../../electron/backend/store/journal/journal-record.ts';
import { createFaultyFileSystem, makeErrno } from './faulty-file-system.ts';
import {
  givenBackend,
  openExample,
  rename,
  renameTo,
  startAgain,
  valueOf,
  type GivenBackend,
} from './given-backend.ts';

function changesFile({ dataFolder, examplePath }: GivenBackend): string {
  return journalPlaceOf(dataFolder, examplePath).changes;
}

async function renameTwice(given: GivenBackend): Promise<void> {
  const open = await openExample(given);
  await rename(given, open, 0, 'Een');
  await rename(given, open, 1, 'Twee');
}

describe('a crash between saves', () => {
  it('loses no acknowledged change, says how many it found, and saves them', async () => {
    const given = await givenBackend();
    const before = await readFile(given.examplePath, 'utf8');
    await renameTwice(given);
    expect(await readFile(given.examplePath, 'utf8')).toBe(before);
    const again = startAgain(given);
    const open = await openExample(again);
    expect(open).toMatchObject({ revision: 2, recovery: { count: 2, lostCount: 0 }, workspace: { name: 'Twee' } });
    expect((await openExample(again)).recovery, 'said once').toEqual({ count: 0, lostCount: 0 });
    valueOf(await again.backend.handlers['workspace:close'](open));
    expect(JSON.parse(await readFile(given.examplePath, 'utf8'))).toMatchObject({ name: 'Twee' });
  });

  it('survives a second crash before anything was saved', async () => {
    const given = await givenBackend();
    await renameTwice(given);
    const second = startAgain(given);
    await rename(second, await openExample(second), 2, 'Drie');
    const third = await openExample(startAgain(given));
    expect(third).toMatchObject({ recovery: { count: 3 }, workspace: { name: 'Drie' } });
  });

  it('puts back only what came after the last save', async () => {
    const given = await givenBackend();
    const open = await openExample(given);
    await rename(given, open, 0, 'Opgeslagen');
    valueOf(await given.backend.handlers['workspace:save'](open));
    await rename(given, open, 1, 'Erna');
    expect(await openExample(startAgain(given))).toMatchObject({ recovery: { count: 1 }, workspace: { name: 'Erna' } });
  });

  it('recognises a file that was written just before the crash, while the journal still held everything', async () => {
    const given = await givenBackend();
    const open = await openExample(given);
    await rename(given, open, 0, 'Opgeslagen');
    const full = await readFile(changesFile(given));
    valueOf(await given.backend.handlers['workspace:save'](open));
    const saved = await readFile(given.examplePath);
    // The crash falls between the rename of the file and the compaction of the journal.
    const place = journalPlaceOf(given.dataFolder, given.examplePath);
    const { hash } = JSON.parse((await readFile(place.changes, 'utf8')).split('\n')[0]?.slice(17) ?? '') as {
      hash: string;
    };
    await writeFile(place.changes, full);
    await appendFile(place.changes, encodeRecord({ kind: 'saving', hash, revision: 1, prelude: [] }));
    const again = await openExample(startAgain(given));
    expect(again).toMatchObject({ revision: 0, recovery: { count: 0 }, workspace: { name: 'Opgeslagen' } });
    expect(await readFile(given.examplePath)).toEqual(saved);
  });

  it('keeps later changes in their place when saving joined equal touchpoints in the file only', async () => {
    const given = await givenBackend();
    const open = await openExample(given);
    const { openId, workspace } = open;
    const process = workspace.processes[0];
    const stepIndex = process?.steps.findIndex(({ touchpoints }) => {
      const ids = touchpoints?.[0]?.targetGroupIds;
      return ids !== undefined && ids !== 'all' && ids.length > 1;
    });
    const touchpoints = process?.steps[stepIndex ?? -1]?.touchpoints;
    const shared = touchpoints?.[0];
    if (!shared || shared.targetGroupIds === 'all') throw new Error('the example shares a touchpoint');
    const apart = shared.targetGroupIds.map((id) => ({ ...shared, targetGroupIds: [id] }));
    const split = [...apart, ...(touchpoints ?? []).slice(1)];
    const place = ['processes', 0, 'steps', stepIndex ?? 0, 'touchpoints'];
    const apply = async (baseRevision: number, patches: Parameters<typeof JSON.stringify>[0]) =>
      valueOf(
        await given.backend.handlers['workspace:applyPatches']({ openId, baseRevision, patches: patches as never }),
      );
    await apply(0, [{ op: 'replace', path: place, value: split }]);
    valueOf(await given.backend.handlers['workspace:save'](open));
    await apply(1, [{ op: 'remove', path: [...place, split.length - 1] }]);
    const after = await openExample(startAgain(given));
    expect(after.recovery).toEqual({ count: 1, lostCount: 0 });
    expect(after.workspace.processes[0]?.steps[stepIndex ?? 0]?.touchpoints).toEqual(split.slice(0, -1));
  });

  it('drops a torn last line, which was never acknowledged', async () => {
    const given = await givenBackend();
    await renameTwice(given);
    const whole = await readFile(changesFile(given));
    for (const cut of [1, 10, 100]) {
      await writeFile(changesFile(given), whole.subarray(0, whole.length - cut));
      expect(await openExample(startAgain(given))).toMatchObject({
        recovery: { count: 1, lostCount: 0 },
        workspace: { name: 'Een' },
      });
    }
  });

  it('keeps a damaged journal aside and says how much could not be placed', async () => {
    const given = await givenBackend();
    await renameTwice(given);
    const lines = (await readFile(changesFile(given), 'utf8')).split('\n');
    lines[1] = lines[1]?.replace('Een', 'Ene') ?? '';
    await writeFile(changesFile(given), lines.join('\n'));
    expect(await openExample(startAgain(given))).toMatchObject({ revision: 0, recovery: { count: 0, lostCount: 2 } });
    const names = await readdir(journalPlaceOf(given.dataFolder, given.examplePath).folder);
    expect(names.filter((name) => name.endsWith('.unread'))).toHaveLength(1);
  });

  it('does not put changes on a file that someone else changed meanwhile: it compares before it saves', async () => {
    const given = await givenBackend();
    await renameTwice(given);
    const theirs = `${JSON.stringify({ ...(JSON.parse(await readFile(given.examplePath, 'utf8')) as Workspace), notes: 'Van Wim' }, undefined, 2)}\n`;
    await writeFile(given.examplePath, theirs);
    const again = startAgain(given);
    const open = await openExample(again);
    expect(open).toMatchObject({ recovery: { count: 2 }, workspace: { name: 'Twee' } });
    expect(open.workspace.notes).not.toBe('Van Wim');
    expect(await again.backend.handlers['workspace:save'](open)).toMatchObject({ error: { kind: 'changed-outside' } });
    expect(await readFile(given.examplePath, 'utf8')).toBe(theirs);
  });
});

describe('the journal', () => {
  it('leaves nothing behind when a workspace is closed', async () => {
    const given = await givenBackend();
    const open = await openExample(given);
    await rename(given, open, 0, 'Een');
    valueOf(await given.backend.handlers['workspace:close'](open));
    expect(await readdir(join(given.dataFolder, 'journal'))).toEqual([]);
  });

  it('flushes changes that come together at once', async () => {
    const { calls, fileSystem: journalFileSystem } = createFaultyFileSystem();
    const given = await givenBackend({ journalFileSystem });
    const { openId } = await openExample(given);
    calls.length = 0;
    await Promise.all(
      Array.from({ length: 50 }, (_, baseRevision) =>
        given.backend.handlers['workspace:applyPatches']({
          openId,
          baseRevision,
          patches: renameTo(`${baseRevision}`),
        }),
      ),
    );
    expect(calls.filter((call) => call === 'fdatasync').length).toBeLessThanOrEqual(2);
    expect(await openExample(startAgain(given))).toMatchObject({ recovery: { count: 50 } });
  });

  it('costs one write and one flush per change, and a look whether the journal is still ours', async () => {
    const { calls, fileSystem: journalFileSystem } = createFaultyFileSystem();
    const given = await givenBackend({ journalFileSystem });
    const open = await openExample(given);
    calls.length = 0;
    await rename(given, open, 0, 'Een');
    expect(calls).toEqual(['write', 'stat', 'fdatasync']);
  });

  it('refuses what it cannot keep, with what waits behind it, and takes it when there is room again', async () => {
    let isFull = false;
    const journalFileSystem = {
      ...nodeFileSystem,
      open: async (...args: Parameters<typeof nodeFileSystem.open>) => {
        if (isFull) throw makeErrno('ENOSPC', 'open');
        const file = await nodeFileSystem.open(...args);
        const append = (content: Uint8Array): void => {
          if (!isFull) return file.append(content);
          // Half of it arrives.
          file.append(content.subarray(0, content.length >> 1));
          throw makeErrno('ENOSPC', 'write');
        };
        return {
          writeFile: (content: Uint8Array) => file.writeFile(content),
          append,
          sync: () => file.sync(),
          datasync: () => file.datasync(),
          chmod: (mode: number) => file.chmod(mode),
          close: () => file.close(),
        };
      },
    };
    const given = await givenBackend({ journalFileSystem });
    const open = await openExample(given);
    await rename(given, open, 0, 'Een');
    isFull = true;
    const change = (baseRevision: number) =>
      given.backend.handlers['workspace:applyPatches']({ ...open, baseRevision, patches: renameTo('Vol') });
    const refused = await Promise.all([change(1), change(2), change(3)]);
    for (const outcome of refused)
      expect(outcome).toMatchObject({ error: { kind: 'disk-full', file: 'keuringen.leidraad' } });
    isFull = false;
    await rename(given, open, 1, 'Twee');
    expect(await openExample(startAgain(given))).toMatchObject({ recovery: { count: 2 }, workspace: { name: 'Twee' } });
  });
});
