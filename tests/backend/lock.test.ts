import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Machine } from '../../electron/backend/machine.ts';
import { lockPathOf } from '../../electron/backend/store/lock/lock-record.ts';
import {
  collectEvents,
  givenBackend,
  openExample,
  rename,
  renameTo,
  startAgain,
  valueOf,
  type GivenBackend,
} from './given-backend.ts';

const wim: Machine = { name: 'pc-wim', userName: 'wim', processId: 7, isRunning: () => true };

/** A colleague on another machine, who reaches the same folder. */
function startAtWim(given: GivenBackend): GivenBackend {
  return startAgain(given, { machine: wim, dataFolder: join(given.dataFolder, 'wim'), clock: given.clock });
}

async function change({ backend }: GivenBackend, open: { openId: unknown }, baseRevision: number, from?: string) {
  const args = { openId: open.openId as never, baseRevision, patches: renameTo('Anders') };
  return backend.handlers['workspace:applyPatches'](args, from);
}

async function takeOver(given: GivenBackend, from?: string) {
  const { files } = valueOf(await given.backend.handlers['folder:list']({}));
  const fileId = files[0]?.fileId ?? ('' as never);
  return valueOf(await given.backend.handlers['workspace:open']({ fileId, mayTakeOver: true }, from));
}

const refused = { ok: false, error: { kind: 'opened-elsewhere', file: 'keuringen.leidraad' } };

describe('a workspace that a colleague has open', () => {
  it('opens for reading, and says who works in it since when', async () => {
    const given = await givenBackend();
    await given.backend.handlers['settings:write']({ personName: 'Lotte', language: 'nl', theme: 'system' });
    await openExample(given);
    const atWim = startAtWim(given);
    const open = await openExample(atWim);
    expect(open.holder).toEqual({
      isOtherWindow: false,
      person: 'Lotte',
      machine: 'laptop-lotte',
      since: '2026-11-22T10:00:00.000Z',
    });
    expect(await change(atWim, open, 0)).toEqual(refused);
    expect(await atWim.backend.handlers['workspace:save'](open)).toEqual(refused);
    valueOf(await atWim.backend.handlers['workspace:close'](open));
    expect(await readdir(given.documents)).toContain('.~lock.keuringen.leidraad#');
  });

  it('is free as soon as it is closed', async () => {
    const given = await givenBackend();
    valueOf(await given.backend.handlers['workspace:close'](await openExample(given)));
    expect(await readdir(given.documents)).toEqual(['keuringen.leidraad']);
    const atWim = startAtWim(given);
    expect(await openExample(atWim)).not.toHaveProperty('holder');
  });

  it('is read anew each time, until it is free', async () => {
    const given = await givenBackend();
    const mine = await openExample(given);
    const atWim = startAtWim(given);
    await openExample(atWim);
    await rename(given, mine, 0, 'Van Lotte');
    valueOf(await given.backend.handlers['workspace:close'](mine));
    const open = await openExample(atWim);
    expect(open).toMatchObject({ workspace: { name: 'Van Lotte' } });
    expect(open).not.toHaveProperty('holder');
    expect(await change(atWim, open, 0)).toMatchObject({ ok: true });
  });

  it('counts as left behind after three minutes without a sign of life, not before', async () => {
    const given = await givenBackend();
    await openExample(given);
    const lock = await readFile(lockPathOf(given.examplePath), 'utf8');
    const atWim = startAtWim(given);
    const later = async (minutes: number) => {
      const heartbeat = new Date(given.clock.now().getTime() - minutes * 60_000).toISOString();
      await writeFile(lockPathOf(given.examplePath), JSON.stringify({ ...(JSON.parse(lock) as object), heartbeat }));
      return openExample(atWim);
    };
    expect(await later(2)).toHaveProperty('holder');
    expect(await later(4)).not.toHaveProperty('holder');
  });

  it('gives a sign of life every half minute', async () => {
    const given = await givenBackend();
    await openExample(given);
    const before = await readFile(lockPathOf(given.examplePath), 'utf8');
    given.clock.advance(30_000);
    await expect.poll(() => readFile(lockPathOf(given.examplePath), 'utf8')).not.toBe(before);
  });

  it.each(['', '{', '{"app":"Leidraad"}', 'x'.repeat(20_000)])(
    'counts as held when its lock cannot be read',
    async (content) => {
      const given = await givenBackend();
      await writeFile(lockPathOf(given.examplePath), content);
      const open = await openExample(given);
      expect(open.holder).toEqual({ isOtherWindow: false, person: '', machine: '' });
      const taken = await takeOver(given);
      expect(taken).not.toHaveProperty('holder');
    },
  );
});

