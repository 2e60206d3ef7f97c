/** A window that is or was there; each transport gives its windows their own. */
export type WindowId = string;

/** Which windows are there now, that is: listen to events, and which one of them works in what. */
export class Windows {
  readonly #listening = new Map<WindowId, number>();
  readonly #writers = new Map<string, WindowId>();

  /** A window listens; the answer says that it stopped. */
  enter(id: WindowId): () => void {
    this.#listening.set(id, (this.#listening.get(id) ?? 0) + 1);
    let hasLeft = false;
    return () => {
      if (hasLeft) return;
      hasLeft = true;
      const left = (this.#listening.get(id) ?? 1) - 1;
      if (left > 0) this.#listening.set(id, left);
      else this.#listening.delete(id);
    };
  }

  /** Lets a window work in an open workspace; false when another window, that is still there, does so. A window without a name is the only one. */
  letWrite(openId: string, id: WindowId | undefined): boolean {
    if (!this.mayWrite(openId, id)) return false;
    if (id !== undefined) this.#writers.set(openId, id);
    return true;
  }

  /** Lets a window work in an open workspace in the place of whoever did; gives that other window. */
  takeOver(openId: string, id: WindowId | undefined): WindowId | undefined {
    const before = this.#writers.get(openId);
    if (id === undefined || before === id) return undefined;
    this.#writers.set(openId, id);
    return before;
  }

  /** Whether this window may change an open workspace. */
  mayWrite(openId: string, id: WindowId | undefined): boolean {
    const writer = this.#writers.get(openId);
    return id === undefined || writer === undefined || writer === id || !this.#listening.has(writer);
  }

  /** The workspace was closed. */
  forget(openId: string): void {
    this.#writers.delete(openId);
  }
}
