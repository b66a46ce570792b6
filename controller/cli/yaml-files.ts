import { chown, realpath, stat } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import { text as readAll } from "node:stream/consumers";
import { maxDocumentBytes, parseSource, type ReadDocument, type YamlSource } from "../../shared/documents/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { readFileLimited, writeFileAtomic } from "../../shared/files/index.ts";

/** What stands for standard input in the place of a file's name. */
export const standardInput = "-";

/** Reads a document from a file or from standard input. @throws DomzeroError NOT_FOUND, IO, TOO_LARGE, INVALID_INPUT */
export async function readYamlFile(file: string): Promise<YamlSource> {
  if (file === standardInput) return parseSource(await readAll(process.stdin), "standard input");
  return parseSource((await readFileLimited(file, maxDocumentBytes)).toString("utf8"), file);
}

/**
 * Writes the new text of a file's document, whole or not at all; its owner, its mode and a link to it stay.
 * @throws DomzeroError CONFLICT where somebody else changed it since it was read, IO
 */
export async function writeYamlFile(before: YamlSource, text: string): Promise<void> {
  const path = await realpath(before.name);
  const { mode, uid, gid } = await stat(path);
  const now = await readFileLimited(path, maxDocumentBytes);
  if (now.toString("utf8") !== before.text)
    throw new DomzeroError("CONFLICT", `${before.name} was changed by somebody else meanwhile; try again`);
  await writeFileAtomic(path, text, mode & 0o7777);
  if (uid !== process.geteuid?.()) await chown(path, uid, gid);
}

/**
 * Reads the documents that a document refers to, each once.
 * @param folder nothing outside of it is read, also not by way of a link
 */
export async function confinedReader(folder: string): Promise<ReadDocument> {
  const bounds = await realpath(folder);
  const known = new Map<string, Promise<YamlSource>>();
  return async (file, from) => {
    const path = await realpath(resolve(dirname(from), file)).catch((error: unknown) => {
      throw new DomzeroError("NOT_FOUND", `${from} refers to ${file}, which is not there`, { cause: error });
    });
    if (relative(bounds, path).startsWith(".."))
      throw new DomzeroError(
        "PERMISSION_DENIED",
        `${from} refers to ${file}, which is outside of ${bounds}; see --root`,
      );
    const source = known.get(path) ?? readYamlFile(path);
    known.set(path, source);
    return source;
  };
}
