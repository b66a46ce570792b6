import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Ledger } from "../../../agent/jobs/ledger.ts";
import { domzero } from "../../../proto/gen/domzero.js";
import { encodeOrder } from "../../../shared/jobs/index.ts";
import { anyWork } from "../../support/job-domain.ts";
import { quietLogger } from "../../support/nats.ts";

const dayMs = 86_400_000;
const job = "jaaaaaaaaaaaaaaaa";
const nowMs = Date.now();
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "domzero-ledger-"));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe("a job that was done by a clock that was far behind", () => {
  it("is known for as long as its order is good by the right clock, and not for ever", async () => {
    const head = { job, host: "haaaaaaaaaaaaaaaa", issuedAtMs: nowMs, expiresAtMs: nowMs + 30 * dayMs };
    const order = encodeOrder({ ...head, work: anyWork, supersedes: [] });
    const signed = domzero.v1.SignedOrder.encode({ order, signature: new Uint8Array(), chain: [] }).finish();
    let clockMs = nowMs - 365 * dayMs;
    const clock = { nowMs: () => clockMs };
    const ledger = await Ledger.open(dir, clock, quietLogger);
    await ledger.create(job, [{ type: "received", order: Buffer.from(signed).toString("base64") }]);
    await ledger.settle(job);
    expect(ledger.has(job)).toBe(true);
    for (const [days, isKnown] of [
      [0, true],
      [30, true],
      [32, false],
    ] as const) {
      clockMs = nowMs + days * dayMs;
      expect((await Ledger.open(dir, clock, quietLogger)).has(job)).toBe(isKnown);
    }
  });
});
