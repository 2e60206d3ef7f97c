import { createHash } from 'node:crypto';
import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFileAtomically } from '../../electron/backend/store/atomic-write.ts';
import { createFaultyFileSystem, makeErrno } from './faulty-file-system.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

const oldText = 'the old text\n';
const newText = 'the new text, longer than the old\n';
const noDelays = { retryDelaysMs: [0, 0] };

async function givenAFile(): Promise<{ folder: string; path: string }> {
  const folder = await makeTemporaryFolder();
  const path = join(folder, 'plan.leidraad');
  await writeFile(path, oldText);
  return { folder, path };
}

describe('writing a file atomically', () => {
  it('writes a new file and gives its hash', async () => {
    const folder = await makeTemporaryFolder();
    const path = join(folder, 'nieuw.leidraad');
    const outcome = await writeFileAtomically(path, newText);
    expect(outcome).toEqual({ ok: true, value: { hash: createHash('sha256').update(newText).digest('hex') } });
    expect(await readFile(path, 'utf8')).toBe(newText);
    expect(await readdir(folder)).toEqual(['nieuw.leidraad']);
  });

  it('replaces an existing file and keeps its mode', async () => {
    const { folder, path } = await givenAFile();
    await chmod(path, 0o666);
    expect((await writeFileAtomically(path, Buffer.from(newText))).ok).toBe(true);
    expect(await readFile(path, 'utf8')).toBe(newText);
    expect((await stat(path)).mode & 0o777).toBe(0o666);
    expect(await readdir(folder)).toEqual(['plan.leidraad']);
  });

  it('writes the file a symbolic link points to and leaves the link', async () => {
    const { folder, path } = await givenAFile();
    const elsewhere = join(folder, 'elsewhere');
    await mkdir(elsewhere);
    await symlink(path, join(elsewhere, 'link.leidraad'));
    await symlink('not-yet.leidraad', join(elsewhere, 'dangling.leidraad'));
    expect((await writeFileAtomically(join(elsewhere, 'link.leidraad'), newText)).ok).toBe(true);
    expect((await writeFileAtomically(join(elsewhere, 'dangling.leidraad'), newText)).ok).toBe(true);
    expect(await readFile(path, 'utf8')).toBe(newText);
    expect(await readFile(join(elsewhere, 'not-yet.leidraad'), 'utf8')).toBe(newText);
    expect((await lstat(join(elsewhere, 'link.leidraad'))).isSymbolicLink()).toBe(true);
  });

  it('keeps every file whole when many writers write at once', async () => {
    const { folder, path } = await givenAFile();
    const texts = Array.from({ length: 20 }, (_, index) => `${index}`.repeat(10_000));
    const outcomes = await Promise.all(texts.map((text) => writeFileAtomically(path, text)));
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['plan.leidraad']);
  });
});

describe('refusals of writing', () => {
  it('never replaces an existing file when it may not', async () => {
    const { folder, path } = await givenAFile();
    const outcome = await writeFileAtomically(path, newText, { mayReplace: false });
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'file-exists', path } });
    expect(await readFile(path, 'utf8')).toBe(oldText);
    expect(await readdir(folder)).toEqual(['plan.leidraad']);
  });

  it('lets exactly one of many writers make a new file', async () => {
    const folder = await makeTemporaryFolder();
    const path = join(folder, 'nieuw.leidraad');
    const outcomes = await Promise.all(
      ['a', 'b', 'c', 'd'].map((text) => writeFileAtomically(path, text, { mayReplace: false })),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await readdir(folder)).toEqual(['nieuw.leidraad']);
  });

  it('makes a new file without replacing where the disk has no hard links', async () => {
    const { folder, path } = await givenAFile();
    const { fileSystem } = createFaultyFileSystem();
    const withoutLinks = { ...fileSystem, link: () => Promise.reject(makeErrno('EPERM', 'link')) };
    const options = { mayReplace: false, fileSystem: withoutLinks, ...noDelays };
    expect((await writeFileAtomically(join(folder, 'nieuw.leidraad'), newText, options)).ok).toBe(true);
    expect(await readFile(join(folder, 'nieuw.leidraad'), 'utf8')).toBe(newText);
    expect(await writeFileAtomically(path, newText, options)).toMatchObject({ error: { kind: 'file-exists' } });
    expect((await readdir(folder)).sort()).toEqual(['nieuw.leidraad', 'plan.leidraad']);
  });

  it('says that the folder is missing', async () => {
    const folder = await makeTemporaryFolder();
    const outcome = await writeFileAtomically(join(folder, 'gone', 'plan.leidraad'), newText);
    expect(outcome).toMatchObject({ error: { kind: 'folder-missing' } });
  });

  it('says that a folder is not a file', async () => {
    const folder = await makeTemporaryFolder();
    expect(await writeFileAtomically(folder, newText)).toMatchObject({ error: { kind: 'not-a-file', path: folder } });
  });

  it('leaves a read-only file as it is, also for the administrator', async () => {
    const { path } = await givenAFile();
    await chmod(path, 0o444);
    expect(await writeFileAtomically(path, newText)).toMatchObject({ error: { kind: 'read-only' } });
    expect(await readFile(path, 'utf8')).toBe(oldText);
  });

  it('notices that the disk gives back something else than was written', async () => {
    const { folder, path } = await givenAFile();
    const { fileSystem } = createFaultyFileSystem();
    const lying = { ...fileSystem, readFile: () => Promise.resolve(Buffer.from('torn')) };
    expect(await writeFileAtomically(path, newText, { fileSystem: lying })).toMatchObject({ error: { kind: 'io' } });
    expect(await readFile(path, 'utf8')).toBe(oldText);
    expect(await readdir(folder)).toEqual(['plan.leidraad']);
  });
});

