import { gzipSync, strToU8 } from 'fflate';
import { core } from 'zod';
import { serialiseWorkspace } from '#core/model/serialise-workspace.ts';
import type { Workspace } from '#core/model/workspace.ts';

/** The content of a version of this workspace as it is now; the same workspace always gives the same text. */
export function packVersion(workspace: Workspace): string {
  const { versions: _versions, ...state } = workspace;
  return core.util.uint8ArrayToBase64(gzipSync(strToU8(serialiseWorkspace(state)), { mtime: 0 }));
}
