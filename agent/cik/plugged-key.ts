import {
  type CikContents,
  cikFolder,
  decodeCik,
  type HostReference,
  hostReferenceSchema,
  hostsFolderName,
  keyFileName,
  tokenFileName,
} from "../../shared/cik/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { type KeyMedium, newSuffix } from "./medium.ts";

/** What became of the token when a key was written to. */
interface WriteBack {
  /** `unknown`: the key was gone or broke while it was written, and may have either token. */
  token: "written" | "kept" | "unknown";
  /** Why it is not `written`; empty otherwise. */
  problem: string;
}

/** A key that is plugged in and was read. */
export interface PluggedKey {
  /** Where it is: a device or a folder. */
  place: string;
  contents: CikContents;
  /** False where it is known beforehand that nothing can be written: then it is not even tried. */
  writable: boolean;
  /** Puts the next token and a reference to this host onto the key; never throws. */
  writeBack(token: Uint8Array, reference: HostReference): Promise<WriteBack>;
}

const keyPath = `${cikFolder}/${keyFileName}`;
const tokenPath = `${cikFolder}/${tokenFileName}`;

/** Reads a key. @throws DomzeroError CIK_UNREADABLE, TIMEOUT */
export async function readKey(place: string, medium: KeyMedium, writable: boolean): Promise<PluggedKey> {
  const contents = await readContents(place, medium);
  return {
    place,
    contents,
    writable,
    writeBack: (next, reference) => writeBack({ place, medium, contents }, next, reference),
  };
}

async function readContents(place: string, medium: KeyMedium): Promise<CikContents> {
  const keyJson = await medium.read(keyPath);
  if (keyJson === undefined) throw new DomzeroError("CIK_UNREADABLE", `${place} has no key on it: no ${keyPath}`);
  // A cut between removing the old token and naming the new one leaves the new one under its first name.
  const token = (await medium.read(tokenPath)) ?? (await medium.read(tokenPath + newSuffix));
  if (token === undefined)
    throw new DomzeroError("CIK_UNREADABLE", `the key at ${place} has lost its token; make a new one`);
  return decodeCik(keyJson, token);
}

async function writeBack(
  { place, medium, contents }: { place: string; medium: KeyMedium; contents: CikContents },
  next: Uint8Array,
  reference: HostReference,
): Promise<WriteBack> {
  let token: "kept" | "unknown" = "kept";
  try {
    const { id } = hostReferenceSchema.parse(reference);
    // While Dom0 was asked, another stick may have come under the name of this one.
    const now = await readContents(place, medium);
    if (now.key.id !== contents.key.id || !now.token.equals(contents.token)) {
      throw new DomzeroError("IO", `another key is at ${place} now`);
    }
    // The reference first: it is the larger one, so a full key is noticed before the token is touched.
    await medium.write(`${cikFolder}/${hostsFolderName}/${id}.json`, `${JSON.stringify(reference)}\n`);
    token = "unknown";
    await medium.write(tokenPath, `${Buffer.from(next).toString("hex")}\n`);
    return { token: "written", problem: "" };
  } catch (error) {
    return { token, problem: DomzeroError.from(error).message };
  }
}
