import type { HostErrorKind } from './host-error.ts';

/** How reading a workspace file can fail. */
export const cannotRead = [
  'file-missing',
  'not-a-file',
  'no-permission',
  'file-busy',
  'io',
  'invalid-workspace',
] as const satisfies readonly HostErrorKind[];

/** How writing a file can fail. */
export const cannotWrite = [
  'no-permission',
  'read-only',
  'disk-full',
  'file-busy',
  'folder-missing',
  'not-a-file',
  'io',
] as const satisfies readonly HostErrorKind[];

/** How writing an open workspace to its file can fail. */
export const cannotSave = [
  ...cannotWrite,
  'changed-outside',
  'opened-elsewhere',
  'too-big',
] as const satisfies readonly HostErrorKind[];
