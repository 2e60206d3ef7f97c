import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Adapter } from 'lowdb';
import { deepFreeze } from '#core/model/deep-freeze.ts';
import { joinTouchpointsOfWorkspace } from '#core/model/join-touchpoints-of-workspace.ts';
import { isLongerThan, limits } from '#core/model/limits.ts';
import { serialiseWorkspace } from '#core/model/serialise-workspace.ts';
import type { Workspace } from '#core/model/workspace.ts';
import { writeFileAtomically } from './atomic-write.ts';
import { describeWriteFailure, errnoOf } from './file-failure.ts';
import { nodeFileSystem, type FileSystem } from './file-system.ts';
import { hashOf } from './hash.ts';
import { toWriteError, type OpenError, type SaveError } from './host-file-error.ts';
import { readWorkspaceFile, type WhenBroken, type WorkspaceOnDisk } from './read-workspace-file.ts';

/** An expected failure on its way through lowdb, whose adapters can only throw. */
export class StoreError<Failure extends OpenError | SaveError> extends Error {
  override readonly name = 'StoreError';
  readonly failure: Failure;

  constructor(reason: Failure) {
    super(reason.kind);
    this.failure = reason;
  }
}

/** What an adapter may be told beside the path. */
export interface WorkspaceAdapterOptions {
  whenBroken?: WhenBroken;
  fileSystem?: FileSystem;
}

/** What a file holds after writing. */
export interface Written {
  workspace: Workspace;
  text: string;
  /** SHA-256 of the text. */
  hash: string;
}

/**
 * Reads and writes one workspace file for lowdb: checked on reading, whole or not at all on writing, and never over a change that
 * someone else made to the file.
 */
export class WorkspaceAdapter implements Adapter<Workspace> {
  readonly #path: string;
  readonly #options: WorkspaceAdapterOptions;
  /** Hashes that the file may have without anyone else having touched it: as last read or written, and as last attempted. */
  #ownHashes: string[] = [];
  #found: WorkspaceOnDisk | undefined;
  #written: Written | undefined;
  /** Told before the file is written what it will hold. */
  announce: ((save: Written) => Promise<void>) | undefined;

  constructor(path: string, options: WorkspaceAdapterOptions = {}) {
    this.#path = path;
    this.#options = options;
  }

  /** What was found beside the workspace when it was read, once: it is as large as the file. */
  takeFound(): WorkspaceOnDisk {
    const found = this.#found;
    if (!found) throw new Error('The workspace has not been read');
    this.#found = undefined;
    return found;
  }

  /** What was last written, once: it is as large as the file. */
  takeWritten(): Written | undefined {
    const written = this.#written;
    this.#written = undefined;
    return written;
  }

  /** The file may only be overwritten where it has this content: the workspace was made from it. */
  expect(hash: string): void {
    this.#ownHashes = [hash];
  }

  /** @throws StoreError */
  async read(): Promise<Workspace> {
    const read = await readWorkspaceFile(this.#path, this.#options.whenBroken ?? 'refuse');
    if (!read.ok) throw new StoreError(read.error);
    this.#found = read.value;
    this.#ownHashes = [read.value.hash];
    // Saving joins equal touchpoints; joining them here too keeps places in memory and in the file the same, which patches rely on.
    return deepFreeze(joinTouchpointsOfWorkspace(read.value.workspace));
  }

  /** @throws StoreError */
  async write(workspace: Workspace): Promise<void> {
    const text = serialiseWorkspace(workspace);
    if (isLongerThan(text, limits.fileBytes)) throw this.#refusal('too-big');
    if (await this.#isChangedOutside()) throw this.#refusal('changed-outside');
    const hash = hashOf(text);
    this.#ownHashes.push(hash);
    await this.announce?.({ workspace, text, hash });
    const written = await writeFileAtomically(this.#path, text, {
      fileSystem: this.#options.fileSystem ?? nodeFileSystem,
    });
    if (!written.ok) throw new StoreError(toWriteError(written.error));
    this.#ownHashes = [hash];
    this.#written = { workspace, text, hash };
  }

  /** A file that is gone is not changed: writing makes it again. */
  async #isChangedOutside(): Promise<boolean> {
    try {
      return !this.#ownHashes.includes(hashOf(await readFile(this.#path)));
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return false;
      throw new StoreError(toWriteError(describeWriteFailure(error, this.#path)));
    }
  }

  #refusal(kind: 'too-big' | 'changed-outside'): StoreError<SaveError> {
    return new StoreError({ kind, file: basename(this.#path) });
  }
}
