import { randomBytes } from "node:crypto";
import * as z from "zod";
import { DomzeroError } from "../../shared/errors/index.ts";
import { readJsonFileIfThere, writeFileAtomic } from "../../shared/files/index.ts";
import { hostNameSchema } from "../../shared/records/index.ts";
import type { TsigKey } from "./tsig.ts";

const addressSchema = z.union([z.ipv4(), z.ipv6()]);
const secondarySchema = z.strictObject({
  address: addressSchema,
  port: z.int().min(1).max(65_535),
  /** For HMAC-SHA-256, base64. */
  secret: z.base64().max(128),
});
const maxSecondaries = 64;
const fileSchema = z.record(hostNameSchema, secondarySchema);
type SecondaryFile = z.infer<typeof fileSchema>;
const maxBytes = 256 * 1024;
const secretBytes = 32;

/** Another name server that has copies of the zones. */
export interface Secondary {
  name: string;
  address: string;
  port: number;
  key: TsigKey;
}

/** The domain's secondaries, in a file that only Dom0 reads, as their keys are in it. */
export class Secondaries {
  readonly #file: string;
  readonly #domain: string;
  #known: SecondaryFile;

  private constructor(file: string, domain: string, known: SecondaryFile) {
    this.#file = file;
    this.#domain = domain;
    this.#known = known;
  }

  /** @throws DomzeroError IO, INVALID_INPUT */
  static async open(file: string, domain: string): Promise<Secondaries> {
    return new Secondaries(file, domain, (await readJsonFileIfThere(file, fileSchema, maxBytes)) ?? {});
  }

  list(): Secondary[] {
    return Object.entries(this.#known).map(([name, { address, port, secret }]) => {
      // Two name servers may have secondaries of one name: the domain tells their keys apart.
      const key = { name: `${name}.${this.#domain}`, secret: Buffer.from(secret, "base64") };
      return { name, address, port, key };
    });
  }

  keys(): ReadonlyMap<string, TsigKey> {
    return new Map(this.list().map(({ key }) => [key.name, key]));
  }

  /**
   * Adds one, with a key made for it; one that is there gets the address, and keeps its key.
   * @throws DomzeroError INVALID_INPUT, IO
   */
  async add(name: string, address: string, port: number): Promise<Secondary> {
    const secret = this.#known[name]?.secret ?? randomBytes(secretBytes).toString("base64");
    const parsed = fileSchema.safeParse({ [name]: { address, port, secret } });
    if (!parsed.success) {
      const words = "a secondary has a name of letters, digits and hyphens, an IP address and a port";
      throw new DomzeroError("INVALID_INPUT", `${name} at ${address} port ${port} is none: ${words}`);
    }
    const next = { ...this.#known, ...parsed.data };
    if (Object.keys(next).length > maxSecondaries) {
      throw new DomzeroError("INVALID_INPUT", `there are ${maxSecondaries} secondaries already; remove one first`);
    }
    await this.#write(next);
    const added = this.list().find((each) => each.name === name);
    if (added === undefined) throw new DomzeroError("CONFLICT", `${name} was removed at the same moment`);
    return added;
  }

  /** @throws DomzeroError NOT_FOUND, IO */
  async remove(name: string): Promise<void> {
    const { [name]: gone, ...rest } = this.#known;
    if (gone === undefined) throw new DomzeroError("NOT_FOUND", `there is no secondary ${name}`);
    await this.#write(rest);
  }

  async #write(next: SecondaryFile): Promise<void> {
    await writeFileAtomic(this.#file, JSON.stringify(next), 0o600);
    this.#known = next;
  }
}