describe('taking over', () => {
  it('makes the other one read-only, at the latest when it wants to write', async () => {
    const given = await givenBackend();
    const mine = await openExample(given);
    await rename(given, mine, 0, 'Nog niet opgeslagen');
    const atWim = startAtWim(given);
    const theirs = await takeOver(atWim);
    expect(theirs).not.toHaveProperty('holder');
    const { told } = collectEvents(given, 'workspace:takenOver');
    expect(await given.backend.handlers['workspace:save'](mine)).toEqual(refused);
    expect(told).toMatchObject([{ openId: mine.openId, holder: { person: 'wim', machine: 'pc-wim' } }]);
    expect(await change(given, mine, 1)).toEqual(refused);
    expect(JSON.parse(await readFile(given.examplePath, 'utf8'))).not.toHaveProperty('name', 'Nog niet opgeslagen');
  });

  it('is noticed with the next sign of life', async () => {
    const given = await givenBackend();
    const mine = await openExample(given);
    await takeOver(startAtWim(given));
    const { next } = collectEvents(given, 'workspace:takenOver');
    given.clock.advance(30_000);
    expect(await next(({ openId }) => openId === mine.openId)).toMatchObject({ holder: { person: 'wim' } });
  });

  it('keeps what the other had not saved: it comes back, and is compared before it is saved', async () => {
    const given = await givenBackend();
    const mine = await openExample(given);
    await rename(given, mine, 0, 'Van Lotte');
    const atWim = startAtWim(given);
    const theirs = await takeOver(atWim);
    await rename(atWim, theirs, 0, 'Van Wim');
    valueOf(await atWim.backend.handlers['workspace:close'](theirs));
    expect(await given.backend.handlers['workspace:close'](mine)).toMatchObject({ error: { kind: 'changed-outside' } });
    const restarted = startAgain(given);
    const again = await openExample(restarted);
    expect(again).toMatchObject({ workspace: { name: 'Van Lotte' }, recovery: { count: 1 } });
    expect(await restarted.backend.handlers['workspace:save'](again)).toMatchObject({
      error: { kind: 'changed-outside' },
    });
  });

  it('by another program on the same machine misses no acknowledged change', async () => {
    const given = await givenBackend();
    const mine = await openExample(given);
    await rename(given, mine, 0, 'Op tijd');
    const other = startAgain(given, {
      machine: { name: 'laptop-lotte', userName: 'lotte', processId: 9, isRunning: () => true },
    });
    const taken = await takeOver(other);
    expect(taken).toMatchObject({ workspace: { name: 'Op tijd' }, revision: 1 });
    expect(await change(given, mine, 1), 'too late, so not acknowledged').toEqual(refused);
    await rename(other, taken, 1, 'Verder');
  });
});

describe('a second window of the same app', () => {
  const windows = async () => {
    const given = await givenBackend();
    const listening = { first: given.backend.listen(() => undefined, 'first') };
    const { files } = valueOf(await given.backend.handlers['folder:list']({}));
    const fileId = files[0]?.fileId ?? ('' as never);
    const first = valueOf(await given.backend.handlers['workspace:open']({ fileId }, 'first'));
    const open = async (from: string) => valueOf(await given.backend.handlers['workspace:open']({ fileId }, from));
    return { given, first, listening, open };
  };

  it('only reads, and does not close what the first one works in', async () => {
    const { first, given, open } = await windows();
    const second = await open('second');
    expect(second.holder).toEqual({ isOtherWindow: true, person: '', machine: '' });
    expect(await change(given, second, 0, 'second')).toEqual(refused);
    expect(await given.backend.handlers['workspace:save'](second, 'second')).toEqual(refused);
    valueOf(await given.backend.handlers['workspace:close'](second, 'second'));
    expect(await change(given, first, 0, 'first')).toMatchObject({ ok: true });
  });

  it('works when the first one has gone, as after loading the page again', async () => {
    const { given, listening, open } = await windows();
    listening.first();
    const second = await open('second');
    expect(second).not.toHaveProperty('holder');
    expect(await change(given, second, 0, 'second')).toMatchObject({ ok: true });
  });

  it('can take over; only the first one is told', async () => {
    const { first, given } = await windows();
    const told: string[] = [];
    given.backend.listen((name) => told.push(`first ${name}`), 'first');
    given.backend.listen((name) => told.push(`second ${name}`), 'second');
    told.length = 0;
    const taken = await takeOver(given, 'second');
    expect(told).toEqual(['first workspace:takenOver']);
    expect(taken).not.toHaveProperty('holder');
    expect(await change(given, first, 0, 'first')).toEqual(refused);
    expect(await change(given, taken, 0, 'second')).toMatchObject({ ok: true });
  });
});
