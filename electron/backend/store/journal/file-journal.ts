import { basename, dirname, extname, join } from 'node:path';
import { failure, success, type Result } from '#core/result.ts';
import { Turns } from '../../turns.ts';
import { writeFileAtomically } from '../atomic-write.ts';
import { describeWriteFailure, errnoOf } from '../file-failure.ts';
import type { FileSystem, OpenFile } from '../file-system.ts';
import { toWriteError, type WriteError } from '../host-file-error.ts';
import { encodeRecord } from './journal-record.ts';
import { contentPathOf, type JournalPlace } from './journal-place.ts';
import type { IsStillOurs } from './claim-journal.ts';
import type { Journal, JournalBase, JournalEntry, JournalTaken } from './journal.ts';

type KeepError = WriteError | JournalTaken;

interface Waiting {
  revision: number;
  line: string;
  settle: (outcome: Result<unknown, KeepError>) => void;
}

/** What a journal starts with. */
export interface FileJournalOptions {
  place: JournalPlace;
  base: JournalBase;
  /** Changes beyond the base that were there already. */
  entries: readonly JournalEntry[];
  fileSystem: FileSystem;
  isStillOurs: IsStillOurs;
}

/**
 * A journal on disk. Changes that come while the disk is flushing go together in the next write (group commit). After any failure the file is in
 * doubt, since nobody can tell how much of it arrived: it is then written anew, whole, before anything else is kept.
 */
export class FileJournal implements Journal {
  readonly #place: JournalPlace;
  readonly #fileSystem: FileSystem;
  readonly #turns = new Turns();
  readonly #isStillOurs: IsStillOurs;
  /** Kept changes that the file of the base does not hold, and announcements, as lines. */
  #lines: { revision: number; line: string }[];
  #base: JournalBase;
  #waiting: Waiting[] = [];
  #isCommitting = false;
  /** Open while the file on disk is exactly what is in memory here. */
  #file: OpenFile | undefined;

  constructor({ base, entries, fileSystem, isStillOurs, place }: FileJournalOptions) {
    this.#isStillOurs = isStillOurs;
    this.#place = place;
    this.#fileSystem = fileSystem;
    this.#base = base;
    this.#lines = entries.map((entry) => ({ revision: entry.revision, line: lineOf(entry) }));
  }

  append(entry: JournalEntry): Promise<Result<unknown, KeepError>> {
    return new Promise((settle) => {
      this.#waiting.push({ revision: entry.revision, line: lineOf(entry), settle });
      if (!this.#isCommitting) void this.#commitAll();
    });
  }

  async announce(base: JournalBase): Promise<void> {
    const line = encodeRecord({ kind: 'saving', ...base, prelude: [...base.prelude] });
    await this.#turns.take(async () => {
      const written = await this.#write([line]);
      // Should the journal have to be written anew, this has to be in it, also when it could not be kept now.
      this.#lines.push({ revision: base.revision, line });
      return written;
    });
  }

  async rebase(base: JournalBase, content: string | Uint8Array): Promise<void> {
    await this.#turns.take(async () => {
      if (!(await this.#isStillOurs())) return;
      await this.#keepContent(base.hash, content);
      const lines = this.#lines.filter(({ revision }) => revision > base.revision);
      const [oldBase, oldLines] = [this.#base, this.#lines];
      [this.#base, this.#lines] = [base, lines];
      const written = await this.#writeAnew([]);
      // The file on disk then still holds the old base with the announcement of this one, which says the same.
      if (!written.ok) [this.#base, this.#lines] = [oldBase, oldLines];
      else await this.#removeContents((hash) => hash !== base.hash);
    });
  }

  async remove(): Promise<void> {
    await this.#turns.take(async () => {
      await this.#closeFile();
      if (!(await this.#isStillOurs())) return;
      for (const path of [this.#place.changes, this.#place.owner]) {
        await this.#fileSystem.unlink(path).catch(() => undefined);
      }
      await this.#removeContents(() => true);
      await this.#fileSystem.rmdir(this.#place.folder).catch(() => undefined);
    });
  }

  async leave(): Promise<void> {
    await this.#turns.take(() => this.#closeFile());
  }

  async #commitAll(): Promise<void> {
    this.#isCommitting = true;
    while (this.#waiting.length > 0) {
      await this.#turns.take(async () => {
        const batch = this.#waiting.splice(0);
        const written = await this.#write(batch.map(({ line }) => line));
        if (written.ok) this.#lines.push(...batch.map(({ revision, line }) => ({ revision, line })));
        // A change is made on the one before it: what waits behind a failure cannot be kept either.
        else batch.push(...this.#waiting.splice(0));
        for (const { settle } of batch) settle(written);
      });
    }
    this.#isCommitting = false;
  }

  async #write(lines: readonly string[]): Promise<Result<unknown, KeepError>> {
    if (!this.#file) return this.#writeAnew(lines);
    try {
      this.#file.append(Buffer.from(lines.join('')));
      // Whoever takes the journal over claims it before reading it: while it is ours after the write, they will read this.
      const [isOurs] = await Promise.all([this.#isStillOurs(), this.#file.datasync()]);
      return isOurs ? success({}) : failure({ kind: 'journal-taken' });
    } catch (error) {
      await this.#closeFile();
      return this.#describe(error);
    }
  }

  /** Writes the whole journal with these lines behind it, and goes on in that file. */
  async #writeAnew(lines: readonly string[]): Promise<Result<unknown, KeepError>> {
    const { changes, folder, path } = this.#place;
    await this.#closeFile();
    if (!(await this.#isStillOurs())) return failure({ kind: 'journal-taken' });
    try {
      await this.#fileSystem.mkdir(folder);
      const base = encodeRecord({ kind: 'base', version: 1, path, ...this.#base, prelude: [...this.#base.prelude] });
      const text = [base, ...this.#lines.map(({ line }) => line), ...lines].join('');
      const written = await writeFileAtomically(changes, text, { fileSystem: this.#fileSystem });
      if (!written.ok) return failure(toWriteError({ ...written.error, path }));
      this.#file = await this.#fileSystem.open(changes, 'a');
      return success({});
    } catch (error) {
      return this.#describe(error);
    }
  }

  async #closeFile(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    await file?.close().catch(() => undefined);
  }

  #describe(error: unknown): Result<never, WriteError> {
    return failure(toWriteError(describeWriteFailure(error, this.#place.path)));
  }

  /** Without it the journal still holds on the file itself; it is needed only when that file is changed by someone else, or lost. */
  async #keepContent(hash: string, content: string | Uint8Array): Promise<void> {
    try {
      await this.#fileSystem.mkdir(this.#place.folder);
      await writeFileAtomically(contentPathOf(this.#place, hash), content, { fileSystem: this.#fileSystem });
    } catch (error) {
      if (errnoOf(error) === undefined) throw error;
    }
  }

  async #removeContents(isOld: (hash: string) => boolean): Promise<void> {
    const names = await this.#fileSystem.readdir(this.#place.folder).catch(() => []);
    const contents = names.filter((name) => extname(name) === '.leidraad' && isOld(basename(name, '.leidraad')));
    for (const name of contents) {
      await this.#fileSystem.unlink(join(dirname(this.#place.changes), name)).catch(() => undefined);
    }
  }
}

function lineOf({ patches, revision }: JournalEntry): string {
  return encodeRecord({ kind: 'change', revision, patches: [...patches] });
}
