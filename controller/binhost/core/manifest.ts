import { DomzeroError } from "../../../shared/errors/index.ts";

/** Digests of a file in a package, hexadecimal (GLEP 74). */
export interface Digests {
  BLAKE2B: string;
  SHA512: string;
}

/** What the Manifest says of a file. */
export interface ManifestRecord extends Digests {
  name: string;
  size: number;
}

/** Portage writes the two digests in either order. */
const linePattern =
  /^DATA ([^\s/]{1,255}) (\d{1,15}) (BLAKE2B|SHA512) ([0-9a-f]{128}) (BLAKE2B|SHA512) ([0-9a-f]{128})$/;
const begin = "-----BEGIN PGP SIGNED MESSAGE-----";
const beginSignature = "-----BEGIN PGP SIGNATURE-----";

/**
 * Reads a Manifest, with or without a signature around it; the signature is not looked at.
 * @throws DomzeroError INVALID_INPUT
 */
export function parseManifest(text: string): ManifestRecord[] {
  const lines = (text.startsWith(begin) ? signedText(text) : text).split("\n").filter((line) => line !== "");
  const records = lines.map((line) => {
    const [, name, size, first, one, second, other] = linePattern.exec(line.trimEnd()) ?? [];
    if (name === undefined || one === undefined || other === undefined || first === second) {
      throw new DomzeroError("INVALID_INPUT", "the package's Manifest has a line that is none (GLEP 74)");
    }
    const [BLAKE2B, SHA512] = first === "BLAKE2B" ? [one, other] : [other, one];
    return { name, size: Number(size), BLAKE2B, SHA512 };
  });
  if (new Set(records.map(({ name }) => name)).size !== records.length) {
    throw new DomzeroError("INVALID_INPUT", "the package's Manifest names a file twice");
  }
  return records;
}

export function renderManifest(records: readonly ManifestRecord[]): string {
  return records
    .map(({ name, size, BLAKE2B, SHA512 }) => `DATA ${name} ${size} BLAKE2B ${BLAKE2B} SHA512 ${SHA512}\n`)
    .join("");
}

/** The text of a clear-signed message (RFC 9580, 7). */
function signedText(message: string): string {
  const start = message.indexOf("\n\n");
  const end = message.indexOf(beginSignature);
  if (start < 0 || end < start) throw new DomzeroError("INVALID_INPUT", "the package's Manifest is cut off");
  return message.slice(start + 2, end).replace(/^- /gm, "");
}
