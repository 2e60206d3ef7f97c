import type { Clock } from '../clock.ts';

const pauseMs = 2_000;
const longestMs = 10_000;
const pauseAfterFailureMs = 30_000;

/** Decides when the file follows the changes: after a pause, at the latest ten seconds after the first; after a failure it tries again. */
export class SaveTimer {
  readonly #clock: Clock;
  readonly #save: () => void;
  #firstChangeOn: number | undefined;
  #callOff: (() => void) | undefined;

  constructor(clock: Clock, save: () => void) {
    this.#clock = clock;
    this.#save = save;
  }

  /** Something changed. */
  noteChange(): void {
    const now = this.#clock.now().getTime();
    this.#firstChangeOn ??= now;
    this.#schedule(Math.max(0, Math.min(pauseMs, this.#firstChangeOn + longestMs - now)));
  }

  /** Writing failed: a disk may have room again, a network may be back. */
  noteFailure(): void {
    this.#schedule(pauseAfterFailureMs);
  }

  /** Nothing needs to be written, or it is being written. */
  stop(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    this.#firstChangeOn = undefined;
  }

  #schedule(inMs: number): void {
    this.#callOff?.();
    this.#callOff = this.#clock.after(inMs, () => {
      this.#callOff = undefined;
      this.#firstChangeOn = undefined;
      this.#save();
    });
  }
}
