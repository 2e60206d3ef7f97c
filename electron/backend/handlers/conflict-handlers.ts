import { basename } from 'node:path';
import type { HostMethods } from '#core/contract/contract.ts';
import { compareWorkspaces } from '#core/exchange/compare-workspaces.ts';
import { serialiseWorkspace } from '#core/model/serialise-workspace.ts';
import { failure, success } from '#core/result.ts';
import type { BackendContext } from '../backend-context.ts';
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
      const theirs = await readWorkspaceFile(open.path, 'refuse');
      if (!theirs.ok) return theirs;
      const { changedOn, hash, workspace } = theirs.value;
      const differences = compareWorkspaces(open.workspace, workspace);
      return success({ differences, hash, changedOn: changedOn.toISOString() });
    },
    'workspace:resolve': async ({ openId, keep, hash }, from) => {
      const found = writableWorkspace(context, openId, from);
      if (!found.ok) return found;
      const open = found.value;
      const { path, workspace } = open;
      const theirs = await readWorkspaceFile(path, 'refuse');
      if (!theirs.ok) return theirs;
      if (theirs.value.hash !== hash) return failure({ kind: 'changed-outside', file: basename(path) });
      const other =
        keep === 'theirs'
          ? backUpOurs(open)
          : backups.keep({ path, name: workspace.name, content: theirs.value.bytes, reason: 'conflict' });
      // Without a backup of the other version a choice would be a loss.
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
