import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { FileFormat } from '#core/contract/file-methods.ts';
import type { VersionId } from '#core/model/id.ts';
import type { Version } from '#core/model/version.ts';
import { packVersion } from '#core/review/versions/pack-version.ts';
import { readReply } from '#core/review/reply/read-reply.ts';
import { givenBackend, openExample, rename, valueOf, type GivenBackend } from './given-backend.ts';

async function ticketFor({ backend }: GivenBackend, name: string, format: FileFormat) {
  const { folderId } = valueOf(await backend.handlers['folder:list']({}));
  return valueOf(await backend.handlers['folder:nameFile']({ folderId, name, format })).fileId;
}

describe('the review file', () => {
  it.each(['html', 'zip'] as const)(
    'holds the latest changes, as %s, and is read back as of this workspace',
    async (format) => {
      const given = await givenBackend();
      const open = await openExample(given);
      await rename(given, open, 0, 'Veranderd');
      const made = await given.backend.handlers['review:export']({
        openId: open.openId,
        fileId: await ticketFor(given, 'review', format),
        mayReplace: false,
        format,
        choices: { asOf: '2026-11-25', hasFindings: false },
        hasRemarks: true,
        drawings: [],
      });
      const { file, missingFigures } = valueOf(made);
      expect(file).toBe(`review.${format}`);
      // Nothing was drawn: those diagrams stand there in words, and are named.
      expect(missingFigures.length).toBeGreaterThan(0);
      const bytes = new Uint8Array(await readFile(join(given.documents, file)));
      expect(valueOf(readReply(bytes))).toMatchObject({ workspaceId: open.workspace.id, workspaceName: 'Veranderd' });
      const page = format === 'zip' ? unzipSync(bytes)['review.html'] : bytes;
      // The open remark of the team stands where it belongs.
      expect(Buffer.from(page ?? []).toString()).toContain('Mag de toelichting hier wel in?');
    },
  );
});

describe('a version as a copy', () => {
  async function givenVersion(content: (given: Awaited<ReturnType<typeof openExample>>) => string) {
    const given = await givenBackend();
    const open = await openExample(given);
    const version: Version = {
      id: 'v-1' as VersionId,
      name: 'Eerst',
      on: '2026-11-25T10:00:00Z',
      content: content(open),
    };
    const patch = { op: 'add' as const, path: ['versions'], value: [version] };
    const kept = await given.backend.handlers['workspace:applyPatches']({
      openId: open.openId,
      baseRevision: 0,
      patches: [patch],
    });
    valueOf(kept);
    return {
      given,
      args: { openId: open.openId, versionId: version.id, fileId: await ticketFor(given, 'eerst', 'workspace') },
    };
  }

  it('is a file of its own with the workspace as it was, and never replaces one', async () => {
    const { args, given } = await givenVersion(({ workspace }) => packVersion({ ...workspace, name: 'Zoals het was' }));
    const copied = valueOf(await given.backend.handlers['workspace:copyVersion'](args));
    expect(copied.file).toBe('eerst.leidraad');
    const path = join(given.documents, 'eerst.leidraad');
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ name: 'Zoals het was' });
    await writeFile(path, 'van iemand anders');
    expect(await given.backend.handlers['workspace:copyVersion'](args)).toMatchObject({
      error: { kind: 'file-exists' },
    });
    expect(await readFile(path, 'utf8')).toBe('van iemand anders');
  });

  it('that is damaged is refused by its name', async () => {
    const { args, given } = await givenVersion(() => 'geen gzip');
    expect(await given.backend.handlers['workspace:copyVersion'](args)).toMatchObject({
      error: { kind: 'version-unreadable', name: 'Eerst' },
    });
  });
});
