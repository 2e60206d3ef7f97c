import { copyFile, readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { constants } from 'node:fs';
import type { HostMethods } from '#core/contract/contract.ts';
import { briefDifferences } from '#core/exchange/brief-differences.ts';
import { serialiseWorkspace } from '#core/model/serialise-workspace.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { failure, success, type Result } from '#core/result.ts';
import type { BackendContext } from '../backend-context.ts';
import { wordLocation } from '../folders/word-location.ts';
import { writeFileAtomically } from '../store/atomic-write.ts';
import type { Backup } from '../store/backups/backup-store.ts';
import { describeWriteFailure, errnoOf } from '../store/file-failure.ts';
import { toWriteError, type OpenError, type WriteError } from '../store/host-file-error.ts';
import { readWorkspaceFile } from '../store/read-workspace-file.ts';
import { openForWindow } from './open-for-window.ts';
import { writableWorkspace } from './writable-workspace.ts';

type BackupMethods = Pick<HostMethods, 'backup:list' | 'backup:compare' | 'backup:restore'>;

/** Handlers about backups. */
export function createBackupHandlers(context: BackendContext): BackupMethods {
  const { backups, backupTickets, fileTickets, homeFolder, windows, workspaces } = context;
  const find = async (backupId: Parameters<typeof backupTickets.pathOf>[0]): Promise<Backup | undefined> => {
    const backupPath = backupTickets.pathOf(backupId);
    return (await backups.list()).find((backup) => backup.backupPath === backupPath);
  };
  return {
    'backup:list': async ({ fileId }) => {
      const path = fileId === undefined ? undefined : fileTickets.pathOf(fileId);
      if (fileId !== undefined && path === undefined) return failure({ kind: 'unknown-file' });
      const list = await backups.list(path);
      return success(
        list.map((backup) => ({
          backupId: backupTickets.give(backup.backupPath),
          fileId: fileTickets.give(backup.path),
          name: backup.name,
          file: basename(backup.path),
          folder: wordLocation(homeFolder, dirname(backup.path)),
          madeOn: backup.madeOn.toISOString(),
          reason: backup.reason,
        })),
      );
    },
    'backup:compare': async ({ backupId }) => {
      const backup = await find(backupId);
      if (!backup) return failure({ kind: 'unknown-file' });
      const then = await readWorkspaceFile(backup.backupPath, 'refuse');
      if (!then.ok) return then;
      const now = await currentState(context, backup.path);
      return now.ok ? success({ differences: briefDifferences(now.value, then.value.workspace) }) : now;
    },
    'backup:restore': async ({ backupId }, from) => {
      const backup = await find(backupId);
      if (!backup) return failure({ kind: 'unknown-file' });
      const { path } = backup;
      const then = await readWorkspaceFile(backup.backupPath, 'refuse');
      if (!then.ok) return then;
      const open = workspaces.findByPath(path);
      if (open && !writableWorkspace(context, open.openId, from).ok) {
        return failure({ kind: 'opened-elsewhere', file: basename(path) });
      }
      const kept = await keepPresent(context, backup);
      if (!kept.ok) return kept;
      const written = await writeFileAtomically(path, then.value.bytes);
      if (!written.ok) return failure(toWriteError(written.error));
      if (open) {
        await workspaces.abandon(open);
        windows.forget(open.openId);
      }
      return openForWindow(context, path, from, { whenBroken: 'refuse' });
    },
  };
}

/** The workspace as it is now: open here, or in its file. */
async function currentState({ workspaces }: BackendContext, path: string): Promise<Result<Workspace, OpenError>> {
  const open = workspaces.findByPath(path);
  if (open) return success(open.workspace);
  const read = await readWorkspaceFile(path, 'refuse');
  return read.ok ? success(read.value.workspace) : read;
}

/**
 * Keeps what a restore takes the place of: what is open here and what is in the file as backups, and a file that cannot be read beside itself. Only then
 * may it be replaced.
 */
async function keepPresent(context: BackendContext, { name, path }: Backup): Promise<Result<unknown, WriteError>> {
  const { backups, clock, workspaces } = context;
  const open = workspaces.findByPath(path);
  const unkept = failure({ kind: 'io' as const, file: basename(path), cause: 'backup' });
  if (open) {
    const content = serialiseWorkspace(open.workspace);
    if (!(await backups.keep({ path, name: open.workspace.name, content, reason: 'restore' }))) return unkept;
  }
  try {
    const read = await readWorkspaceFile(path, 'refuse');
    if (read.ok) {
      const isKept = await backups.keep({ path, name, content: await readFile(path), reason: 'restore' });
      return isKept ? success({}) : unkept;
    }
    if (read.error.kind === 'file-missing') return success({});
    const stamp = clock.now().toISOString().replaceAll(/[:.]/g, '-');
    await copyFile(path, `${path}.${stamp}.damaged`, constants.COPYFILE_EXCL);
    return success({});
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    return failure(toWriteError(describeWriteFailure(error, path)));
  }
}
