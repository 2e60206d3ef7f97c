import { z } from 'zod';
import { cannotWrite } from './file-error-kinds.ts';
import { fileIdSchema } from './file-methods.ts';
import { defineMethod } from './method.ts';
import { openIdSchema } from './workspace-methods.ts';

/** Methods about content. */
export const contentMethods = {
  /** Writes all content as an Excel workbook of one table, to be edited elsewhere and read back. */
  'content:export': defineMethod({
    arguments: z.object({
      openId: openIdSchema,
      fileId: fileIdSchema,
      /** The person agreed to replace the file. */
      mayReplace: z.boolean(),
      language: z.enum(['nl', 'en']),
    }),
    result: z.object({
      file: z.string(),
      /** For the eye only. */
      folder: z.string(),
    }),
    errors: ['unknown-workspace', 'unknown-file', 'file-exists', ...cannotWrite],
  }),
};
