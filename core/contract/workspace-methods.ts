import { z } from 'zod';
import { differenceSchema } from '#core/exchange/difference.ts';
import { patchSchema } from '#core/edits/patch.ts';
import { versionIdSchema } from '#core/model/id.ts';
import { workspaceSchema } from '#core/model/workspace.ts';
import { cannotRead, cannotSave, cannotWrite } from './file-error-kinds.ts';
import { fileIdSchema } from './file-methods.ts';
import { defineMethod } from './method.ts';

/** Ticket of an open workspace, from `workspace:open` until `workspace:close`. */
export const openIdSchema = z.string().min(1).max(100).brand<'OpenId'>();
/** See `openIdSchema`. */
export type OpenId = z.infer<typeof openIdSchema>;

/** Starter and example workspaces that come with the app. */
export const templateNames = ['empty', 'gemeente', 'webshop', 'arbo-keuring'] as const;
/** See `templateNames`. */
export type TemplateName = (typeof templateNames)[number];

/** Who works in a workspace elsewhere; nothing is known when it is another window of this app. */
export const holderSchema = z.object({
  isOtherWindow: z.boolean(),
  person: z.string(),
  machine: z.string(),
  /** ISO 8601. */
  since: z.string().optional(),
});
/** See `holderSchema`. */
export type Holder = z.infer<typeof holderSchema>;

/** A workspace that was opened: its content and where it lives. */
export const openWorkspaceSchema = z.object({
  openId: openIdSchema,
  fileId: fileIdSchema,
  workspace: workspaceSchema,
  /** Counts the changes since opening; every acknowledged change adds one. */
  revision: z.number().int().nonnegative(),
  file: z.string(),
  /** For the eye only. */
  folder: z.string(),
  /** When the file was last written, ISO 8601. */
  savedOn: z.string(),
  /** JSON pointers of keys this version does not know; they are kept as they are. */
  unknownKeys: z.array(z.string()),
  /** Present when it can only be read here: who works in it elsewhere. */
  holder: holderSchema.optional(),
  /** Changes that a crash kept out of the file: found again and part of the workspace, or kept aside because they do not fit. */
  recovery: z.object({ count: z.number().int(), lostCount: z.number().int() }),
});
/** See `openWorkspaceSchema`. */
export type OpenWorkspace = z.infer<typeof openWorkspaceSchema>;

/** A workspace in the list of recent ones. */
export const recentWorkspaceSchema = z.object({
  fileId: fileIdSchema,
  name: z.string(),
  file: z.string(),
  folder: z.string(),
  openedOn: z.string(),
  isMissing: z.boolean(),
});
/** See `recentWorkspaceSchema`. */
export type RecentWorkspace = z.infer<typeof recentWorkspaceSchema>;

