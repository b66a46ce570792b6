import { appendFile } from "node:fs/promises";
import { type Ban, banListSchema, banSchema } from "../../shared/bastion/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { readFileLimited, writeFileAtomic } from "../../shared/files/index.ts";
import type { Clock } from "../../shared/time/index.ts";

const maxFileBytes = 128 * 1024 * 1024;
/** In place of the end of a ban: it was lifted. */
const lifted = "-";
const forEver = "0";

/**
 * Bans on disk, so that they outlive the machine's sleep and somebody's `nft flush ruleset`: lines of prefix and end in
 * seconds since the epoch, the last of a prefix counts. Kept there and in the kernel, not in the agent's memory.
 */
export class BanFile {
  readonly #path: string;
  readonly #clock: Pick<Clock, "nowMs">;

  constructor(path: string, clock: Pick<Clock, "nowMs">) {
    this.#path = path;
    this.#clock = clock;
  }

  /** What is banned now, each with what is left of its time. @throws DomzeroError IO, TOO_LARGE */
  async read(): Promise<Ban[]> {
    const text = await readFileLimited(this.#path, maxFileBytes).catch((error: unknown) => {
      if (DomzeroError.from(error).code === "NOT_FOUND") return Buffer.alloc(0);
      throw error;
    });
    const ends = new Map(
      text
        .toString("utf8")
        .split("\n")
        .flatMap((line) => (/^\S+ (\d+|-)$/.test(line) ? [splitLine(line)] : [])),
    );
    const now = Math.ceil(this.#clock.nowMs() / 1000);
    const bans = [...ends].flatMap(([prefix, end]): Ban[] => {
      if (end === forEver) return [{ prefix }];
      return end === lifted || Number(end) <= now ? [] : [{ prefix, seconds: Number(end) - now }];
    });
    const list = banListSchema.safeParse(bans);
    // What a full disk or a power cut left of a line is nobody's ban.
    return list.success ? list.data : bans.filter((ban) => banSchema.safeParse(ban).success);
  }

  /** Makes these the only ones. */
  async replace(bans: readonly Ban[]): Promise<void> {
    await writeFileAtomic(this.#path, this.#lines(bans), 0o600);
  }

  async add(bans: readonly Ban[]): Promise<void> {
    await this.#append(this.#lines(bans));
  }

  async lift(bans: readonly Ban[]): Promise<void> {
    await this.#append(bans.map(({ prefix }) => `${prefix} ${lifted}\n`).join(""));
  }

  /** From a line's beginning, whatever became of the one before. */
  async #append(lines: string): Promise<void> {
    if (lines !== "") await appendFile(this.#path, `\n${lines}`, { mode: 0o600, flush: true });
  }

  #lines(bans: readonly Ban[]): string {
    const now = Math.ceil(this.#clock.nowMs() / 1000);
    const end = (seconds: number | undefined) => (seconds === undefined ? forEver : String(now + seconds));
    return bans.map(({ prefix, seconds }) => `${prefix} ${end(seconds)}\n`).join("");
  }
}

function splitLine(line: string): [string, string] {
  const at = line.indexOf(" ");
  return [line.slice(0, at), line.slice(at + 1)];
}
