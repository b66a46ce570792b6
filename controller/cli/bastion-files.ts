import { type BastionDocument, bastionMetaSchema, bastionPolicySchema } from "../../shared/bastion/index.ts";
import { parseConfig } from "../../shared/config-file/index.ts";
import { readFileLimited } from "../../shared/files/index.ts";
import { text } from "./flags.ts";

const maxBytes = 1024 * 1024;

export interface MetaFlags {
  meta: string;
}

/** Of verbs that take a policy. */
export const metaFlag = {
  meta: { kind: "parsed", parse: text, brief: "protections of your own", default: "", placeholder: "file" },
} as const;

/**
 * Reads a policy, and protections where a file of them is named.
 * @throws DomzeroError NOT_FOUND, CONFIG with line and column
 */
export async function readDocument(policyFile: string, metaFile: string): Promise<BastionDocument> {
  const read = async (file: string) => (await readFileLimited(file, maxBytes)).toString("utf8");
  const policy = parseConfig(await read(policyFile), bastionPolicySchema, policyFile);
  if (metaFile === "") return { policy };
  return { policy, meta: parseConfig(await read(metaFile), bastionMetaSchema, metaFile) };
}
