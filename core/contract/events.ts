import { z } from 'zod';
import { fileIdSchema } from './file-methods.ts';
import { exportIdSchema } from './plan-methods.ts';
import { hostErrorSchema } from './host-error.ts';
import { holderSchema, openIdSchema } from './workspace-methods.ts';

/** What the host tells the window unasked: one schema per event, named in the past tense. */
export const events = {
  /** The save state of an open workspace; `revision` is the last one in the file. */
  'workspace:saveStateChanged': z.object({
    openId: openIdSchema,
    state: z.enum(['saved', 'unsaved', 'saving', 'failed']),
    revision: z.number().int(),
    savedOn: z.string(),
    /** Present when state is 'failed'. */
    error: hostErrorSchema.optional(),
  }),
  /** Someone works in an open workspace elsewhere from now on; here it can only be read. */
  'workspace:takenOver': z.object({ openId: openIdSchema, holder: holderSchema }),
  /** The app is about to close: the window hands over what it has, then calls `app:readyToClose`. */
  'app:closeRequested': z.object({}),
  /** The person asked for a file outside the window: a double click, or a second start of the app. */
  'file:requested': z.object({ fileId: fileIdSchema }),
  /** The person chose an action in the menu bar of the operating system. */
  'menu:chosen': z.object({ actionId: z.string().max(100) }),
  /** How far an export of this window is: making the plan, its pictures, the document, and checking or printing that. */
  'plan:exportProgressed': z.object({
    exportId: exportIdSchema,
    stage: z.enum(['plan', 'pictures', 'document', 'check', 'print']),
    number: z.number().int(),
    total: z.number().int(),
  }),
};

/** Name of an event. */
export type EventName = keyof typeof events;
/** What an event tells. */
export type EventOf<Name extends EventName> = z.infer<(typeof events)[Name]>;
