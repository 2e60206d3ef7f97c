import { appendFileSync, constants } from 'node:fs';
import {
  access,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  readlink,
  realpath,
  rename,
  rmdir,
  stat,
  unlink,
} from 'node:fs/promises';
import type { Stats } from 'node:fs';

/** An open file, as far as writing needs it. */
export interface OpenFile {
  writeFile(content: Uint8Array): Promise<void>;
  /** Writes behind what is there, at once: for a line that goes to the memory of the system, waiting for a thread takes longer than writing. */
  append(content: Uint8Array): void;
  sync(): Promise<void>;
  /** Flushes the content, and of the rest only what is needed to read it back. */
  datasync(): Promise<void>;
  chmod(mode: number): Promise<void>;
  close(): Promise<void>;
}

/** The calls of `node:fs/promises` that the store makes: a seam, so that tests can let each of them fail. */
export interface FileSystem {
  open(path: string, flags: 'r' | 'wx' | 'a', mode?: number): Promise<OpenFile>;
  readFile(path: string): Promise<Uint8Array>;
  stat(path: string): Promise<Stats>;
  lstat(path: string): Promise<Stats>;
  /** Fails when the file may not be written. */
  access(path: string): Promise<void>;
  realpath(path: string): Promise<string>;
  readlink(path: string): Promise<string>;
  rename(from: string, to: string): Promise<void>;
  link(existing: string, path: string): Promise<void>;
  unlink(path: string): Promise<void>;
  /** Makes a folder and those above it, for this person only. */
  mkdir(path: string): Promise<unknown>;
  /** Removes an empty folder. */
  rmdir(path: string): Promise<void>;
  /** Names of what lies in a folder. */
  readdir(path: string): Promise<string[]>;
}

/** The real file system. */
export const nodeFileSystem: FileSystem = {
  access: (path) => access(path, constants.W_OK),
  open: async (path, flags, mode) => {
    const file = await open(path, flags, mode);
    return {
      writeFile: (content) => file.writeFile(content),
      append: (content) => appendFileSync(file.fd, content),
      sync: () => file.sync(),
      datasync: () => file.datasync(),
      chmod: (wanted) => file.chmod(wanted),
      close: () => file.close(),
    };
  },
  readFile,
  stat,
  lstat,
  realpath,
  readlink,
  rename,
  link,
  unlink,
  mkdir: (path) => mkdir(path, { recursive: true, mode: 0o700 }),
  rmdir,
  readdir: (path) => readdir(path),
};
