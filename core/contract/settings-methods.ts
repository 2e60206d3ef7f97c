import { z } from 'zod';
import { cannotWrite } from './file-error-kinds.ts';
import { defineMethod } from './method.ts';

/** What a person chose for the app itself; kept by the host, never in a workspace. */
export const settingsSchema = z.object({
  /** Name for remarks, acceptances, versions and the lock; asked once. */
  personName: z.string().max(200).optional(),
  language: z.enum(['nl', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
});

/** See `settingsSchema`. */
export type Settings = z.infer<typeof settingsSchema>;

/** Methods about the person's own settings. */
export const settingsMethods = {
  'settings:read': defineMethod({ arguments: z.object({}), result: settingsSchema, errors: [] }),
  /** Replaces the settings as a whole and returns what was kept. */
  'settings:write': defineMethod({
    arguments: settingsSchema,
    result: settingsSchema,
    errors: cannotWrite,
  }),
};
