import type { Host } from '#core/contract/contract.ts';
import type { EventName, EventOf } from '#core/contract/events.ts';
import type { Result } from '#core/result.ts';
import { failure } from '#core/result.ts';
import type { HostError } from '#core/contract/host-error.ts';
import { EventListeners } from './event-listeners.ts';
import { readJsonLines } from './read-json-lines.ts';
import { createTokenStore, type TokenStore } from './loopback-token.ts';

const unreachable = failure<HostError>({ kind: 'host-unreachable' });
const pauseBeforeReconnectMs = 1000;

/** What a loopback host needs to know. */
export interface LoopbackOptions {
  /** Such as `http://127.0.0.1:40123`; the empty string is the page's own origin. */
  origin: string;
  /** One-time code from the address; without it the kept token is used. */
  code?: string | undefined;
  fetch?: typeof fetch;
  tokens?: TokenStore;
  /** Stops the stream of events. */
  signal?: AbortSignal;
}

/** A host reached over HTTP on 127.0.0.1: `POST /api/<method>`, and events as lines of JSON from `POST /events`. */
export function createLoopbackHost(options: LoopbackOptions): Host {
  const connection = new LoopbackConnection(options);
  return {
    call: (name, args) => connection.post(`/api/${name}`, args) as never,
    on: (name, listener) => connection.listen(name, listener),
  };
}

class LoopbackConnection {
  readonly #options: LoopbackOptions;
  readonly #fetch: typeof fetch;
  readonly #tokens: TokenStore;
  readonly #listeners = new EventListeners();
  /** Tells the tabs of one person apart: only one of them works in a workspace. */
  readonly #window = crypto.randomUUID();
  #session: Promise<string | undefined> | undefined;
  #isStreaming = false;

  constructor(options: LoopbackOptions) {
    this.#options = options;
    this.#fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
    this.#tokens = options.tokens ?? createTokenStore();
  }

  async post(path: string, body: unknown): Promise<Result<unknown, HostError>> {
    try {
      const response = await this.#request(path, body);
      return response?.ok ? ((await response.json()) as Result<unknown, HostError>) : unreachable;
    } catch {
      // A session that could not be opened is tried again at the next call.
      if (this.#tokens.read() === undefined) this.#session = undefined;
      return unreachable;
    }
  }

  listen<Name extends EventName>(name: Name, listener: (event: EventOf<Name>) => void): () => void {
    if (!this.#isStreaming) {
      this.#isStreaming = true;
      void this.#stream();
    }
    return this.#listeners.add(name, listener);
  }

  async #request(path: string, body: unknown): Promise<Response | undefined> {
    this.#session ??= this.#openSession();
    const token = await this.#session;
    if (!token) return undefined;
    return this.#fetch(`${this.#options.origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-leidraad-token': token, 'x-leidraad-window': this.#window },
      body: JSON.stringify(body),
      ...(this.#options.signal ? { signal: this.#options.signal } : {}),
    });
  }

  async #openSession(): Promise<string | undefined> {
    if (!this.#options.code) return this.#tokens.read();
    const response = await this.#fetch(`${this.#options.origin}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: this.#options.code }),
    });
    if (!response.ok) return this.#tokens.read();
    const { token } = (await response.json()) as { token: string };
    this.#tokens.keep(token);
    return token;
  }

  /** Reads events for as long as the page lives; a broken stream is taken up again. */
  async #stream(): Promise<void> {
    while (!this.#options.signal?.aborted) {
      await this.#streamOnce();
      await new Promise((resolve) => setTimeout(resolve, pauseBeforeReconnectMs));
    }
  }

  async #streamOnce(): Promise<void> {
    try {
      const response = await this.#request('/events', {});
      if (!response?.ok || !response.body) return;
      for await (const line of readJsonLines(response.body)) {
        const { name, event } = line as { name: EventName; event: never };
        this.#listeners.tell(name, event);
      }
    } catch {
      // The host went away or the stream broke: the next round tries again, and calls say host-unreachable.
    }
  }
}
