import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { HostMethods } from '#core/contract/contract.ts';
import { briefDifferences } from '#core/exchange/brief-differences.ts';
import { serialiseWorkspace } from '#core/model/serialise-workspace.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { failure, success, type Result } from '#core/result.ts';
import type { BackendContext } from '../backend-context.ts';
import { writeFileAtomically } from '../store/atomic-write.ts';
import { describeReadFailure } from '../store/file-failure.ts';
import { hashOf } from '../store/hash.ts';
import { toReadError, type OpenError } from '../store/host-file-error.ts';
import type { OpenWorkspace } from '../store/open-workspace.ts';
import { readWorkspaceFile } from '../store/read-workspace-file.ts';
import { openForWindow } from './open-for-window.ts';
import { writableWorkspace } from './writable-workspace.ts';

/** Handlers for a file that was changed outside while it was open. */
export function createConflictHandlers(
  context: BackendContext,
): Pick<HostMethods, 'workspace:compare' | 'workspace:resolve'> {
  const { backups, windows, workspaces } = context;
  const backUpOurs = ({ path, workspace }: OpenWorkspace) =>
    backups.keep({ path, name: workspace.name, content: serialiseWorkspace(workspace), reason: 'conflict' });
  return {
    'workspace:compare': async ({ openId }) => {
      const open = workspaces.find(openId);
      if (!open) return failure({ kind: 'unknown-workspace' });
      const theirs = await readTheirs(open.path);
      if (!theirs.ok) return theirs;
      const { bytes, changedOn, workspace } = theirs.value;
      return success({
        ...(workspace ? { differences: briefDifferences(open.workspace, workspace), theirs: workspace } : {}),
        hash: hashOf(bytes),
        changedOn: changedOn.toISOString(),
      });
    },
    'workspace:resolve': async ({ openId, keep, hash }, from) => {
      const found = writableWorkspace(context, openId, from);
      if (!found.ok) return found;
      const open = found.value;
      const { path, workspace } = open;
      const theirs = await readTheirs(path);
      if (!theirs.ok) return theirs;
      const { bytes } = theirs.value;
      if (hashOf(bytes) !== hash) return failure({ kind: 'changed-outside', file: basename(path) });
      // A file that cannot be read is no backup one can go back to: it is put beside itself.
      const other =
        keep === 'theirs'
          ? backUpOurs(open)
          : theirs.value.workspace
            ? backups.keep({ path, name: workspace.name, content: bytes, reason: 'conflict' })
            : putAside(context, path, bytes);
      // Without the other version kept, a choice would be a loss.
      if (!(await other)) return failure({ kind: 'io', file: basename(path), cause: 'backup' });
      if (keep === 'theirs') {
        await workspaces.abandon(open);
        windows.forget(openId);
      } else {
        const saved = await open.overwrite(hash);
        if (!saved.ok) return saved;
      }
      return openForWindow(context, path, from, { whenBroken: 'refuse' });
    },
  };
}

interface Theirs {
  bytes: Uint8Array;
  changedOn: Date;
  /** Absent when the file is damaged. */
  workspace?: Workspace;
}

async function readTheirs(path: string): Promise<Result<Theirs, OpenError>> {
  const read = await readWorkspaceFile(path, 'refuse');
  if (read.ok || read.error.kind !== 'invalid-workspace' || read.error.reason === 'too-big') return read;
  try {
    const [bytes, { mtime }] = await Promise.all([readFile(path), stat(path)]);
    return success({ bytes, changedOn: mtime });
  } catch (error) {
    return failure(toReadError(describeReadFailure(error, path)));
  }
}

async function putAside({ clock }: BackendContext, path: string, bytes: Uint8Array): Promise<boolean> {
  const stamp = clock.now().toISOString().replaceAll(/[:.]/g, '-');
  return (await writeFileAtomically(`${path}.${stamp}.damaged`, bytes, { mayReplace: false })).ok;
}
