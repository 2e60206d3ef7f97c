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

  equals(other: BitSet): boolean {
    const [words, others] = [this.#words, other.#words];
    for (let index = 0; index < words.length; index += 1) if (words[index] !== others[index]) return false;
    return true;
  }

  *[Symbol.iterator](): Generator<number> {
    for (let index = 0; index < this.#words.length * 32; index += 1) if (this.has(index)) yield index;
  }
}
