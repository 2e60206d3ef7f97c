import { readFile } from 'node:fs/promises';
import type { Clock } from '../../clock.ts';
import { errnoOf } from '../file-failure.ts';
import type { BackupStore } from './backup-store.ts';

const intervalMs = 15 * 60_000;

/** When backups of one open workspace are made. */
export class BackupTimer {
  readonly #store: BackupStore;
  readonly #clock: Clock;
  readonly #path: string;
  #latestOn: number | undefined;

  constructor(store: BackupStore, clock: Clock, path: string) {
    this.#store = store;
    this.#clock = clock;
    this.#path = path;
  }

  /** The file is about to be written: before the first time, what is in it is kept. */
  async beforeWrite(name: string): Promise<void> {
    if (this.#latestOn !== undefined) return;
    try {
      const content = await readFile(this.#path);
      if (await this.#store.keep({ path: this.#path, name, content, reason: 'start' })) this.#note();
    } catch (error) {
      if (errnoOf(error) === undefined) throw error;
    }
  }

  /** The file was written: a quarter of an hour after the latest backup this is the next one. */
  async afterWrite(name: string, content: string): Promise<void> {
    if (this.#latestOn !== undefined && this.#clock.now().getTime() - this.#latestOn < intervalMs) return;
    if (await this.#store.keep({ path: this.#path, name, content, reason: 'interval' })) this.#note();
  }

  #note(): void {
    this.#latestOn = this.#clock.now().getTime();
  }
}
