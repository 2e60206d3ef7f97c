/** A set of small whole numbers as bits: what the flow passes from step to step. All sets of one flow have the same capacity. */
export class BitSet implements Iterable<number> {
  readonly #words: Uint32Array;

  constructor(capacity: number, words = new Uint32Array(Math.ceil(capacity / 32))) {
    this.#words = words;
  }

  has(index: number): boolean {
    return ((this.#words[index >>> 5] ?? 0) & (1 << (index & 31))) !== 0;
  }

  add(index: number): void {
    this.#words[index >>> 5] = (this.#words[index >>> 5] ?? 0) | (1 << (index & 31));
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
    this.#words.set(other.#words);
  }

  /** Takes over what stands in either of two sets; says whether that changed anything. */
  becomeUnion(one: BitSet, other: BitSet): boolean {
    let isChanged = false;
    for (let index = 0; index < this.#words.length; index += 1) {
      const word = ((one.#words[index] ?? 0) | (other.#words[index] ?? 0)) >>> 0;
      if (this.#words[index] === word) continue;
      this.#words[index] = word;
      isChanged = true;
    }
    return isChanged;
  }

  *[Symbol.iterator](): Generator<number> {
    for (let index = 0; index < this.#words.length * 32; index += 1) if (this.has(index)) yield index;
  }
}
