import { basename, dirname, extname } from 'node:path';
import type { HostMethods } from '#core/contract/contract.ts';
import { failure, success } from '#core/result.ts';
import type { BackendContext } from '../backend-context.ts';
import { exportReview } from '../exporters/review/export-review.ts';
import { wordLocation } from '../folders/word-location.ts';
import { writeFileAtomically } from '../store/atomic-write.ts';

/** Handlers about the review with people outside the app. */
export function createReviewHandlers({
  clock,
  fileTickets,
  homeFolder,
  workspaces,
}: BackendContext): Pick<HostMethods, 'review:export'> {
  return {
    'review:export': async ({ openId, fileId, mayReplace, format, choices, hasRemarks, drawings }) => {
      const open = workspaces.find(openId);
      if (!open) return failure({ kind: 'unknown-workspace' });
      const path = fileTickets.pathOf(fileId);
      if (path === undefined) return failure({ kind: 'unknown-file' });
      const file = basename(path);
      const { bytes, missingFigures } = await exportReview(open.workspace, {
        ...choices,
        format,
        hasRemarks,
        name: basename(file, extname(file)),
        madeOn: clock.now().toISOString(),
        draw: async () => new Map(drawings.map(({ key, ...drawing }) => [key, drawing])),
      });
      const written = await writeFileAtomically(path, bytes, { mayReplace });
      if (!written.ok) return failure({ ...written.error, file });
      return success({ file, folder: wordLocation(homeFolder, dirname(path)), missingFigures });
    },
  };
}
