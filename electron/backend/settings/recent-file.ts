import { join } from 'node:path';
import { z } from 'zod';
import type { Result } from '#core/result.ts';
import type { WriteFailure } from '../store/file-failure.ts';
import { JsonFile } from './json-file.ts';

const maxRecent = 20;

const recentSchema = z.object({
  path: z.string().min(1),
  /** Name of the workspace when it was last opened. */
  name: z.string(),
  /** ISO 8601 moment. */
  openedOn: z.string(),
});

/** A workspace that was opened before. */
export type Recent = z.infer<typeof recentSchema>;

/** The list of workspaces that were opened before, newest first, at most twenty. */
export class RecentFile {
  readonly #file: JsonFile<z.ZodArray<typeof recentSchema>>;

  constructor(dataFolder: string) {
    this.#file = new JsonFile(join(dataFolder, 'recent.json'), z.array(recentSchema), []);
  }

  /** Newest first. */
  list(): Promise<readonly Recent[]> {
    return this.#file.read();
  }

  /** Puts a workspace on top. */
  add(recent: Recent): Promise<Result<unknown, WriteFailure>> {
    return this.#file.update((list) =>
      [recent, ...list.filter(({ path }) => path !== recent.path)].slice(0, maxRecent),
    );
  }

  /** Takes a workspace off the list; its file stays. */
  remove(path: string): Promise<Result<unknown, WriteFailure>> {
    return this.#file.update((list) => list.filter((recent) => recent.path !== path));
  }
}
