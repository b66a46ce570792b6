const bitsPerWord = 32;

/** A set of small whole numbers, united fast. */
export class BitSet {
  readonly #words: Uint32Array;

  /** @param size its numbers are below it */
  constructor(size: number) {
    this.#words = new Uint32Array(Math.ceil(size / bitsPerWord));
  }

  add(value: number): void {
    const word = Math.floor(value / bitsPerWord);
    this.#words[word] = (this.#words[word] ?? 0) | (1 << (value % bitsPerWord));
  }

  has(value: number): boolean {
    return ((this.#words[Math.floor(value / bitsPerWord)] ?? 0) & (1 << (value % bitsPerWord))) !== 0;
  }

  /** Takes in all of another; whether that added anything. */
  unite(other: BitSet): boolean {
    let grew = false;
    for (const [index, word] of other.#words.entries()) {
      const own = this.#words[index] ?? 0;
      // Bits of the sum are compared as unsigned, as the array holds them.
      const united = (own | word) >>> 0;
      if (united !== own) {
        this.#words[index] = united;
        grew = true;
      }
    }
    return grew;
  }

  /** Its numbers, smallest first. */
  *values(): Generator<number> {
    for (const [index, word] of this.#words.entries()) {
      for (let rest = word; rest !== 0; rest &= rest - 1) {
        yield index * bitsPerWord + (bitsPerWord - 1 - Math.clz32(rest & -rest));
      }
    }
  }
}
