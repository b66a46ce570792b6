import { join } from "node:path";
import * as z from "zod";
import { DomzeroError } from "../../shared/errors/index.ts";
import { readJsonFile, writeFileAtomic } from "../../shared/files/index.ts";

/** Public user nkey -> second up to which what was issued to it is void. */
const revocationsSchema = z.record(z.string().regex(/^U[A-Z2-7]{55}$/), z.int().min(0));
export type Revocations = z.infer<typeof revocationsSchema>;

/** What has to outlive Dom0 for a revocation to hold. Times are seconds since the epoch. */
const stateSchema = z.strictObject({
  version: z.literal(1),
  /** When the newest account JWT was issued: a server ignores an older one. */
  issuedAt: z.int().min(0),
  /** The longest life that any user was given. */
  longestLife: z.int().min(0),
  revocations: revocationsSchema,
});
export type RevocationState = z.infer<typeof stateSchema>;

const maxFileBytes = 16 * 1024 * 1024;
/** A clock that is set back by less than this does not bring back what was issued before. */
const clockSlack = 86_400;

const fileOf = (dir: string) => join(dir, "revocations.json");

/** @throws DomzeroError IO, INVALID_INPUT */
export async function readRevocations(dir: string): Promise<RevocationState> {
  return readJsonFile(fileOf(dir), stateSchema, maxFileBytes).catch((error: unknown) => {
    if (!(error instanceof DomzeroError) || error.code !== "NOT_FOUND") throw error;
    return { version: 1, issuedAt: 0, longestLife: 0, revocations: {} };
  });
}

export function writeRevocations(dir: string, state: RevocationState): Promise<void> {
  return writeFileAtomic(fileOf(dir), JSON.stringify(state), 0o600);
}

/** The second that a user's JWT is dated, so that no revocation until now voids it. */
export function issueSecond({ revocations }: RevocationState, publicKey: string, now: number): number {
  return Math.max(now, (revocations[publicKey] ?? -1) + 1);
}

/** Voids all that was issued to a user until now. */
export function revoked(state: RevocationState, publicKey: string, now: number): RevocationState {
  const until = Math.max(now + clockSlack, (state.revocations[publicKey] ?? -1) + 1);
  return { ...state, revocations: { ...state.revocations, [publicKey]: until } };
}

/** The state for the next account JWT: dated later than the last, without what has expired by itself. */
export function nextState(state: RevocationState, life: number, now: number): RevocationState {
  const longestLife = Math.max(state.longestLife, life);
  const alive = Object.entries(state.revocations).filter(([, until]) => until + longestLife + clockSlack >= now);
  const issuedAt = Math.max(now, state.issuedAt + 1);
  return { version: 1, issuedAt, longestLife, revocations: Object.fromEntries(alive) };
}
