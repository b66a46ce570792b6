import * as z from "zod";
import { domzero } from "../../proto/gen/domzero.js";
import { hostIdSchema, jobIdSchema } from "../records/index.ts";
import { type Work, workFromWire, workToWire } from "./work.ts";

/** How long a job may wait at most to be begun. */
export const longestExpiryMs = 30 * 86_400_000;
/** A signed order is never larger. */
export const maxOrderBytes = 64 * 1024;
const mostSuperseded = 64;

/** What every order says. Times are milliseconds since the epoch, by Dom0's clock. */
const headSchema = z
  .object({
    job: jobIdSchema,
    host: hostIdSchema,
    issuedAtMs: z.int().min(1),
    expiresAtMs: z.int().min(1),
  })
  .refine(({ issuedAtMs, expiresAtMs }) => expiresAtMs - issuedAtMs <= longestExpiryMs, "expires too late");

/** What Dom0 has a host do about one job: do it, or leave it. */
export type Order = z.infer<typeof headSchema> & ({ work: Work; supersedes: string[] } | { work: undefined });

/** The bytes that are signed. */
export function encodeOrder(order: Order): Uint8Array {
  const { job, host, issuedAtMs, expiresAtMs } = order;
  const head = { job, host, issuedAtMs, expiresAtMs };
  const what = order.work === undefined ? { cancel: true } : { work: workToWire(order.work, order.supersedes) };
  return domzero.v1.Order.encode({ ...head, ...what }).finish();
}

/** @throws DomzeroError INVALID_INPUT, and what the codec throws */
export function decodeOrder(bytes: Uint8Array): Order {
  const { job, host, issuedAtMs, expiresAtMs, work, cancel } = domzero.v1.Order.decode(bytes);
  const head = headSchema.parse({ job, host, issuedAtMs, expiresAtMs });
  if (work) {
    const supersedes = z.array(jobIdSchema).max(mostSuperseded).parse(work.supersedes);
    return { ...head, work: workFromWire(work), supersedes };
  }
  z.literal(true).parse(cancel);
  return { ...head, work: undefined };
}

/** The order in signed bytes that were verified before; undefined where it is of a kind that is not known here. */
export function orderIn(signed: Uint8Array): Order | undefined {
  try {
    return decodeOrder(domzero.v1.SignedOrder.decode(signed).order);
  } catch {
    return undefined;
  }
}
