import { listDifference } from './list-difference.ts';

/** How what is known of a list follows from its things. */
export interface Follows<Thing, Known> {
  /** Of an empty list. */
  start(): Known;
  come(known: Known, thing: Thing): void;
  /** Called after what came; so what stands for one id can be replaced in its place. */
  go(known: Known, thing: Thing): void;
}

/**
 * Carries what is known of a list on to the next list, which mostly differs in one thing, instead of reading all of it again. What it gives is
 * brought along in place: it is right until another list is asked for.
 */
export class ListFollower<Thing, Known> {
  readonly #follows: Follows<Thing, Known>;
  #list: readonly Thing[] = [];
  #known: Known;

  constructor(follows: Follows<Thing, Known>) {
    this.#follows = follows;
    this.#known = follows.start();
  }

  /** What is known of this list. */
  of(list: readonly Thing[]): Known {
    if (list === this.#list) return this.#known;
    const { come, gone } = listDifference(this.#list, list);
    const isOther = gone.length * 2 > list.length;
    if (isOther) this.#known = this.#follows.start();
    for (const thing of isOther ? list : come) this.#follows.come(this.#known, thing);
    if (!isOther) for (const thing of gone) this.#follows.go(this.#known, thing);
    this.#list = list;
    return this.#known;
  }
}
