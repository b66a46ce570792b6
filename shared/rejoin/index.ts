import { type KeyObject, sign, verify } from "node:crypto";

/** The version of the exchange; signed with it. */
export const rejoinProtocol = "domzero-rejoin/1";

/** Length of either side's nonce. */
export const rejoinNonceBytes = 32;

/** All that both sides said and saw, so that a signature is good for one exchange with one server alone. */
export interface RejoinExchange {
  hostId: string;
  agentNonce: Uint8Array;
  dom0Nonce: Uint8Array;
  /** SHA-256 of the server's leaf certificate as the host saw it. */
  serverCertificateSha256: Uint8Array;
}

/** The bytes that are signed: each part after its length, so that no two exchanges look the same. */
export function rejoinTranscript(exchange: RejoinExchange): Buffer {
  const { hostId, agentNonce, dom0Nonce, serverCertificateSha256 } = exchange;
  const parts = [Buffer.from(rejoinProtocol), Buffer.from(hostId), agentNonce, dom0Nonce, serverCertificateSha256];
  return Buffer.concat(
    parts.flatMap((part) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(part.length);
      return [length, part];
    }),
  );
}

/** The host's answer: ECDSA P-256 SHA-256, IEEE P1363. */
export function signRejoin(exchange: RejoinExchange, privateKeyPem: string): Buffer {
  return sign("sha256", rejoinTranscript(exchange), { key: privateKeyPem, dsaEncoding: "ieee-p1363" });
}

/** Whether the holder of the key made this signature over this exchange. */
export function verifyRejoin(exchange: RejoinExchange, publicKey: KeyObject, signature: Uint8Array): boolean {
  return verify("sha256", rejoinTranscript(exchange), { key: publicKey, dsaEncoding: "ieee-p1363" }, signature);
}
