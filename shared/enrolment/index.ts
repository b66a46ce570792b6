import { createHash, type KeyObject, sign, verify } from "node:crypto";

export { wishedName } from "./host-name.ts";

/** Name and version of the protocol, in the first message and in what is signed. */
export const enrolmentProtocol = "domzero-enrolment/1";
/** Length of the nonces of both sides, bytes. */
export const nonceBytes = 32;
/** An exchange that takes longer is ended; waiting for an operator does not count. */
export const exchangeTimeoutMs = 30_000;

/** All that an enrolment is bound to. */
export interface Transcript {
  cikId: string;
  agentNonce: Uint8Array;
  dom0Nonce: Uint8Array;
  /** SHA-256 of the leaf certificate of the TLS connection (RFC 5929, tls-server-end-point). */
  serverCertificateSha256: Uint8Array;
  /** The encoded claim, byte for byte. */
  claim: Uint8Array;
}

/**
 * The bytes that both keys of a machine sign: every field with its length before it, so that no two transcripts give the
 * same bytes. The claim goes in by its digest.
 */
export function transcriptBytes(transcript: Transcript): Buffer {
  const fields = [
    Buffer.from(enrolmentProtocol),
    Buffer.from(transcript.cikId),
    transcript.agentNonce,
    transcript.dom0Nonce,
    transcript.serverCertificateSha256,
    createHash("sha256").update(transcript.claim).digest(),
  ];
  return Buffer.concat(fields.flatMap((field) => [lengthOf(field), field]));
}

function lengthOf(field: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(field.length);
  return length;
}

/** ECDSA P-256 with SHA-256, signature as r and s of 32 bytes each (IEEE P1363). */
export function signTranscript(transcript: Buffer, privateKey: KeyObject): Buffer {
  return sign("sha256", transcript, { key: privateKey, dsaEncoding: "ieee-p1363" });
}

/** Whether the signature is good; a malformed one is not. */
export function verifyTranscript(transcript: Buffer, signature: Uint8Array, publicKey: KeyObject): boolean {
  try {
    return verify("sha256", transcript, { key: publicKey, dsaEncoding: "ieee-p1363" }, signature);
  } catch {
    return false;
  }
}
