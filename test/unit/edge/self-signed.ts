import { generateKeyPairSync, randomBytes } from "node:crypto";
import { keyIdentifierOf, makeCertificate, toPem } from "../../../controller/pki/core/certificate.ts";
import type { IssuedCertificate } from "../../../controller/pki/index.ts";

const ca = generateKeyPairSync("ec", { namedCurve: "P-256" });
const caPublicKey = ca.publicKey.export({ format: "der", type: "spki" });

/** A certificate by a throw-away authority. */
export async function selfSigned(publicKey: Uint8Array, notAfterMs: number): Promise<IssuedCertificate> {
  const serial = randomBytes(8);
  const request = { commonName: "x", publicKey, serial, notBeforeMs: Date.now(), notAfterMs, usage: [] };
  const signer = { commonName: "ca", keyIdentifier: keyIdentifierOf(caPublicKey), privateKey: ca.privateKey };
  return {
    chainPem: toPem("CERTIFICATE", makeCertificate(request, signer)),
    serial: serial.toString("hex"),
    notAfterMs,
  };
}
