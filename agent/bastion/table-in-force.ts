import { applyText, fingerprint, listTable, removeStale } from "./nft.ts";

/** The table in the kernel, as far as this process knows it. */
export class TableInForce {
  #text: string | undefined;
  #fingerprint: string | undefined;

  /** The rules that were applied last; undefined: it is not known what is there. */
  get text(): string | undefined {
    return this.#text;
  }

  /**
   * Puts rules in the place of those that are there.
   * @param beforeFirst done before a table is made where there was none, whose sets will know no bans
   * @returns whether there was none
   * @throws DomzeroError EXEC_FAILED; nothing is changed then
   */
  async apply(text: string, beforeFirst: () => Promise<void>): Promise<boolean> {
    const before = this.#text ?? (await listTable());
    if (before === undefined) await beforeFirst();
    await applyText(text);
    this.#text = text;
    if (before !== undefined) await removeStale(before, text).catch(() => undefined);
    this.#fingerprint = await fingerprint();
    return before === undefined;
  }

  /** Looks whether it still is as it was left. */
  async look(): Promise<"as-left" | "changed" | "gone"> {
    const found = await fingerprint();
    if (found === this.#fingerprint) return "as-left";
    return found === undefined ? "gone" : "changed";
  }

  /** Somebody else may have changed it. */
  forget(): void {
    this.#text = undefined;
    this.#fingerprint = undefined;
  }
}
