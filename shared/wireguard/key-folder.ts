import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { openWireguardKey, type WireguardKey } from "./key.ts";

const fileName = /^wireguard(?:-(\d{1,9}))?\.key$/;

/** Own keys of the tunnel in a folder: `wireguard.key`, and with each rotation a next one, `wireguard-1.key`. */
export class WireguardKeyFolder {
  readonly #folder: string;
  readonly #keys = new Map<number, WireguardKey>();

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Reads what is there. @throws DomzeroError IO, INVALID_INPUT */
  static async open(folder: string): Promise<WireguardKeyFolder> {
    const keys = new WireguardKeyFolder(folder);
    for (const name of await readdir(folder)) {
      const [found, number = "0"] = fileName.exec(name) ?? [];
      if (found !== undefined) await keys.make(Number(number));
    }
    return keys;
  }

  /** Numbers of the keys, oldest first. */
  get numbers(): number[] {
    return [...this.#keys.keys()].sort((one, other) => one - other);
  }

  get(number: number): WireguardKey | undefined {
    return this.#keys.get(number);
  }

  /** The key whose public part this is. */
  find(publicKey: string): WireguardKey | undefined {
    return [...this.#keys.values()].find((key) => key.publicKey === publicKey);
  }

  /** Makes the key of this number, or takes the one that is there. @throws DomzeroError IO, INVALID_INPUT */
  async make(number: number): Promise<WireguardKey> {
    const key = this.#keys.get(number) ?? (await openWireguardKey(this.#file(number)));
    this.#keys.set(number, key);
    return key;
  }

  /** Forgets all keys but these. @throws DomzeroError IO */
  async keep(publicKeys: readonly string[]): Promise<void> {
    for (const [number, { publicKey }] of this.#keys) {
      if (publicKeys.includes(publicKey)) continue;
      await rm(this.#file(number), { force: true });
      this.#keys.delete(number);
    }
  }

  #file(number: number): string {
    return join(this.#folder, number === 0 ? "wireguard.key" : `wireguard-${number}.key`);
  }
}
