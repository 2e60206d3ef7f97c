import { events, type EventName, type EventOf } from '#core/contract/events.ts';

/** Listens to every event, by name and content: what a transport does. */
export type AnyEventListener = (name: EventName, event: unknown) => void;

/** Tells the events of the contract to whoever listens. */
export class EventChannel {
  readonly #listeners = new Map<AnyEventListener, string | undefined>();

  /** Listens to one event; the answer stops listening. */
  on<Name extends EventName>(name: Name, listener: (event: EventOf<Name>) => void): () => void {
    return this.onAny((told, event) => {
      if (told === name) listener(event as EventOf<Name>);
    });
  }

  /** Listens to all events, as this window; the answer stops listening. */
  onAny(listener: AnyEventListener, window?: string): () => void {
    this.#listeners.set(listener, window);
    return () => this.#listeners.delete(listener);
  }

  get hasListeners(): boolean {
    return this.#listeners.size > 0;
  }

  /** Tells an event, checked against the contract; to one window only, or to all. */
  tell<Name extends EventName>(name: Name, event: EventOf<Name>, { to }: { to?: string | undefined } = {}): void {
    const checked = events[name].parse(event);
    for (const [listener, window] of this.#listeners) {
      if (to === undefined || window === to) listener(name, checked);
    }
  }
}
