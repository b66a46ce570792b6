import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signTranscript, type Transcript, transcriptBytes, verifyTranscript } from "../../../shared/enrolment/index.ts";

const bytes = (value: number, length = 32) => Buffer.alloc(length, value);
const exchange: Transcript = {
  cikId: "caaaaaaaaaaaaaaaa",
  agentNonce: bytes(1),
  dom0Nonce: bytes(2),
  serverCertificateSha256: bytes(3),
  claim: Buffer.from("a claim"),
};

const pieces = fc.record({
  cikId: fc.string({ maxLength: 24 }),
  agentNonce: fc.uint8Array({ maxLength: 40 }),
  dom0Nonce: fc.uint8Array({ maxLength: 40 }),
  serverCertificateSha256: fc.uint8Array({ maxLength: 40 }),
  claim: fc.uint8Array({ maxLength: 40 }),
});
const plain = (each: Transcript) =>
  JSON.stringify(Object.values(each).map((part) => Buffer.from(part).toString("hex")));

describe("the transcript of an enrolment", () => {
  it("has these bytes, for ever: another layout is another protocol version", () => {
    expect(transcriptBytes(exchange).toString("hex")).toBe(
      [
        "00000013",
        Buffer.from("domzero-enrolment/1").toString("hex"),
        "00000011",
        Buffer.from("caaaaaaaaaaaaaaaa").toString("hex"),
        "00000020",
        "01".repeat(32),
        "00000020",
        "02".repeat(32),
        "00000020",
        "03".repeat(32),
        "00000020",
        "78fb001c23b9f1ca92b6dbb8b0a704f1fb051a5977a82c2c9ec3d993c381ff30",
      ].join(""),
    );
  });

  it("is another one where anything of the exchange is another", () => {
    fc.assert(
      fc.property(pieces, pieces, (a, b) => {
        expect(transcriptBytes(a).equals(transcriptBytes(b))).toBe(plain(a) === plain(b));
      }),
    );
  });
});

describe("a signature over it", () => {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const transcript = transcriptBytes(exchange);

  it("is good for this exchange and this key alone", () => {
    const signature = signTranscript(transcript, privateKey);
    expect(signature).toHaveLength(64);
    expect(verifyTranscript(transcript, signature, publicKey)).toBe(true);
    const replayed = transcriptBytes({ ...exchange, dom0Nonce: bytes(9) });
    expect(verifyTranscript(replayed, signature, publicKey)).toBe(false);
    const stranger = generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey;
    expect(verifyTranscript(transcript, signature, stranger)).toBe(false);
  });

  it("is bad, and no error, where it is any other bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (signature) => {
        expect(verifyTranscript(transcript, signature, publicKey)).toBe(false);
      }),
    );
  });
});
