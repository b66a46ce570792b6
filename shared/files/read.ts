import { open } from "node:fs/promises";
import type * as z from "zod";
import { DomzeroError, systemErrorCode } from "../errors/index.ts";

/**
 * Reads a whole regular file of bounded size.
 * @throws DomzeroError NOT_FOUND, TOO_LARGE, IO
 */
export async function readFileLimited(path: string, maxBytes: number): Promise<Buffer> {
  try {
    await using handle = await open(path, "r");
    const { size } = await handle.stat();
    let buffer = Buffer.alloc(Math.min(size, maxBytes) + 1);
    let length = 0;
    while (length <= maxBytes) {
      // It grew since, or tells no size, as those of /proc.
      if (length === buffer.length) buffer = Buffer.concat([buffer], Math.min(2 * length + 4096, maxBytes + 1));
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
      if (bytesRead === 0) return buffer.subarray(0, length);
      length += bytesRead;
    }
  } catch (error) {
    const code = systemErrorCode(error) === "ENOENT" ? "NOT_FOUND" : "IO";
    throw new DomzeroError(code, `cannot read ${path}: ${DomzeroError.from(error).message}`, { cause: error });
  }
  throw new DomzeroError("TOO_LARGE", `${path} is larger than ${maxBytes} bytes`, { details: { path } });
}

/**
 * Reads a JSON file through a schema.
 * @throws DomzeroError NOT_FOUND, TOO_LARGE, IO, INVALID_INPUT with the file's name in the message
 */
export async function readJsonFile<T>(path: string, schema: z.ZodType<T>, maxBytes: number): Promise<T> {
  const text = (await readFileLimited(path, maxBytes)).toString("utf8");
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    throw new DomzeroError("INVALID_INPUT", `${path}: ${DomzeroError.from(error).message}`, { cause: error });
  }
}

/** The same; undefined where there is no such file. @throws DomzeroError TOO_LARGE, IO, INVALID_INPUT */
export async function readJsonFileIfThere<T>(
  path: string,
  schema: z.ZodType<T>,
  maxBytes: number,
): Promise<T | undefined> {
  try {
    return await readJsonFile(path, schema, maxBytes);
  } catch (error) {
    if (error instanceof DomzeroError && error.code === "NOT_FOUND") return undefined;
    throw error;
  }
}
