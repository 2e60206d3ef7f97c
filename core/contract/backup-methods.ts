import { z } from 'zod';
import { differenceSchema } from '#core/exchange/difference.ts';
import { cannotRead, cannotWrite } from './file-error-kinds.ts';
import { fileIdSchema } from './file-methods.ts';
import { defineMethod } from './method.ts';
import { openWorkspaceSchema } from './workspace-methods.ts';

/** An opaque ticket for one backup, from `backup:list`. */
export const backupIdSchema = z.string().min(1).max(100).brand<'BackupId'>();
/** See `backupIdSchema`. */
export type BackupId = z.infer<typeof backupIdSchema>;

/** An earlier state of a workspace. */
export const backupSchema = z.object({
  backupId: backupIdSchema,
  fileId: fileIdSchema,
  /** Name of the workspace. */
  name: z.string(),
  file: z.string(),
  /** For the eye only. */
  folder: z.string(),
  /** ISO 8601. */
  madeOn: z.string(),
  /** Before the first change of a sitting, after a quarter of an hour, the version not chosen in a conflict, or before a restore. */
  reason: z.enum(['start', 'interval', 'conflict', 'restore']),
});
/** See `backupSchema`. */
export type Backup = z.infer<typeof backupSchema>;

/** Methods about backups. */
export const backupMethods = {
  /** Newest first; of one workspace, or of all. */
  'backup:list': defineMethod({
    arguments: z.object({ fileId: fileIdSchema.optional() }),
    result: z.array(backupSchema),
    errors: ['unknown-file'],
  }),
  /** What differs: the workspace as it is now first, the backup second. Fails when either cannot be read; `file` says which. */
  'backup:compare': defineMethod({
    arguments: z.object({ backupId: backupIdSchema }),
    result: z.object({ differences: z.array(differenceSchema) }),
    errors: ['unknown-file', ...cannotRead],
  }),
  /** Puts a backup in the place of its workspace and opens it. What was in that place is kept as a backup, or put aside. */
  'backup:restore': defineMethod({
    arguments: z.object({ backupId: backupIdSchema }),
    result: openWorkspaceSchema,
    errors: ['unknown-file', 'opened-elsewhere', 'changed-outside', 'too-big', ...cannotRead, ...cannotWrite],
  }),
};
