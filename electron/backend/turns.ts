/** Does one piece of work after another, in the order of asking, also when one of them fails. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Does the work when all earlier work is done, and gives its outcome. */
  take<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
