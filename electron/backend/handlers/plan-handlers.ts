import { basename, dirname } from 'node:path';
import type { HostMethods } from '#core/contract/contract.ts';
import { failure, success } from '#core/result.ts';
import type { BackendContext } from '../backend-context.ts';
import { exportPlan } from '../exporters/export-plan.ts';
import { readHouseStyle } from '../exporters/word/house/read-house-style.ts';
import { wordLocation } from '../folders/word-location.ts';
import { writeFileAtomically } from '../store/atomic-write.ts';

/** Handlers about the communication plan. */
export function createPlanHandlers({
  fileTickets,
  homeFolder,
  templatesFolder,
  workspaces,
}: BackendContext): Pick<HostMethods, 'plan:export'> {
  return {
    'plan:export': async ({ openId, fileId, mayReplace, choices, hasPageNumbers, house, drawings }) => {
      const open = workspaces.find(openId);
      if (!open) return failure({ kind: 'unknown-workspace' });
      const path = fileTickets.pathOf(fileId);
      if (path === undefined) return failure({ kind: 'unknown-file' });
      const style = house === undefined ? undefined : readHouseStyle(Buffer.from(house, 'base64'));
      if (style && !style.ok) return failure({ kind: style.error });
      const drawn = new Map(drawings.map(({ key, ...drawing }) => [key, drawing]));
      const { bytes, missingFigures } = await exportPlan(open.workspace, {
        choices,
        hasPageNumbers,
        templatesFolder,
        house: style?.value,
        draw: async () => drawn,
      });
      const written = await writeFileAtomically(path, bytes, { mayReplace });
      const file = basename(path);
      if (!written.ok) return failure({ ...written.error, file });
      return success({ file, folder: wordLocation(homeFolder, dirname(path)), missingFigures });
    },
  };
}
