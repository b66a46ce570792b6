import { createPrivateKey, createPublicKey, generateKeyPair, sign } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { createUser, fromSeed } from "@nats-io/nkeys";
import * as z from "zod";
import { DomzeroError } from "../../shared/errors/index.ts";
import { readJsonFile, writeFileAtomic } from "../../shared/files/index.ts";

const generate = promisify(generateKeyPair);

const keysSchema = z.strictObject({
  version: z.literal(1),
  tlsPrivateKeyPem: z.string().max(1024),
  natsSeed: z.string().regex(/^SU[A-Z2-7]{56}$/),
});

/** The host's keys. They are made on the host, and their private halves never leave it. */
export interface HostKeys {
  tlsPrivateKeyPem: string;
  /** P-256 SubjectPublicKeyInfo, DER. */
  tlsPublicKey: Buffer;
  natsSeed: Uint8Array;
  natsPublicKey: string;
  /** ECDSA P-256 SHA-256, IEEE P1363, by the TLS key. */
  sign(data: Uint8Array): Buffer;
}

/**
 * Reads the host's keys from `keys.json` of the state folder, or makes them and writes them there, mode 0600.
 * @throws DomzeroError IO, INVALID_INPUT where the file is damaged
 */
export async function openHostKeys(stateDir: string): Promise<HostKeys> {
  const path = join(stateDir, "keys.json");
  const stored = await readJsonFile(path, keysSchema, 4096).catch((error: unknown) => {
    if (error instanceof DomzeroError && error.code === "NOT_FOUND") return undefined;
    throw error;
  });
  if (stored !== undefined) return keysFrom(stored);
  const { privateKey } = await generate("ec", { namedCurve: "P-256" });
  const made = {
    version: 1 as const,
    tlsPrivateKeyPem: privateKey.export({ format: "pem", type: "pkcs8" }).toString(),
    natsSeed: new TextDecoder().decode(createUser().getSeed()),
  };
  await writeFileAtomic(path, JSON.stringify(made), 0o600);
  return keysFrom(made);
}

function keysFrom({ tlsPrivateKeyPem, natsSeed }: z.infer<typeof keysSchema>): HostKeys {
  const privateKey = createPrivateKey(tlsPrivateKeyPem);
  const seed = new TextEncoder().encode(natsSeed);
  return {
    tlsPrivateKeyPem,
    tlsPublicKey: createPublicKey(privateKey).export({ format: "der", type: "spki" }),
    natsSeed: seed,
    natsPublicKey: fromSeed(seed).getPublicKey(),
    sign: (data) => sign("sha256", data, { key: privateKey, dsaEncoding: "ieee-p1363" }),
  };
}
