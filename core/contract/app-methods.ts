import { z } from 'zod';
import { defineMethod } from './method.ts';
import { fileIdSchema } from './file-methods.ts';

/** What this host can do; the window asks this and never where it runs. */
export const capabilitiesSchema = z.object({
  /** Files are chosen in a dialog of the operating system; otherwise in our own picker (`folder:list`). */
  hasNativeDialogs: z.boolean(),
  /** The operating system shows our actions in a menu bar (`menu:show`). */
  hasMenuBar: z.boolean(),
  /** A file can be shown in the folder window of the operating system (`file:showInFolder`). */
  canShowInFolder: z.boolean(),
});

/** What this host can do. */
export type Capabilities = z.infer<typeof capabilitiesSchema>;

/** Methods about the app as a whole. */
export const appMethods = {
  /** Version and capabilities of the host, and the file to open at once, if the app was started with one. */
  'app:describe': defineMethod({
    arguments: z.object({}),
    result: z.object({
      version: z.string(),
      capabilities: capabilitiesSchema,
      startFileId: fileIdSchema.optional(),
    }),
    errors: [],
  }),
  /** The window has handed over everything; the answer to `app:closeRequested`. */
  'app:readyToClose': defineMethod({ arguments: z.object({}), result: z.object({}), errors: [] }),
};
