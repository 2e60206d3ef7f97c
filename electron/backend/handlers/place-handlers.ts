import { realpathSync } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { HostMethods } from '#core/contract/contract.ts';
import { isLongerThan, limits } from '#core/model/limits.ts';
import { serialiseWorkspace } from '#core/model/serialise-workspace.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { failure, success, type Result } from '#core/result.ts';
import { readVersion } from '#core/review/versions/read-version.ts';
import type { BackendContext } from '../backend-context.ts';
import { wordLocation } from '../folders/word-location.ts';
import { logBug } from '../log-bug.ts';
import { writeFileAtomically } from '../store/atomic-write.ts';
import { toWriteError, type WriteError } from '../store/host-file-error.ts';
import { openForWindow } from './open-for-window.ts';
import { writableWorkspace } from './writable-workspace.ts';

type CopyError = WriteError | { kind: 'file-exists' | 'too-big'; file: string };

/** Handlers that put a workspace in another file: copy, save as, rename, move. */
export function createPlaceHandlers(
  context: BackendContext,
): Pick<HostMethods, 'workspace:copy' | 'workspace:copyVersion' | 'workspace:saveAs'> {
  const { backups, fileTickets, homeFolder, recent, windows, workspaces } = context;
  return {
    'workspace:copy': async ({ openId, fileId, mayReplace }) => {
      const open = workspaces.find(openId);
      if (!open) return failure({ kind: 'unknown-workspace' });
      const path = fileTickets.pathOf(fileId);
      if (path === undefined) return failure({ kind: 'unknown-file' });
      const written = await writeCopy(context, open.workspace, path, { mayReplace });
      if (!written.ok) return written;
      return success({ fileId, file: basename(path), folder: wordLocation(homeFolder, dirname(path)) });
    },
    'workspace:copyVersion': async ({ openId, versionId, fileId }) => {
      const open = workspaces.find(openId);
      if (!open) return failure({ kind: 'unknown-workspace' });
      const path = fileTickets.pathOf(fileId);
      if (path === undefined) return failure({ kind: 'unknown-file' });
      const version = open.workspace.versions?.find(({ id }) => id === versionId);
      const state = version && readVersion(version);
      if (!state?.ok) return failure({ kind: 'version-unreadable', name: version?.name ?? versionId });
      const written = await writeCopy(context, state.value, path, { mayReplace: false });
      if (!written.ok) return written;
      return success({ fileId, file: basename(path), folder: wordLocation(homeFolder, dirname(path)) });
    },
    'workspace:saveAs': async ({ openId, fileId, mayReplace, isMove }, from) => {
      const open = workspaces.find(openId);
      if (!open) return failure({ kind: 'unknown-workspace' });
      const path = fileTickets.pathOf(fileId);
      if (path === undefined) return failure({ kind: 'unknown-file' });
      if (isMove) {
        // The file is removed afterwards: so it has to be ours, and hold nothing that we do not have.
        const own = writableWorkspace(context, openId, from);
        const saved = own.ok ? await own.value.save() : own;
        if (!saved.ok) return saved;
      }
      const written = await writeCopy(context, open.workspace, path, { mayReplace });
      if (!written.ok) return written;
      // A window that only reads leaves the workspace to the one that works in it.
      if (windows.mayWrite(openId, from)) {
        await workspaces.abandon(open);
        windows.forget(openId);
      }
      if (isMove) {
        await unlink(open.path).catch((error: unknown) => logBug('removing a moved file', error));
        await backups.follow(open.path, realPlaceOf(path));
        await recent.remove(open.path);
      }
      return openForWindow(context, path, from, { whenBroken: 'refuse' });
    },
  };
}

/** A file that is open here is never replaced: it would lose its own work. */
async function writeCopy(
  { workspaces }: BackendContext,
  workspace: Workspace,
  path: string,
  { mayReplace }: { mayReplace: boolean },
): Promise<Result<unknown, CopyError>> {
  const file = basename(path);
  if (workspaces.findByPath(realPlaceOf(path))) return failure({ kind: 'file-exists', file });
  const text = serialiseWorkspace(workspace);
  if (isLongerThan(text, limits.fileBytes)) return failure({ kind: 'too-big', file });
  const written = await writeFileAtomically(path, text, { mayReplace });
  if (written.ok) return written;
  const { kind } = written.error;
  return failure(kind === 'file-exists' ? { kind, file } : toWriteError(written.error));
}

/** Where a file is, or will be, with links in its folders followed. */
function realPlaceOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    try {
      return join(realpathSync(dirname(path)), basename(path));
    } catch {
      return path;
    }
  }
}
