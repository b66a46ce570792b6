import { randomBytes } from "node:crypto";
import { join } from "node:path";
import * as z from "zod";
import { DomzeroError } from "../../shared/errors/index.ts";
import { readJsonFile, writeFileAtomic } from "../../shared/files/index.ts";

const instanceSchema = z.strictObject({ id: z.string().regex(/^dom0-[0-9a-f]{16}$/) });

/** The name of this Dom0 among those of its domain: drawn at its first start, kept in its state folder. */
export async function readInstance(stateDir: string): Promise<string> {
  const path = join(stateDir, "instance.json");
  try {
    return (await readJsonFile(path, instanceSchema, 1024)).id;
  } catch (error) {
    if (!(error instanceof DomzeroError) || error.code !== "NOT_FOUND") throw error;
  }
  const id = `dom0-${randomBytes(8).toString("hex")}`;
  await writeFileAtomic(path, JSON.stringify({ id }), 0o600);
  return id;
}
