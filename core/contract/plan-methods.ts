import { z } from 'zod';
import { planIdSchema, processIdSchema } from '#core/model/id.ts';
import { isoDateSchema } from '#core/model/iso-date.ts';
import { cannotWrite } from './file-error-kinds.ts';
import { fileFormatSchema, fileIdSchema } from './file-methods.ts';
import { defineMethod } from './method.ts';
import { openIdSchema } from './workspace-methods.ts';

/** A diagram that the window drew: SVG and its size in pixels of 1/96 inch, under the key of its figure. */
export const drawingSchema = z.object({
  key: z.string(),
  svg: z.string().max(16 * 1024 * 1024),
  width: z.number().positive().max(100_000),
  height: z.number().positive().max(100_000),
});

/** What a plan can become. */
export const planFormatSchema = fileFormatSchema.exclude(['workspace', 'svg', 'png', 'mermaid', 'zip']);
/** What a plan can become. */
export type PlanFileFormat = z.infer<typeof planFormatSchema>;

const mostTemplateLength = 24 * 1024 * 1024;
const templateErrors = [
  'template-not-word',
  'template-macros',
  'template-too-large',
  'template-unsafe',
  'template-broken',
] as const;

/** What one diagram can become. */
export const pictureFormatSchema = fileFormatSchema.extract(['svg', 'png', 'mermaid']);
/** What one diagram can become. */
export type PictureFormat = z.infer<typeof pictureFormatSchema>;

/** What the window calls an export, to follow and stop it. */
export const exportIdSchema = z.string().min(1).max(100);

/** Methods about the communication plan. */
export const planMethods = {
  /** Writes the plan as a document, or its tables. The window draws the diagrams that need a browser page and hands them over. */
  'plan:export': defineMethod({
    arguments: z.object({
      exportId: exportIdSchema,
      openId: openIdSchema,
      fileId: fileIdSchema,
      /** The person agreed to replace the file. */
      mayReplace: z.boolean(),
      format: planFormatSchema,
      choices: z.object({
        asOf: isoDateSchema,
        planId: planIdSchema.exactOptional(),
        processIds: z.array(processIdSchema).exactOptional(),
        scope: z.enum(['full', 'short']).exactOptional(),
        language: z.enum(['nl', 'en']).exactOptional(),
      }),
      hasPageNumbers: z.boolean(),
      /** The organisation's own Word document, base64; nobody vouches for it. */
      house: z.base64().max(mostTemplateLength).exactOptional(),
      drawings: z.array(drawingSchema).max(2_000),
    }),
    result: z.object({
      file: z.string(),
      /** For the eye only. */
      folder: z.string(),
      /** Captions of figures that could not be drawn and were left out. */
      missingFigures: z.array(z.string()),
    }),
    errors: [
      'unknown-workspace',
      'unknown-file',
      'file-exists',
      'no-browser',
      'not-printed',
      'export-stopped',
      ...templateErrors,
      ...cannotWrite,
    ],
  }),
  /** Stops an export; what was not written by then is not written. One that is over already stays as it is. */
  'plan:stopExport': defineMethod({
    arguments: z.object({ exportId: exportIdSchema }),
    result: z.object({}),
    errors: [],
  }),
  /** Writes one diagram that the window shows: as it is, or for `png` drawn at twice its size. */
  'diagram:save': defineMethod({
    arguments: z.object({
      fileId: fileIdSchema,
      /** The person agreed to replace the file. */
      mayReplace: z.boolean(),
      format: pictureFormatSchema,
      /** SVG, or Mermaid text for `mermaid`. */
      source: z.string().max(16 * 1024 * 1024),
    }),
    result: z.object({
      file: z.string(),
      /** For the eye only. */
      folder: z.string(),
    }),
    errors: ['unknown-file', 'file-exists', 'not-drawn', ...cannotWrite],
  }),
};
