import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RejoinExchange, rejoinTranscript, signRejoin, verifyRejoin } from "../../../shared/rejoin/index.ts";

const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const pem = privateKey.export({ format: "pem", type: "pkcs8" }).toString();
const nonce = fc.uint8Array({ minLength: 32, maxLength: 32 });
const exchange: fc.Arbitrary<RejoinExchange> = fc.record({
  hostId: fc.stringMatching(/^h[a-z2-7]{16}$/),
  agentNonce: nonce,
  dom0Nonce: nonce,
  serverCertificateSha256: nonce,
});

describe("the proof of a host that comes back", () => {
  it("is good for the exchange it was made in and for no other", () => {
    fc.assert(
      fc.property(exchange, exchange, (one, other) => {
        const signature = signRejoin(one, pem);
        expect(verifyRejoin(one, publicKey, signature)).toBe(true);
        for (const part of ["hostId", "agentNonce", "dom0Nonce", "serverCertificateSha256"] as const) {
          const mixed = { ...one, [part]: other[part] };
          const same = rejoinTranscript(mixed).equals(rejoinTranscript(one));
          expect(verifyRejoin(mixed, publicKey, signature)).toBe(same);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("covers parts of any length without mixing them up", () => {
    const bytes = fc.uint8Array({ maxLength: 8 });
    const loose = fc.record({
      hostId: fc.string({ maxLength: 8 }),
      agentNonce: bytes,
      dom0Nonce: bytes,
      serverCertificateSha256: bytes,
    });
    const flat = (value: RejoinExchange) =>
      JSON.stringify(Object.values(value).map((part) => Buffer.from(part).toString("hex")));
    fc.assert(
      fc.property(loose, loose, (one, other) => {
        expect(rejoinTranscript(one).equals(rejoinTranscript(other))).toBe(flat(one) === flat(other));
      }),
    );
  });
});
