import { createHash, type KeyObject, sign } from "node:crypto";
import {
  bitString,
  contextConstructed,
  contextPrimitive,
  namedBits,
  objectId,
  octetString,
  sequence,
  setOf,
  smallInteger,
  time,
  trueValue,
  unsignedInteger,
  utf8String,
} from "./der.ts";
import { pointOf } from "./key.ts";
import { constraintsExtension, type NameConstraints, type Names, namesExtension } from "./names.ts";

const ecdsaWithSha256 = sequence(objectId("1.2.840.10045.4.3.2"));
const version3 = contextConstructed(0, smallInteger(2));

/** Extended key usages (RFC 5280 section 4.2.1.12). */
export const usages = { server: "1.3.6.1.5.5.7.3.1", client: "1.3.6.1.5.5.7.3.2" } as const;

/** Who signs: the subject and key identifier of a CA certificate, and its private key. */
export interface Signer {
  commonName: string;
  keyIdentifier: Uint8Array;
  privateKey: KeyObject;
}

/** What a certificate is to say. */
export interface CertificateRequest {
  commonName: string;
  /** P-256 SubjectPublicKeyInfo, DER. */
  publicKey: Uint8Array;
  /** Big-endian, at most 20 bytes. */
  serial: Uint8Array;
  notBeforeMs: number;
  notAfterMs: number;
  usage: readonly string[];
  names?: Names;
  /** Present for a CA: how many CAs may stand between it and a leaf, and for which names. */
  ca?: { pathLength: number; constraints?: NameConstraints };
}

/** SHA-1 of the public key's bits (RFC 5280 section 4.2.1.2, method 1): a name for a key, not a protection. */
export function keyIdentifierOf(publicKey: Uint8Array): Buffer {
  return createHash("sha1").update(pointOf(publicKey)).digest();
}

/**
 * Makes a certificate (RFC 5280) signed with ECDSA P-256 SHA-256. The same request by the same key differs in its
 * signature alone.
 * @returns DER
 * @throws DomzeroError INVALID_INPUT where the public key is not P-256
 */
export function makeCertificate(request: CertificateRequest, signer: Signer): Buffer {
  const body = sequence(
    version3,
    unsignedInteger(request.serial),
    ecdsaWithSha256,
    distinguishedName(signer.commonName),
    sequence(time(request.notBeforeMs), time(request.notAfterMs)),
    distinguishedName(request.commonName),
    request.publicKey,
    contextConstructed(3, sequence(...extensionsOf(request, signer))),
  );
  return sequence(body, ecdsaWithSha256, bitString(sign("sha256", body, signer.privateKey)));
}

/** DER as PEM (RFC 7468). */
export function toPem(label: string, der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}

function distinguishedName(commonName: string): Buffer {
  return sequence(setOf(sequence(objectId("2.5.4.3"), utf8String(commonName))));
}

function extensionsOf(request: CertificateRequest, signer: Signer): Buffer[] {
  const { ca, names, usage } = request;
  const subjectKey = keyIdentifierOf(request.publicKey);
  return [
    extension("2.5.29.19", ca === undefined ? sequence() : sequence(trueValue(), smallInteger(ca.pathLength)), true),
    // digitalSignature for a leaf; keyCertSign and cRLSign for a CA.
    extension("2.5.29.15", ca === undefined ? namedBits(0) : namedBits(5, 6), true),
    ...(usage.length === 0 ? [] : [extension("2.5.29.37", sequence(...usage.map(objectId)))]),
    extension("2.5.29.14", octetString(subjectKey)),
    extension("2.5.29.35", sequence(contextPrimitive(0, signer.keyIdentifier))),
    ...(names === undefined ? [] : [extension("2.5.29.17", namesExtension(names))]),
    ...(ca?.constraints === undefined ? [] : [extension("2.5.29.30", constraintsExtension(ca.constraints), true)]),
  ];
}

function extension(id: string, value: Uint8Array, critical = false): Buffer {
  return sequence(objectId(id), ...(critical ? [trueValue()] : []), octetString(value));
}
