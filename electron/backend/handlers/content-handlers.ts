import { basename, dirname } from 'node:path';
import type { HostMethods } from '#core/contract/contract.ts';
import { failure, success } from '#core/result.ts';
import { buildInventory } from '#core/workbook/build-inventory.ts';
import type { BackendContext } from '../backend-context.ts';
import { exportXlsx } from '../exporters/xlsx/export-xlsx.ts';
import { wordLocation } from '../folders/word-location.ts';
import { writeFileAtomically } from '../store/atomic-write.ts';

/** Handlers about content. */
export function createContentHandlers({
  fileTickets,
  homeFolder,
  workspaces,
}: BackendContext): Pick<HostMethods, 'content:export'> {
  return {
    'content:export': async ({ openId, fileId, mayReplace, language }) => {
      const open = workspaces.find(openId);
      if (!open) return failure({ kind: 'unknown-workspace' });
      const path = fileTickets.pathOf(fileId);
      if (path === undefined) return failure({ kind: 'unknown-file' });
      const bytes = await exportXlsx(buildInventory(open.workspace, language));
      const written = await writeFileAtomically(path, bytes, { mayReplace });
      const file = basename(path);
      if (!written.ok) return failure({ ...written.error, file });
      return success({ file, folder: wordLocation(homeFolder, dirname(path)) });
    },
  };
}
