import type { Host } from '#core/contract/contract.ts';
import type { HostError } from '#core/contract/host-error.ts';
import type { Settings } from '#core/contract/settings-methods.ts';

/** What the settings are now, and why the last change could not be kept. */
export interface SettingsState {
  settings: Settings;
  error: HostError | undefined;
}

/** The person's own settings: changed at once on screen, kept by the host. */
export class SettingsStore {
  readonly #host: Host;
  readonly #listeners = new Set<() => void>();
  #state: SettingsState;

  constructor(host: Host, settings: Settings) {
    this.#host = host;
    this.#state = { settings, error: undefined };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getState = (): SettingsState => this.#state;

  /** Changes some settings. */
  async change(part: Partial<Settings>): Promise<void> {
    const settings = { ...this.#state.settings, ...part };
    this.#set({ settings, error: undefined });
    const outcome = await this.#host.call('settings:write', settings);
    if (!outcome.ok) this.#set({ ...this.#state, error: outcome.error });
  }

  #set(state: SettingsState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
