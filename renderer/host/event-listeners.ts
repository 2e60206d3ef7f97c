import type { EventName, EventOf } from '#core/contract/events.ts';

type Listener = (event: unknown) => void;

/** Keeps who listens to which event of the host, and tells them. */
export class EventListeners {
  readonly #listeners = new Map<EventName, Set<Listener>>();

  /** Adds a listener; the answer takes it off again. */
  add<Name extends EventName>(name: Name, listener: (event: EventOf<Name>) => void): () => void {
    const listeners = this.#listeners.get(name) ?? new Set<Listener>();
    this.#listeners.set(name, listeners);
    const kept: Listener = (event) => listener(event as EventOf<Name>);
    listeners.add(kept);
    return () => listeners.delete(kept);
  }

  /** Tells an event to everyone who listens to it. */
  tell<Name extends EventName>(name: Name, event: EventOf<Name>): void {
    for (const listener of this.#listeners.get(name) ?? []) listener(event);
  }
}
