import { BlockList, isIPv4 } from "node:net";

const maxKnown = 65_536;

const familyOf = (address: string) => (isIPv4(address) ? "ipv4" : "ipv6");

/** Who may ask. */
export class Inside {
  readonly #prefixes = new BlockList();
  /** It is asked with every question. */
  readonly #known = new Map<string, boolean>();

  constructor(prefixes: readonly string[]) {
    for (const prefix of prefixes) {
      const [address = "", length] = prefix.split("/");
      this.#prefixes.addSubnet(address, Number(length), familyOf(address));
    }
  }

  has(address: string): boolean {
    const known = this.#known.get(address);
    if (known !== undefined) return known;
    const isInside = this.#prefixes.check(address, familyOf(address));
    if (this.#known.size >= maxKnown) this.#known.clear();
    this.#known.set(address, isInside);
    return isInside;
  }
}
