/** Which file a window opens at once when it starts: the one the app was started with, later the one that was open last. */
export class StartFile {
  #path: string | undefined;
  #isAskedFor = false;

  constructor(path: string | undefined) {
    this.#path = path;
  }

  /** What a window that starts now opens. */
  take(): string | undefined {
    this.#isAskedFor = true;
    return this.#path;
  }

  /** The person opened a file: a window that is loaded again comes back to it. */
  noteOpened(path: string): void {
    this.#path = path;
  }

  /** The person closed a file: a window that is loaded again starts at the start. */
  noteClosed(path: string): void {
    if (this.#path === path) this.#path = undefined;
  }

  /** A file asked for from outside before there was a window to tell it to becomes the start file; false when a window is there. */
  replaceIfUnasked(path: string): boolean {
    if (this.#isAskedFor) return false;
    this.#path = path;
    return true;
  }
}
