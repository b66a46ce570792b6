import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { writeFileAtomic } from "../../shared/files/index.ts";
import type { ServerKeys } from "../edge/index.ts";

/** Writes the server's key and certificate to where nats-server reads them. @returns the files */
export async function writeNatsTls(dir: string, keys: ServerKeys, caPem: string) {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const files = {
    keyFile: join(dir, "nats-key.pem"),
    certificateFile: join(dir, "nats.pem"),
    caFile: join(dir, "ca.pem"),
  };
  await writeFileAtomic(files.keyFile, keys.keyPem, 0o600);
  await writeFileAtomic(files.certificateFile, keys.chainPem, 0o600);
  await writeFileAtomic(files.caFile, caPem, 0o600);
  return files;
}
