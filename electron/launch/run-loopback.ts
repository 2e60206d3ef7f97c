import { basename } from 'node:path';
import { wordHostError } from '#core/contract/host-error.ts';
import type { Backend } from '../backend/create-backend.ts';
import { serveLoopback, type Loopback } from '../loopback/serve.ts';
import { openBrowserWindow, type BrowserWindow } from './browser-window.ts';

/** What running over loopback needs. */
export interface RunLoopbackOptions {
  backend: Backend;
  rendererFolder: string;
  dataFolder: string;
  /** The program that shows the window; without one the address is printed. */
  browser: string | undefined;
  language: 'nl' | 'en';
  /** Prints a line for the person. */
  say: (line: string) => void;
}

/** The running app. */
export interface RunningApp {
  /** Saves and stops. When something cannot be saved it says so and goes on; a second call stops all the same. */
  stop(): Promise<void>;
  /** Settles when the app has stopped: true when everything was saved. */
  readonly stopped: Promise<boolean>;
}

/** Serves the app, and shows it in a window of a browser where there is one. Without a window it serves until it is stopped. */
export async function runLoopback(options: RunLoopbackOptions): Promise<RunningApp> {
  const run = new LoopbackRun(options);
  await run.start();
  return run;
}

class LoopbackRun implements RunningApp {
  readonly stopped: Promise<boolean>;
  readonly #options: RunLoopbackOptions;
  #settle: (isSaved: boolean) => void = () => undefined;
  #loopback: Loopback | undefined;
  #window: BrowserWindow | undefined;
  #isStopping = false;

  constructor(options: RunLoopbackOptions) {
    this.#options = options;
    this.stopped = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  async start(): Promise<void> {
    const { backend, browser, dataFolder, rendererFolder } = this.#options;
    // An address opens the app once; without a window of ours the person needs another one to open it again.
    const onCodeUsed = (): void => {
      if (!this.#window) this.#printAddress();
    };
    this.#loopback = await serveLoopback({ backend, rendererFolder, onCodeUsed });
    if (browser === undefined) {
      this.#printAddress();
      return;
    }
    this.#window = openBrowserWindow({ browser, dataFolder, address: this.#loopback.newAddress() });
    void this.#window.closed.then((isWell) => this.#whenWindowClosed(isWell));
  }

  async stop(): Promise<void> {
    const mayLoseChanges = this.#isStopping;
    this.#isStopping = true;
    const isSaved = mayLoseChanges ? false : await this.#saveAll();
    if (!isSaved && !mayLoseChanges) {
      this.#options.say(
        'Not everything is saved, so Leidraad keeps running. Stop it once more to stop without saving.',
      );
      return;
    }
    this.#window?.close();
    await this.#loopback?.close();
    this.#settle(isSaved);
  }

  async #whenWindowClosed(isWell: boolean): Promise<void> {
    if (this.#isStopping) return;
    this.#window = undefined;
    if (!isWell) this.#options.say('The window of the browser ended unexpectedly. Open this address in a browser:');
    else if (await this.#saveAll()) return this.stop();
    this.#printAddress();
  }

  async #saveAll(): Promise<boolean> {
    const failures = await this.#options.backend.close();
    for (const { error, path } of failures) {
      this.#options.say(`${basename(path)}: ${wordHostError(error, this.#options.language)}`);
    }
    return failures.length === 0;
  }

  /** The address stands alone on its line, so that it can be copied or read by a program. */
  #printAddress(): void {
    if (this.#loopback) this.#options.say(this.#loopback.newAddress());
  }
}
