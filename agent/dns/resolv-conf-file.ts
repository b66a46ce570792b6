import { chmod, chown, lstat, open, readlink, rename, rm, symlink } from "node:fs/promises";
import { basename, dirname, join, posix } from "node:path";
import * as z from "zod";
import { DomzeroError, systemErrorCode } from "../../shared/errors/index.ts";
import { readFileLimited, readJsonFile, writeFileAtomic } from "../../shared/files/index.ts";
import type { ResolvConfState } from "./choose-resolver.ts";
import { restoreResolvConf } from "./resolv-conf.ts";

/** Of one that is not ours; ours carries it behind marks, and JSON may say one byte by six. */
const maxBeforeBytes = 16_384;
const maxBytes = 8 * maxBeforeBytes;
const usualMode = 0o644;
/** Where a file is mounted on its own, as container runtimes do, it cannot be renamed over. */
const unrenameable: readonly unknown[] = ["EBUSY", "EXDEV"];

/** A `resolv.conf`, whole: enough to make it again. Texts are latin1. */
const fileStateSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("absent") }),
  z.object({ kind: z.literal("link"), target: z.string().min(1).max(4096) }),
  z.object({
    kind: z.literal("file"),
    text: z.string().max(maxBeforeBytes),
    mode: z.int().min(0).max(0o7777),
    uid: z.int().nonnegative(),
    gid: z.int().nonnegative(),
  }),
]);
export type FileState = z.infer<typeof fileStateSchema>;

/** `/etc/resolv.conf` and what it was before us, kept in the agent's state. */
export class ResolvConfFile {
  readonly #root: string;
  readonly #backup: string;
  readonly path: string;

  /** @param folder where the former one is kept; has to be there only when {@link keepBefore} is called */
  constructor(root: string, folder: string) {
    this.#root = root;
    this.path = join(root, "etc/resolv.conf");
    this.#backup = join(folder, "resolv.conf.before.json");
  }

  /** @throws DomzeroError IO, TOO_LARGE */
  async read(): Promise<FileState> {
    try {
      const status = await lstat(this.path);
      if (status.isSymbolicLink()) return { kind: "link", target: await readlink(this.path) };
      const text = (await readFileLimited(this.path, maxBytes)).toString("latin1");
      return { kind: "file", text, mode: status.mode & 0o7777, uid: status.uid, gid: status.gid };
    } catch (error) {
      if (systemErrorCode(error) === "ENOENT") return { kind: "absent" };
      throw DomzeroError.from(error, "IO");
    }
  }

  /** What it was before, as it was kept; and where that is lost, as ours carries it. Undefined where it is not ours. */
  async readBefore(now: FileState): Promise<FileState | undefined> {
    const carried = now.kind === "file" ? restoreResolvConf(now.text) : undefined;
    if (now.kind !== "file" || carried === undefined) return undefined;
    const kept = await readJsonFile(this.#backup, fileStateSchema, maxBytes).catch(() => undefined);
    return kept ?? { ...now, text: carried };
  }

  /** @throws DomzeroError TOO_LARGE, IO */
  async keepBefore(before: FileState): Promise<void> {
    if (before.kind === "file" && before.text.length > maxBeforeBytes) {
      throw new DomzeroError("TOO_LARGE", `${this.path} is larger than ${maxBeforeBytes} bytes, and is left as it is`);
    }
    await writeFileAtomic(this.#backup, JSON.stringify(before), 0o600);
  }

  async dropBefore(): Promise<void> {
    await rm(this.#backup, { force: true });
  }

  /** What it says, also through a link. */
  async view(state: FileState): Promise<ResolvConfState> {
    if (state.kind === "absent") return { target: undefined, text: undefined };
    if (state.kind === "file") return { target: undefined, text: state.text };
    const text = await readFileLimited(this.pathOf(state.target), maxBytes).catch(() => undefined);
    return { target: state.target, text: text?.toString("latin1") };
  }

  /** Where a link leads. */
  pathOf(target: string): string {
    return join(this.#root, posix.resolve("/etc", target));
  }

  /** Ours, for whom the one of before was: a program may write its next one into the same file. @throws DomzeroError IO */
  async writeOwn(text: string, before: FileState): Promise<void> {
    if (before.kind === "file") await this.write({ ...before, text });
    else await this.#replace(text, usualMode);
  }

  /** @throws DomzeroError IO */
  async write(state: FileState): Promise<void> {
    if (state.kind === "absent") return await rm(this.path, { force: true });
    if (state.kind === "link") return await this.#link(state.target);
    await this.#replace(state.text, state.mode);
    await chown(this.path, state.uid, state.gid);
  }

  async #link(target: string): Promise<void> {
    const temporary = join(dirname(this.path), `.${basename(this.path)}.domzero`);
    await rm(temporary, { force: true });
    await symlink(target, temporary);
    await rename(temporary, this.path);
  }

  async #replace(text: string, mode: number): Promise<void> {
    const content = Buffer.from(text, "latin1");
    try {
      await writeFileAtomic(this.path, content, mode);
      // Whatever the agent's umask.
      await chmod(this.path, mode);
    } catch (error) {
      const cause = error instanceof DomzeroError ? error.cause : error;
      if (!unrenameable.includes(systemErrorCode(cause))) throw error;
      await using handle = await open(this.path, "w", mode);
      await handle.writeFile(content);
      await handle.sync();
    }
  }
}
