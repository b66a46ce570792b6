import { ECDH } from "node:crypto";
import { DomzeroError } from "../../../shared/errors/index.ts";

/** SubjectPublicKeyInfo of a P-256 key up to its uncompressed point (RFC 5480): the only form that is taken. */
const spkiPrefix = Buffer.from("3059301306072a8648ce3d020106082a8648ce3d030107034200", "hex");
const pointBytes = 65;

/**
 * The uncompressed point within a P-256 SubjectPublicKeyInfo.
 * @throws DomzeroError INVALID_INPUT where it is anything else, or the point is not on the curve
 */
export function pointOf(publicKey: Uint8Array): Buffer {
  const spki = Buffer.from(publicKey);
  const isP256 =
    spki.length === spkiPrefix.length + pointBytes && spki.subarray(0, spkiPrefix.length).equals(spkiPrefix);
  if (!isP256) throw new DomzeroError("INVALID_INPUT", "the public key is not a P-256 key in uncompressed SPKI form");
  try {
    // Throws for a point beside the curve, at a fifth of the cost of making a KeyObject.
    ECDH.convertKey(spki.subarray(spkiPrefix.length), "prime256v1");
  } catch (error) {
    throw new DomzeroError("INVALID_INPUT", "the public key is not a point on P-256", { cause: error });
  }
  return spki.subarray(spkiPrefix.length);
}
