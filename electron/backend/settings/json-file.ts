import { mkdir, readFile, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { success, type Result } from '#core/result.ts';
import { writeFileAtomically } from '../store/atomic-write.ts';
import { Turns } from '../turns.ts';
import { describeWriteFailure, errnoOf, type WriteFailure } from '../store/file-failure.ts';

const maxBytes = 1024 * 1024;

/** A small file of the app itself: read once, then kept in memory; a damaged one is put aside and never stops the app. */
export class JsonFile<Schema extends z.ZodType> {
  readonly #path: string;
  readonly #schema: Schema;
  #value: z.output<Schema>;
  #isRead = false;
  readonly #turns = new Turns();

  constructor(path: string, schema: Schema, initial: z.output<Schema>) {
    this.#path = path;
    this.#schema = schema;
    this.#value = initial;
  }

  /** What the file holds; the initial value where there is no file, or no usable one. */
  read(): Promise<z.output<Schema>> {
    return this.#turns.take(() => this.#readOnce());
  }

  /** Replaces what the file holds by what `change` makes of it; gives what was kept. */
  update(change: (value: z.output<Schema>) => z.output<Schema>): Promise<Result<z.output<Schema>, WriteFailure>> {
    return this.#turns.take(async () => {
      const changed = change(await this.#readOnce());
      const written = await this.#write(changed);
      if (!written.ok) return written;
      this.#value = changed;
      return success(changed);
    });
  }

  async #readOnce(): Promise<z.output<Schema>> {
    if (!this.#isRead) {
      this.#value = (await this.#load()) ?? this.#value;
      this.#isRead = true;
    }
    return this.#value;
  }

  async #load(): Promise<z.output<Schema> | undefined> {
    try {
      if ((await stat(this.#path)).size > maxBytes) throw new SyntaxError('too big');
      return this.#schema.parse(JSON.parse(await readFile(this.#path, 'utf8')));
    } catch (error) {
      // No errno: the content is wrong. Put aside, so that someone can still look at it and the next write does not replace it.
      if (errnoOf(error) === undefined) await rename(this.#path, `${this.#path}.broken`).catch(() => undefined);
      return undefined;
    }
  }

  async #write(value: z.output<Schema>): Promise<Result<unknown, WriteFailure>> {
    try {
      await mkdir(dirname(this.#path), { recursive: true, mode: 0o700 });
    } catch (error) {
      return { ok: false, error: describeWriteFailure(error, this.#path) };
    }
    return writeFileAtomically(this.#path, `${JSON.stringify(value, undefined, 2)}\n`);
  }
}
