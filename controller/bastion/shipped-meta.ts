import { extname, join } from "node:path";
import { type BastionMeta, bastionMetaSchema } from "../../shared/bastion/index.ts";
import { parseConfig } from "../../shared/config-file/index.ts";
import { readFileLimited } from "../../shared/files/index.ts";

const maxBytes = 1024 * 1024;

/** Bundled, it is beside the program. */
function shippedMetaFile(): string {
  const isBundled = extname(import.meta.filename) === ".cjs";
  return join(import.meta.dirname, isBundled ? "bastion-meta.yml" : "../../deploy/bastion/meta.yml");
}

/** The protections that domzero comes with, as they are written. @throws DomzeroError NOT_FOUND, IO */
export async function readShippedMetaText(): Promise<string> {
  return (await readFileLimited(shippedMetaFile(), maxBytes)).toString("utf8");
}

/** The same, read. @throws DomzeroError NOT_FOUND, IO, CONFIG */
export async function readShippedMeta(): Promise<BastionMeta> {
  return parseConfig(await readShippedMetaText(), bastionMetaSchema, shippedMetaFile());
}
