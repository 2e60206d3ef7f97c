import { nodeFileSystem, type FileSystem, type OpenFile } from '../../electron/backend/store/file-system.ts';

/** Which call fails, counted from 0 over all calls of one write, with which errno, and how often after each other. */
export interface Fault {
  call: number;
  errno: string;
  times?: number;
}

/** The real file system in which one call fails; `calls` are the names of the calls made so far. */
export function createFaultyFileSystem(fault?: Fault): { fileSystem: FileSystem; calls: string[] } {
  const calls: string[] = [];
  /** Counts a call; gives how it has to fail, if it has to. */
  const failing = (name: string): string | undefined => {
    const index = calls.push(name) - 1;
    const isHit = fault && index >= fault.call && index < fault.call + (fault.times ?? 1);
    return isHit ? fault.errno : undefined;
  };
  const guard = <Call extends (...args: never[]) => Promise<unknown>>(name: string, call: Call): Call =>
    ((...args: never[]) => {
      const errno = failing(name);
      return errno === undefined ? call(...args) : Promise.reject(makeErrno(errno, name));
    }) as Call;
  const guardFile = (file: OpenFile): OpenFile => ({
    writeFile: guard('write', (content: Uint8Array) => file.writeFile(content)),
    append: (content) => {
      const errno = failing('write');
      if (errno !== undefined) throw makeErrno(errno, 'write');
      file.append(content);
    },
    sync: guard('fsync', () => file.sync()),
    datasync: guard('fdatasync', () => file.datasync()),
    chmod: guard('fchmod', (mode: number) => file.chmod(mode)),
    close: guardClose(file, guard),
  });
  const fileSystem = Object.fromEntries(
    Object.entries(nodeFileSystem).map(([name, call]: [string, (...args: never[]) => Promise<unknown>]) => [
      name,
      guard(name, call),
    ]),
  ) as unknown as FileSystem;
  const open = fileSystem.open;
  return {
    fileSystem: { ...fileSystem, open: async (...args) => guardFile(await open(...args)) },
    calls,
  };
}

/** A failing close still closes, as the operating system does. */
function guardClose(
  file: OpenFile,
  guard: <Call extends (...args: never[]) => Promise<unknown>>(name: string, call: Call) => Call,
): () => Promise<void> {
  const announce = guard('close', async () => {});
  return async () => {
    await file.close();
    await announce();
  };
}

/** An error as the file system gives it. */
export function makeErrno(errno: string, syscall: string): Error {
  return Object.assign(new Error(`${errno}: injected, ${syscall}`), { code: errno, syscall });
}
