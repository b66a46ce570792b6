import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { DomzeroError } from "../../shared/errors/index.ts";
import { readJsonFile, writeFileAtomic } from "../../shared/files/index.ts";
import { eventBodySchema } from "../../shared/records/index.ts";

const maxEvents = 1_000;
/** The stream takes 64 KiB; the rest is headers. */
const maxEventBytes = 60 * 1024;
const namePattern = /^(\d{12})\.json$/;

/** An event that waits for its acknowledgement. `id` makes Dom0 keep it once, however often it is sent. */
const spooledSchema = z.strictObject({
  id: z.uuid(),
  kind: z
    .string()
    .max(64)
    .regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$/),
  body: eventBodySchema,
});
export type SpooledEvent = z.infer<typeof spooledSchema>;

/** Events on disk, a file each, oldest first; bounded, the oldest fall out and are counted. */
export class EventSpool {
  readonly #dir: string;
  /** Names of the files, oldest first. */
  readonly #names: string[];
  #next: number;
  /** How many fell out, or could not be read, since this was last told. */
  dropped = 0;

  private constructor(dir: string, names: string[]) {
    this.#dir = dir;
    this.#names = names;
    this.#next = Number(namePattern.exec(names.at(-1) ?? "")?.[1] ?? 0) + 1;
  }

  /** @throws DomzeroError IO */
  static async open(dir: string): Promise<EventSpool> {
    try {
      await mkdir(dir, { recursive: true, mode: 0o700 });
      const names = await readdir(dir);
      await Promise.all(names.filter((name) => name.endsWith(".tmp")).map((name) => rm(join(dir, name))));
      return new EventSpool(dir, names.filter((name) => namePattern.test(name)).sort());
    } catch (error) {
      throw new DomzeroError("IO", `cannot use ${dir} for events: ${DomzeroError.from(error).message}`, {
        cause: error,
      });
    }
  }

  get size(): number {
    return this.#names.length;
  }

  /** Resolves when the event is on disk. @throws DomzeroError INVALID_INPUT, TOO_LARGE, IO */
  async add(event: SpooledEvent): Promise<void> {
    const json = JSON.stringify(spooledSchema.parse(event));
    if (Buffer.byteLength(json) > maxEventBytes) {
      throw new DomzeroError("TOO_LARGE", `the event ${event.kind} is larger than ${maxEventBytes} bytes`);
    }
    const name = `${String(this.#next).padStart(12, "0")}.json`;
    this.#next += 1;
    await writeFileAtomic(join(this.#dir, name), json, 0o600);
    const at = this.#names.findLastIndex((other) => other < name) + 1;
    this.#names.splice(at, 0, name);
    while (this.#names.length > maxEvents) await this.#drop(this.#names[0]);
  }

  /** The oldest event and how to take it away. */
  async oldest(): Promise<{ event: SpooledEvent; done: () => Promise<void> } | undefined> {
    for (let name = this.#names[0]; name !== undefined; name = this.#names[0]) {
      const file = name;
      try {
        const event = await readJsonFile(join(this.#dir, file), spooledSchema, maxEventBytes);
        return { event, done: () => this.#remove(file) };
      } catch {
        // Unreadable is lost: it must not stand before all that come after it.
        await this.#drop(file);
      }
    }
    return undefined;
  }

  async #drop(name: string | undefined): Promise<void> {
    if (name === undefined) return;
    this.dropped += 1;
    await this.#remove(name);
  }

  async #remove(name: string): Promise<void> {
    const at = this.#names.indexOf(name);
    if (at >= 0) this.#names.splice(at, 1);
    await rm(join(this.#dir, name), { force: true });
  }
}
