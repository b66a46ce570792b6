import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createAccount, createOperator } from "@nats-io/nkeys";
import * as z from "zod";
import { readJsonFile, writeFileAtomic } from "../../shared/files/index.ts";
import { type SigningKey, signingKeyFromSeed } from "./jwt.ts";

const keysSchema = z.strictObject({
  operatorSeed: z.string().regex(/^SO[A-Z2-7]{56}$/),
  systemSeed: z.string().regex(/^SA[A-Z2-7]{56}$/),
  accountSeed: z.string().regex(/^SA[A-Z2-7]{56}$/),
  fleetSeed: z.string().regex(/^SA[A-Z2-7]{56}$/),
});

/** The keys that everything in the domain's NATS is signed with. */
export interface NatsKeys {
  operator: SigningKey;
  system: SigningKey;
  /** Dom0's own: streams, buckets and nobody else. */
  account: SigningKey;
  /** Hosts and operators. */
  fleet: SigningKey;
}

const maxKeysBytes = 4096;

/** Makes the domain's NATS keys in `dir` (0700, files 0600). */
export async function initNats(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const seed = (pair: { getSeed(): Uint8Array }) => new TextDecoder().decode(pair.getSeed());
  const keys = {
    operatorSeed: seed(createOperator()),
    systemSeed: seed(createAccount()),
    accountSeed: seed(createAccount()),
    fleetSeed: seed(createAccount()),
  };
  await writeFileAtomic(join(dir, "keys.json"), JSON.stringify(keys), 0o600);
}

/** @throws DomzeroError NOT_FOUND, INVALID_INPUT */
export async function readKeys(dir: string): Promise<NatsKeys> {
  const keys = await readJsonFile(join(dir, "keys.json"), keysSchema, maxKeysBytes);
  return {
    operator: signingKeyFromSeed(keys.operatorSeed),
    system: signingKeyFromSeed(keys.systemSeed),
    account: signingKeyFromSeed(keys.accountSeed),
    fleet: signingKeyFromSeed(keys.fleetSeed),
  };
}
