import { lstat, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { maxKeyFileBytes } from "../../shared/cik/index.ts";
import { DomzeroError, systemErrorCode } from "../../shared/errors/index.ts";
import { readFileLimited } from "../../shared/files/index.ts";

/** The files of a key, wherever they are. Paths are relative to the top of the medium. */
export interface KeyMedium {
  /** @throws DomzeroError CIK_UNREADABLE; undefined where there is no such file */
  read(path: string): Promise<string | undefined>;
  /** Replaces a file so that the old or the new content is there after a cut. @throws DomzeroError IO */
  write(path: string, content: string): Promise<void>;
  /** Lets the medium go, for good; never throws. */
  release(): Promise<void>;
}

/** Longest that one tool may take. */
export const toolTimeoutMs = 20_000;
/** What a half-written file is called until it is whole. */
export const newSuffix = ".new";

export function cannotRead(what: string, thrown: unknown): DomzeroError {
  return new DomzeroError("CIK_UNREADABLE", `${what} cannot be read: ${DomzeroError.from(thrown).message}`, {
    cause: thrown,
  });
}

export function cannotWrite(what: string, thrown: unknown): DomzeroError {
  return new DomzeroError("IO", `${what} cannot be written: ${DomzeroError.from(thrown).message}`, { cause: thrown });
}

/** A key in a folder: for keys that are mounted already, and below a mount point. */
export class FolderMedium implements KeyMedium {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async read(path: string): Promise<string | undefined> {
    const file = join(this.#folder, path);
    try {
      // A pipe would be waited for without end, and a link may lead anywhere.
      if (!(await lstat(file)).isFile()) throw new Error("it is not a file");
      return (await readFileLimited(file, maxKeyFileBytes)).toString("utf8");
    } catch (error) {
      if (systemErrorCode(error) === "ENOENT") return undefined;
      throw cannotRead(path, error);
    }
  }

  async write(path: string, content: string): Promise<void> {
    const target = join(this.#folder, path);
    try {
      {
        await using handle = await open(target + newSuffix, "w", 0o600);
        await handle.writeFile(content);
        await handle.sync();
      }
      await rename(target + newSuffix, target);
      await using folder = await open(dirname(target), "r");
      await folder.sync();
    } catch (error) {
      // On a full key, what is half written is in the way of everything else.
      await rm(target + newSuffix, { force: true }).catch(() => undefined);
      throw cannotWrite(path, error);
    }
  }

  release(): Promise<void> {
    return Promise.resolve();
  }
}
