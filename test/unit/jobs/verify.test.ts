import { generateKeyPairSync, X509Certificate } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { JobSigner } from "../../../controller/jobs/index.ts";
import { openPki, type Pki } from "../../../controller/pki/index.ts";
import { domzero } from "../../../proto/gen/domzero.js";
import {
  encodeOrder,
  longestExpiryMs,
  type Order,
  orderIn,
  signOrder,
  verifyOrder,
} from "../../../shared/jobs/index.ts";
import { systemClock } from "../../../shared/time/index.ts";
import { anyWork, makePki } from "../../support/job-domain.ts";

const dayMs = 86_400_000;
const host = "haaaaaaaaaaaaaaaa";
const job = "jaaaaaaaaaaaaaaaa";
const nowMs = Date.now();
const order: Order = { job, host, issuedAtMs: nowMs, expiresAtMs: nowMs + dayMs, work: anyWork, supersedes: [] };
const cancel: Order = { job, host, issuedAtMs: nowMs, expiresAtMs: nowMs + dayMs, work: undefined };

let root: string;
let pki: Pki;
let signed: Uint8Array;
const trust = (more: { host?: string; nowMs?: number } = {}) => {
  return { root: new X509Certificate(pki.rootPem), host, nowMs, ...more };
};
const sign = async (what: Order, authority = pki) =>
  (await new JobSigner(authority, "dom0-test", systemClock).sign(what)).bytes;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "domzero-verify-"));
  pki = await makePki(root);
  signed = await sign(order);
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe("an order", () => {
  it("that Dom0 signed for this host is taken, and says what was signed", async () => {
    expect(verifyOrder(signed, trust())).toEqual({ accepted: true, order });
    expect(verifyOrder(await sign(cancel), trust())).toEqual({ accepted: true, order: cancel });
    expect(orderIn(signed)).toEqual(order);
  });

  it("in which any byte was changed, or that was cut off, is not", () => {
    fc.assert(
      fc.property(fc.nat(signed.length - 1), fc.integer({ min: 1, max: 255 }), (index, change) => {
        const changed = Buffer.from(signed);
        changed.writeUInt8(changed.readUInt8(index) ^ change, index);
        const verdict = verifyOrder(changed, trust());
        // A certificate has bytes that its own signature alone covers, and the wire has more than one form for some.
        if (verdict.accepted) expect(verdict.order).toEqual(order);
        expect(verifyOrder(signed.subarray(0, index), trust()).accepted).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it("of any bytes is refused and never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        expect(verifyOrder(bytes, trust())).toMatchObject({ accepted: false });
      }),
    );
  });

  it("for another host, too early, or too late is refused with the reason; a cancel is never too late", async () => {
    expect(verifyOrder(signed, trust({ host: "hbbbbbbbbbbbbbbbb" }))).toMatchObject({ refusal: "target", job });
    expect(verifyOrder(signed, trust({ nowMs: nowMs - 600_000 }))).toMatchObject({ refusal: "clock", job });
    expect(verifyOrder(signed, trust({ nowMs: nowMs + dayMs }))).toMatchObject({ refusal: "expired", job });
    expect(verifyOrder(await sign(cancel), trust({ nowMs: nowMs + 2 * dayMs }))).toMatchObject({ accepted: true });
    expect(verifyOrder(signed, trust({ nowMs: nowMs + 100 * dayMs }))).toMatchObject({ refusal: "clock" });
  });

  it("that would wait for longer than a job may is refused", async () => {
    const long = await sign({ ...order, expiresAtMs: nowMs + longestExpiryMs + dayMs });
    expect(verifyOrder(long, trust())).toMatchObject({ accepted: false });
  });

  it("signed with another purpose of the same key, or by certificates of another kind, is refused", async () => {
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const spki = publicKey.export({ format: "der", type: "spki" });
    const bytes = encodeOrder(order);
    const chains = [
      await pki.issueHost(host, spki),
      await pki.issueOperator("alice", spki),
      await pki.issueServer(["dom0.test.example"], spki),
    ];
    for (const { chainPem } of chains) {
      const chain = chainPem.split(/(?<=-----END CERTIFICATE-----\n)/).map((pem) => new X509Certificate(pem).raw);
      const forged = domzero.v1.SignedOrder.encode({ order: bytes, signature: signOrder(bytes, privateKey), chain });
      expect(verifyOrder(forged.finish(), trust())).toMatchObject({ refusal: "signature" });
    }
  });

  it("signed by another domain's Dom0 is refused", async () => {
    const stranger = await sign(order, await makePki(root, "stranger"));
    expect(verifyOrder(stranger, trust())).toMatchObject({ refusal: "signature" });
  });

  it("is signed by no Dom0 of a domain that was made before there were jobs, which is told what to do", async () => {
    await makePki(root, "old");
    const file = join(root, "old", "authority.json");
    const state = JSON.parse(await readFile(file, "utf8"));
    const intermediates = state.intermediates.filter(({ kind }: { kind: string }) => kind !== "jobs");
    await writeFile(file, JSON.stringify({ ...state, intermediates }));
    await expect(sign(order, await openPki(join(root, "old")))).rejects.toThrow(/dom0 pki rotate/);
  });

  it("of work that this agent does not know is told with its job", async () => {
    const unknown = domzero.v1.Order.encode({ job, host, issuedAtMs: nowMs, expiresAtMs: nowMs + dayMs, work: {} });
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const { chainPem } = await pki.issueJobs("dom0-newer", publicKey.export({ format: "der", type: "spki" }));
    const chain = chainPem.split(/(?<=-----END CERTIFICATE-----\n)/).map((pem) => new X509Certificate(pem).raw);
    const bytes = unknown.finish();
    const newer = domzero.v1.SignedOrder.encode({ order: bytes, signature: signOrder(bytes, privateKey), chain });
    expect(verifyOrder(newer.finish(), trust())).toMatchObject({ refusal: "unknown-work", job });
  });
});
