import type { Host } from '#core/contract/contract.ts';
import type { HostError } from '#core/contract/host-error.ts';
import type { OpenId } from '#core/contract/workspace-methods.ts';
import type { Patch } from '#core/edits/patch.ts';

/** One change on its way to the host. */
export interface Sending {
  label: string;
  patches: Patch[];
}

/** What the queue tells its session. */
export interface SendQueueListener {
  /** Something is waiting or on its way, or nothing is any more. */
  changed(isEmpty: boolean): void;
  /** A failure that time may cure; the queue keeps trying. */
  failed(error: HostError): void;
  /** The host and this window no longer agree; the session must read the workspace anew. */
  diverged(error: HostError, unsent: readonly Sending[]): void;
}

const divergingKinds = new Set([
  'stale-revision',
  'unknown-workspace',
  'opened-elsewhere',
  'invalid-patch',
  'invalid-arguments',
]);
const retryPausesMs = [500, 1000, 2000, 5000, 10_000];

/** Sends changes to the host in order, one in flight. A change leaves the queue only when the host has acknowledged it. */
export class SendQueue {
  readonly #host: Host;
  readonly #openId: OpenId;
  readonly #listener: SendQueueListener;
  readonly #waiting: Sending[] = [];
  #revision: number;
  #tries = 0;
  #isSending = false;
  #isStopped = false;
  #wake: (() => void) | undefined;
  #idle: (() => void)[] = [];

  constructor(host: Host, openId: OpenId, revision: number, listener: SendQueueListener) {
    this.#host = host;
    this.#openId = openId;
    this.#revision = revision;
    this.#listener = listener;
  }

  /** Puts a change at the end and starts sending. */
  push(sending: Sending): void {
    this.#waiting.push(sending);
    this.#listener.changed(false);
    if (!this.#isSending) void this.#run();
  }

  /** Tries again at once instead of after the pause. */
  retryNow(): void {
    this.#wake?.();
  }

  /** Resolves when everything was acknowledged, or when a try just failed (the queue then goes on by itself). */
  settled(): Promise<void> {
    if (!this.#isSending || this.#tries > 0) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  /** The last change that the host has. */
  get revision(): number {
    return this.#revision;
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  /** Sends nothing more: the workspace was closed. */
  stop(): void {
    this.#isStopped = true;
    this.#wake?.();
  }

  async #run(): Promise<void> {
    this.#isSending = true;
    while (this.#waiting.length > 0 && !this.#isStopped) await this.#sendFirst();
    this.#isSending = false;
    this.#releaseIdle();
    if (!this.#isStopped) this.#listener.changed(true);
  }

  async #sendFirst(): Promise<void> {
    const first = this.#waiting[0];
    if (!first) return;
    const outcome = await this.#host.call('workspace:applyPatches', {
      openId: this.#openId,
      baseRevision: this.#revision,
      patches: first.patches,
    });
    if (this.#isStopped) return;
    if (outcome.ok) this.#acknowledge(outcome.value.revision);
    else if (this.#wasAppliedAfterAll(outcome.error)) this.#acknowledge(this.#revision + 1);
    else if (divergingKinds.has(outcome.error.kind)) this.#giveUp(outcome.error);
    else await this.#pause(outcome.error);
  }

  #acknowledge(revision: number): void {
    this.#revision = revision;
    this.#tries = 0;
    this.#waiting.shift();
  }

  /** The answer to an earlier try got lost on its way: the host is exactly this one change ahead. */
  #wasAppliedAfterAll(error: HostError): boolean {
    if (error.kind !== 'stale-revision' || this.#tries === 0) return false;
    return Math.max(error.expected, error.found) === this.#revision + 1;
  }

  #giveUp(error: HostError): void {
    this.#isStopped = true;
    this.#listener.diverged(error, this.#waiting);
  }

  async #pause(error: HostError): Promise<void> {
    this.#listener.failed(error);
    this.#releaseIdle();
    const pause = retryPausesMs[Math.min(this.#tries, retryPausesMs.length - 1)];
    this.#tries += 1;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pause);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = undefined;
  }

  #releaseIdle(): void {
    for (const resolve of this.#idle) resolve();
    this.#idle = [];
  }
}
