import { basename } from 'node:path';
import type { OpenId } from '#core/contract/workspace-methods.ts';
import { failure, success, type Result } from '#core/result.ts';
import type { BackendContext } from '../backend-context.ts';
import type { OpenedElsewhere, OpenWorkspace } from '../store/open-workspace.ts';
import type { WindowId } from '../windows.ts';

/** The open workspace of a ticket, when this window may change it. */
export function writableWorkspace(
  { windows, workspaces }: Pick<BackendContext, 'windows' | 'workspaces'>,
  openId: OpenId,
  from: WindowId | undefined,
): Result<OpenWorkspace, OpenedElsewhere | { kind: 'unknown-workspace' }> {
  const open = workspaces.find(openId);
  if (!open) return failure({ kind: 'unknown-workspace' });
  const isElsewhere = open.holder !== undefined || !windows.mayWrite(openId, from);
  return isElsewhere ? failure({ kind: 'opened-elsewhere', file: basename(open.path) }) : success(open);
}
