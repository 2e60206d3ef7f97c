/** How many bits a word has: as many as a small whole number, which a list holds without a box around it. */
const wordSize = 30;

/** Words without a bit, per number of words: a copy is made faster than a list is filled. */
const blank: number[][] = [];

function blankWords(capacity: number): number[] {
  const length = Math.ceil(capacity / wordSize);
  blank[length] ??= Array.from({ length }, () => 0);
  return blank[length].slice();
}

/** A set of small whole numbers as bits: what the flow passes from step to step. All sets of one flow have the same capacity. */
export class BitSet implements Iterable<number> {
  readonly #words: number[];

  constructor(capacity: number, words = blankWords(capacity)) {
    this.#words = words;
  }

  has(index: number): boolean {
    return ((this.#words[Math.trunc(index / wordSize)] ?? 0) & (1 << (index % wordSize))) !== 0;
  }

  add(index: number): void {
    const place = Math.trunc(index / wordSize);
    this.#words[place] = (this.#words[place] ?? 0) | (1 << (index % wordSize));
  }

  /** A set of the same capacity without anything in it. */
  blank(): BitSet {
    return new BitSet(this.#words.length * wordSize);
  }

  copy(): BitSet {
    return new BitSet(0, this.#words.slice());
  }

  addAll(other: BitSet): void {
    const [words, others] = [this.#words, other.#words];
    for (let index = 0; index < words.length; index += 1) words[index] = (words[index] ?? 0) | (others[index] ?? 0);
  }

  keepOnly(other: BitSet): void {
    const [words, others] = [this.#words, other.#words];
    for (let index = 0; index < words.length; index += 1) words[index] = (words[index] ?? 0) & (others[index] ?? 0);
  }

  /** Takes over the content of another set. */
  become(other: BitSet): void {
    const [words, others] = [this.#words, other.#words];
    for (let index = 0; index < words.length; index += 1) words[index] = others[index] ?? 0;
  }

  /** Takes over what stands in either of two sets; says whether that changed anything. */
  becomeUnion(one: BitSet, other: BitSet): boolean {
    let isChanged = false;
    for (let index = 0; index < this.#words.length; index += 1) {
      const word = (one.#words[index] ?? 0) | (other.#words[index] ?? 0);
      if (this.#words[index] === word) continue;
      this.#words[index] = word;
      isChanged = true;
    }
    return isChanged;
  }

  *[Symbol.iterator](): Generator<number> {
    for (let index = 0; index < this.#words.length * wordSize; index += 1) if (this.has(index)) yield index;
  }
}
