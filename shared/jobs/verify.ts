import type { X509Certificate } from "node:crypto";
import { domzero } from "../../proto/gen/domzero.js";
import { jobSigner } from "./chain.ts";
import { decodeOrder, maxOrderBytes, type Order } from "./order.ts";
import { isSigned } from "./signature.ts";

/**
 * Why a host does not take an order. `malformed` and `signature`: anybody may have made it; the others are Dom0's own.
 * `unknown-work`: Dom0 is newer than the agent. `clock`: the order or its signer's certificate is not of this time, so
 * one of the clocks is wrong, and it may be good later.
 */
export const refusals = ["malformed", "signature", "target", "unknown-work", "clock", "expired"] as const;
export type Refusal = (typeof refusals)[number];

/** What a host makes of bytes that came as an order. */
export type Verdict =
  | { accepted: true; order: Order }
  | { accepted: false; refusal: Refusal; message: string; job?: string | undefined };

/** By which an order is judged. */
export interface Trust {
  /** The domain's root, as the host's key pinned it. */
  root: X509Certificate;
  /** Id of this host. */
  host: string;
  /** Milliseconds since the epoch, by the host's clock. */
  nowMs: number;
}

/** How far a host's clock may be behind. */
const clockSlackMs = 5 * 60_000;

/** Judges an order. One that cancels never expires: what is not wanted any more stays so. */
export function verifyOrder(bytes: Uint8Array, trust: Trust): Verdict {
  if (bytes.length > maxOrderBytes) return refused("malformed", `it has ${bytes.length} bytes`);
  const signed = attempt(() => openOrder(bytes, trust));
  if (signed === undefined) return refused("malformed", "it cannot be read");
  if (signed === "forged") return refused("signature", "it is not signed by this domain's Dom0");
  const order = attempt(() => decodeOrder(signed.order));
  if (order === undefined) {
    const words = "this agent is older than Dom0 and does not know such work";
    return { ...refused("unknown-work", words), job: jobOf(signed.order) };
  }
  return judge(order, signed.isSignerGoodNow, trust);
}

/** Judges what Dom0 has signed. */
function judge(order: Order, isSignerGoodNow: boolean, { host, nowMs }: Trust): Verdict {
  const { job, issuedAtMs, expiresAtMs } = order;
  if (order.host !== host) return { ...refused("target", `it is for ${order.host}`), job };
  if (issuedAtMs > nowMs + clockSlackMs) {
    return { ...refused("clock", `it was issued ${seconds(issuedAtMs - nowMs)} s in this host's future`), job };
  }
  if (!isSignerGoodNow) return { ...refused("clock", "its signer's certificate is not of this host's time"), job };
  if (order.work !== undefined && expiresAtMs <= nowMs) {
    return { ...refused("expired", `it had to begin ${seconds(nowMs - expiresAtMs)} s ago`), job };
  }
  return { accepted: true, order };
}

function openOrder(bytes: Uint8Array, { root, nowMs }: Trust) {
  const { order, signature, chain } = domzero.v1.SignedOrder.decode(bytes);
  const signer = jobSigner(chain, root, nowMs);
  if (signer === undefined || !isSigned(order, signature, signer.certificate)) return "forged";
  return { order, isSignerGoodNow: signer.isGoodNow };
}

/** Of an order whose work is not known here. */
function jobOf(order: Uint8Array): string | undefined {
  return attempt(() => domzero.v1.Order.decode(order).job);
}

/** Whatever bytes do to a parser, they are no order then. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

const seconds = (ms: number) => Math.round(ms / 1000);

function refused(refusal: Refusal, message: string) {
  return { accepted: false, refusal, message } as const;
}
