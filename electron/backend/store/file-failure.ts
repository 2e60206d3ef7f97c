/** How writing or reading a file can fail; the kinds are those of `core/contract/host-error.ts`. */
export interface FileFailure {
  kind: WriteFailureKind | 'file-missing';
  path: string;
  /** The technical reason, such as `ENOSPC: no space left on device`. */
  cause: string;
}

/** How writing a file can fail. */
export type WriteFailureKind =
  | 'file-exists'
  | 'disk-full'
  | 'read-only'
  | 'no-permission'
  | 'folder-missing'
  | 'file-busy'
  | 'not-a-file'
  | 'io';

/** A failure of writing; a missing file is none, since writing makes it. */
export type WriteFailure = FileFailure & { kind: WriteFailureKind };

/** How reading a file can fail. */
export type ReadFailureKind = 'file-missing' | 'no-permission' | 'file-busy' | 'not-a-file' | 'io';

/** A failure of reading. */
export type ReadFailure = FileFailure & { kind: ReadFailureKind };

const writeKinds: Record<string, WriteFailureKind> = {
  EEXIST: 'file-exists',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  EBUSY: 'file-busy',
  ETXTBSY: 'file-busy',
  EISDIR: 'not-a-file',
  ELOOP: 'not-a-file',
};

const readKinds: Record<string, ReadFailureKind> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EBUSY: 'file-busy',
  EISDIR: 'not-a-file',
  ELOOP: 'not-a-file',
};

/** The errno name of an error of the file system, such as `ENOSPC`; undefined for any other error. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return /^E[A-Z0-9]+$/.test(error.code) ? error.code : undefined;
}

/** Turns an error met while writing into a failure; throws it on when the file system did not cause it. */
export function describeWriteFailure(error: unknown, path: string): WriteFailure {
  const errno = requireErrno(error);
  const kind = isHeldByOtherProgram(error, errno) ? 'file-busy' : (writeKinds[errno] ?? 'io');
  return { kind, path, cause: causeOf(error) };
}

/** Windows answers a rename over a file that another program holds with EPERM or EACCES. */
function isHeldByOtherProgram(error: unknown, errno: string): boolean {
  const isRename = error instanceof Error && 'syscall' in error && error.syscall === 'rename';
  return process.platform === 'win32' && isRename && ['EPERM', 'EACCES'].includes(errno);
}

/** Turns an error met while reading into a failure; throws it on when the file system did not cause it. */
export function describeReadFailure(error: unknown, path: string): ReadFailure {
  return { kind: readKinds[requireErrno(error)] ?? 'io', path, cause: causeOf(error) };
}

function requireErrno(error: unknown): string {
  const errno = errnoOf(error);
  if (errno === undefined) throw error;
  return errno;
}

/** `ENOSPC: no space left on device`, without the call and the path that Node adds. */
function causeOf(error: unknown): string {
  return error instanceof Error ? (error.message.split(', ')[0] ?? error.message) : String(error);
}
