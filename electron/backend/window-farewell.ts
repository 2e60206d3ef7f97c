import type { Clock } from './clock.ts';
import type { EventChannel } from './event-channel.ts';

/** Asks the window, before the app closes, to hand over what it has not sent yet: a text that is being typed, a change on its way. */
export class WindowFarewell {
  readonly #events: EventChannel;
  readonly #clock: Clock;
  #ready: (() => void) | undefined;

  constructor(events: EventChannel, clock: Clock) {
    this.#events = events;
    this.#clock = clock;
  }

  /** Resolves when the window has handed over everything, when there is none, or after the deadline: a window that hangs must not keep the app open. */
  ask(deadlineMs: number): Promise<void> {
    if (!this.#events.hasListeners) return Promise.resolve();
    return new Promise((resolve) => {
      const callOff = this.#clock.after(deadlineMs, resolve);
      this.#ready = () => {
        callOff();
        resolve();
      };
      this.#events.tell('app:closeRequested', {});
    });
  }

  /** The window has handed over everything. */
  noteReady(): void {
    this.#ready?.();
  }
}