describe('faults on every call while writing', () => {
  const kinds: Record<string, string> = {
    ENOSPC: 'disk-full',
    EIO: 'io',
    EBUSY: 'file-busy',
    EPERM: 'no-permission',
    EROFS: 'read-only',
  };

  for (const mayReplace of [true, false]) {
    for (const [errno, kind] of Object.entries(kinds)) {
      it(`leaves the old or the new file whole after ${errno} (mayReplace: ${mayReplace})`, async () => {
        let failures = 0;
        for (let call = 0; ; call += 1) {
          const folder = await makeTemporaryFolder();
          const path = join(folder, 'plan.leidraad');
          if (mayReplace) await writeFile(path, oldText);
          const { fileSystem, calls } = createFaultyFileSystem({ call, errno });
          const outcome = await writeFileAtomically(path, newText, { mayReplace, fileSystem, ...noDelays });
          const files = await readdir(folder);
          const content = files.length === 0 ? undefined : await readFile(path, 'utf8');
          expect(
            files.filter((name) => name !== 'plan.leidraad'),
            `call ${call}: ${calls[call]}`,
          ).toEqual([]);
          expect([mayReplace ? oldText : undefined, newText]).toContain(content);
          const summary = outcome.ok ? { content } : { kind: outcome.error.kind, path: outcome.error.path };
          expect([{ content: newText }, { kind, path }]).toContainEqual(summary);
          if (!outcome.ok) failures += 1;
          if (calls.length <= call) break;
        }
        expect(failures).toBeGreaterThan(5);
      });
    }
  }

  it('waits for another program that holds the file for a moment', async () => {
    const { path } = await givenAFile();
    const { calls, fileSystem: counting } = createFaultyFileSystem();
    await writeFileAtomically(path, oldText, { fileSystem: counting });
    const { fileSystem } = createFaultyFileSystem({ call: calls.indexOf('rename'), errno: 'EBUSY', times: 2 });
    expect((await writeFileAtomically(path, newText, { fileSystem, ...noDelays })).ok).toBe(true);
    expect(await readFile(path, 'utf8')).toBe(newText);
  });

  it('says that the file is busy when the other program does not let go', async () => {
    const { folder, path } = await givenAFile();
    const { fileSystem } = createFaultyFileSystem();
    const held = { ...fileSystem, rename: () => Promise.reject(makeErrno('EBUSY', 'rename')) };
    const outcome = await writeFileAtomically(path, newText, { fileSystem: held, ...noDelays });
    expect(outcome).toMatchObject({ error: { kind: 'file-busy' } });
    expect(await readFile(path, 'utf8')).toBe(oldText);
    expect(await readdir(folder)).toEqual(['plan.leidraad']);
  });

  it('passes a bug on instead of calling it a failure of the file', async () => {
    const { folder, path } = await givenAFile();
    const { fileSystem } = createFaultyFileSystem();
    const broken = { ...fileSystem, rename: () => Promise.reject(new TypeError('a bug')) };
    await expect(writeFileAtomically(path, newText, { fileSystem: broken })).rejects.toThrow('a bug');
    expect(await readdir(folder)).toEqual(['plan.leidraad']);
  });
});
