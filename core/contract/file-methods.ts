import { z } from 'zod';
import { defineMethod } from './method.ts';

/** An opaque ticket for one file, granted by a dialog, the picker, the recent list or the start of the app. The window never names a path. */
export const fileIdSchema = z.string().min(1).max(100).brand<'FileId'>();
/** See `fileIdSchema`. */
export type FileId = z.infer<typeof fileIdSchema>;

/** An opaque ticket for one folder the person may look in. */
export const folderIdSchema = z.string().min(1).max(100).brand<'FolderId'>();
/** See `folderIdSchema`. */
export type FolderId = z.infer<typeof folderIdSchema>;

/** What kind of file is made: it decides the extension. */
export const fileFormatSchema = z.enum([
  'workspace',
  'word',
  'html',
  'pdf',
  'markdown',
  'xlsx',
  'csv',
  'svg',
  'png',
  'mermaid',
  'zip',
]);
/** See `fileFormatSchema`. */
export type FileFormat = z.infer<typeof fileFormatSchema>;

/** Last part of the name of a file, by its format; without the point. */
export const extensionOf: Record<FileFormat, string> = {
  workspace: 'leidraad',
  word: 'docx',
  html: 'html',
  pdf: 'pdf',
  markdown: 'md',
  xlsx: 'xlsx',
  csv: 'csv',
  svg: 'svg',
  png: 'png',
  mermaid: 'mmd',
  zip: 'zip',
};

/** One folder as the picker shows it. */
export const folderListingSchema = z.object({
  folderId: folderIdSchema,
  /** For the eye only, such as `Documenten / Keuringen`. */
  location: z.string(),
  parentId: folderIdSchema.optional(),
  folders: z.array(z.object({ folderId: folderIdSchema, name: z.string() })),
  /** Workspace files (`*.leidraad`) in this folder; changedOn is an ISO 8601 moment. */
  files: z.array(z.object({ fileId: fileIdSchema, name: z.string(), changedOn: z.string() })),
});
/** See `folderListingSchema`. */
export type FolderListing = z.infer<typeof folderListingSchema>;

/** Methods that hand out tickets for files. */
export const fileMethods = {
  /** Native dialog; no fileId when the person cancels. */
  'file:chooseToOpen': defineMethod({
    arguments: z.object({}),
    result: z.object({ fileId: fileIdSchema.optional() }),
    errors: ['no-native-dialogs'],
  }),
  /** Native dialog for a new file; no fileId when the person cancels. */
  'file:chooseToCreate': defineMethod({
    arguments: z.object({ suggestedName: z.string().max(200), format: fileFormatSchema }),
    result: z.object({ fileId: fileIdSchema.optional() }),
    errors: ['no-native-dialogs'],
  }),
  /** Shows a file in the folder window of the operating system, where the host can (`canShowInFolder`). */
  'file:showInFolder': defineMethod({
    arguments: z.object({ fileId: fileIdSchema }),
    result: z.object({}),
    errors: ['unknown-file', 'no-native-dialogs'],
  }),
  /** Our own picker: one folder, the person's documents or home folder when none is given. Never outside that home folder. */
  'folder:list': defineMethod({
    arguments: z.object({ folderId: folderIdSchema.optional() }),
    result: folderListingSchema,
    errors: ['unknown-file', 'folder-missing', 'no-permission', 'io'],
  }),
  /** Our own picker: a ticket for a new file of this name in that folder; the extension of its format is added where it is missing. */
  'folder:nameFile': defineMethod({
    arguments: z.object({ folderId: folderIdSchema, name: z.string().min(1).max(200), format: fileFormatSchema }),
    result: z.object({ fileId: fileIdSchema, file: z.string(), isTaken: z.boolean() }),
    errors: ['unknown-file', 'bad-file-name', 'io'],
  }),
};