/** Methods about workspaces. */
export const workspaceMethods = {
  /** Newest first. */
  'workspace:listRecent': defineMethod({
    arguments: z.object({}),
    result: z.array(recentWorkspaceSchema),
    errors: [],
  }),
  /** Takes a workspace off the recent list; the file stays. */
  'workspace:forgetRecent': defineMethod({
    arguments: z.object({ fileId: fileIdSchema }),
    result: z.object({}),
    errors: ['unknown-file'],
  }),
  'workspace:open': defineMethod({
    arguments: z.object({
      fileId: fileIdSchema,
      /** Work here from now on, whoever else has it open. */
      mayTakeOver: z.boolean().optional(),
    }),
    result: openWorkspaceSchema,
    errors: ['unknown-file', ...cannotRead],
  }),
  /** Opens a file whose problems can be repaired, with the repairs as unsaved changes; the file is written only by a later save. */
  'workspace:repair': defineMethod({
    arguments: z.object({ fileId: fileIdSchema }),
    result: openWorkspaceSchema,
    errors: ['unknown-file', ...cannotRead],
  }),
  /** Writes a new file from a template and opens it; never replaces an existing file. */
  'workspace:create': defineMethod({
    arguments: z.object({
      fileId: fileIdSchema,
      template: z.enum(templateNames),
      language: z.enum(['nl', 'en']),
      name: z.string().min(1).max(200).optional(),
    }),
    result: openWorkspaceSchema,
    errors: ['unknown-file', 'file-exists', ...cannotWrite],
  }),
  /** Takes over one change, through the journal; the answer (the acknowledgement) carries the new revision. All patches or none. */
  'workspace:applyPatches': defineMethod({
    arguments: z.object({
      openId: openIdSchema,
      baseRevision: z.number().int().nonnegative(),
      patches: z.array(patchSchema).min(1),
    }),
    result: z.object({ revision: z.number().int() }),
    errors: ['unknown-workspace', 'stale-revision', 'invalid-patch', 'opened-elsewhere', ...cannotWrite],
  }),
  /** Writes the file now. */
  'workspace:save': defineMethod({
    arguments: z.object({ openId: openIdSchema }),
    result: z.object({ revision: z.number().int(), savedOn: z.string() }),
    errors: ['unknown-workspace', ...cannotSave],
  }),
  /** Writes what is unsaved and lets the workspace go; stays open when writing fails. */
  'workspace:close': defineMethod({
    arguments: z.object({ openId: openIdSchema }),
    result: z.object({}),
    errors: ['unknown-workspace', ...cannotSave],
  }),
  /** The file was changed outside: what differs, ours first and the file second, and which content of the file that is. */
  'workspace:compare': defineMethod({
    arguments: z.object({ openId: openIdSchema }),
    result: z.object({
      /** Absent when the file cannot be read any more: damaged, or half synchronised. */
      differences: z.array(differenceSchema).optional(),
      /** What is in the file, to take parts of it over; absent as above. */
      theirs: workspaceSchema.optional(),
      hash: z.string(),
      changedOn: z.string(),
    }),
    errors: ['unknown-workspace', ...cannotRead],
  }),
  /**
   * Chooses after comparing: ours is written over the content that was compared, or theirs is opened. The other one is kept as a backup. Fails with
   * `changed-outside` when the file was changed once more.
   */
  'workspace:resolve': defineMethod({
    arguments: z.object({ openId: openIdSchema, keep: z.enum(['ours', 'theirs']), hash: z.string().max(64) }),
    result: openWorkspaceSchema,
    errors: ['unknown-workspace', ...cannotRead, ...cannotSave],
  }),
  /** Writes the workspace as it is now to another file as well. */
  'workspace:copy': defineMethod({
    arguments: z.object({ openId: openIdSchema, fileId: fileIdSchema, mayReplace: z.boolean() }),
    result: z.object({ fileId: fileIdSchema, file: z.string(), folder: z.string() }),
    errors: ['unknown-workspace', 'unknown-file', 'file-exists', 'too-big', ...cannotWrite],
  }),
  /** Writes a named version of the workspace to a new file; never replaces one. What is open stays as it is. */
  'workspace:copyVersion': defineMethod({
    arguments: z.object({ openId: openIdSchema, versionId: versionIdSchema, fileId: fileIdSchema }),
    result: z.object({ fileId: fileIdSchema, file: z.string(), folder: z.string() }),
    errors: ['unknown-workspace', 'unknown-file', 'file-exists', 'too-big', 'version-unreadable', ...cannotWrite],
  }),
  /**
   * Writes the workspace as it is now to another file and goes on there. The file it came from stays as it was last saved; with `isMove` it is removed,
   * which is how a workspace is renamed or moved.
   */
  'workspace:saveAs': defineMethod({
    arguments: z.object({ openId: openIdSchema, fileId: fileIdSchema, mayReplace: z.boolean(), isMove: z.boolean() }),
    result: openWorkspaceSchema,
    errors: ['unknown-workspace', 'unknown-file', 'file-exists', ...cannotRead, ...cannotSave],
  }),
};
