import { z } from 'zod';
import { cannotWrite } from './file-error-kinds.ts';
import { fileIdSchema } from './file-methods.ts';
import { defineMethod } from './method.ts';

/** What a person chose for the app itself; kept by the host, never in a workspace. */
export const settingsSchema = z.object({
  /** Name for remarks, acceptances, versions and the lock; asked once. */
  personName: z.string().max(200).optional(),
  language: z.enum(['nl', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  /** How often a finding of a rule was accepted as not right, by id of the rule; of all workspaces on this computer. */
  falseAlarms: z.record(z.string().max(100), z.int().min(1)).optional(),
});

/** See `settingsSchema`. */
export type Settings = z.infer<typeof settingsSchema>;

/** Methods about the person's own settings. */
export const settingsMethods = {
  /** The settings; for who has not chosen a language yet, that of the system. */
  'settings:read': defineMethod({
    arguments: z.object({
      /** Where the window is a browser's: the languages it is set to, the most wanted first. */
      languages: z.array(z.string().max(100)).max(100).exactOptional(),
    }),
    result: settingsSchema,
    errors: [],
  }),
  /** Replaces the settings as a whole and returns what was kept. */
  'settings:write': defineMethod({
    arguments: settingsSchema,
    result: settingsSchema,
    errors: cannotWrite,
  }),
  /** Writes how often findings were not right as a table: one row per rule, the most frequent first. */
  'settings:saveFalseAlarms': defineMethod({
    arguments: z.object({
      fileId: fileIdSchema,
      /** The person agreed to replace the file. */
      mayReplace: z.boolean(),
    }),
    result: z.object({
      file: z.string(),
      /** For the eye only. */
      folder: z.string(),
    }),
    errors: ['unknown-file', 'file-exists', ...cannotWrite],
  }),
};
