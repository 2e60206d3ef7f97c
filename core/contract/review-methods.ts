import { z } from 'zod';
import { processIdSchema } from '#core/model/id.ts';
import { isoDateSchema } from '#core/model/iso-date.ts';
import { cannotWrite } from './file-error-kinds.ts';
import { fileIdSchema } from './file-methods.ts';
import { defineMethod } from './method.ts';
import { drawingSchema } from './plan-methods.ts';
import { openIdSchema } from './workspace-methods.ts';

/** Methods about the review with people outside the app; what they send back is read by the window itself. */
export const reviewMethods = {
  /** Writes the review file: one page, or a zip with it. The window draws the diagrams that need a browser page and hands them over. */
  'review:export': defineMethod({
    arguments: z.object({
      openId: openIdSchema,
      fileId: fileIdSchema,
      /** The person agreed to replace the file. */
      mayReplace: z.boolean(),
      format: z.enum(['html', 'zip']),
      choices: z.object({
        asOf: isoDateSchema,
        processIds: z.array(processIdSchema).exactOptional(),
        language: z.enum(['nl', 'en']).exactOptional(),
        hasFindings: z.boolean(),
      }),
      /** Whether the open remarks of the team stand in it. */
      hasRemarks: z.boolean(),
      drawings: z.array(drawingSchema).max(2_000),
    }),
    result: z.object({
      file: z.string(),
      /** For the eye only. */
      folder: z.string(),
      /** Captions of diagrams that stand in it in words only. */
      missingFigures: z.array(z.string()),
    }),
    errors: ['unknown-workspace', 'unknown-file', 'file-exists', ...cannotWrite],
  }),
};
