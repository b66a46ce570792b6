import {
  type CikContents,
  cikFolder,
  decodeCik,
  type HostReference,
  hostsFolderName,
  keyFileName,
  tokenFileName,
} from "../../shared/cik/index.ts";
import { DomzeroError } from "../../shared/errors/index.ts";
import { type KeyMedium, newSuffix } from "./medium.ts";

/** A key that is plugged in and was read. */
export interface PluggedKey {
  /** Where it is: a device or a folder. */
  place: string;
  contents: CikContents;
  /** False where it is known beforehand that nothing can be written: then it is not even tried. */
  writable: boolean;
  /** Puts the next token and a reference to this host onto the key. @throws DomzeroError IO */
  writeBack(token: Uint8Array, reference: HostReference): Promise<void>;
}

const tokenPath = `${cikFolder}/${tokenFileName}`;

/** Reads a key. @throws DomzeroError CIK_UNREADABLE */
export async function readKey(place: string, medium: KeyMedium, writable: boolean): Promise<PluggedKey> {
  const keyJson = await medium.read(`${cikFolder}/${keyFileName}`);
  if (keyJson === undefined) throw new DomzeroError("CIK_UNREADABLE", `${place} is called CIK and has no key on it`);
  // A cut between removing the old token and naming the new one leaves the new one under its first name.
  const token = (await medium.read(tokenPath)) ?? (await medium.read(tokenPath + newSuffix));
  if (token === undefined)
    throw new DomzeroError("CIK_UNREADABLE", `the key at ${place} has lost its token; make a new one`);
  return {
    place,
    contents: decodeCik(keyJson, token),
    writable,
    writeBack: async (next, reference) => {
      // The reference first: it is the larger one, so a full key is noticed before the token is touched.
      await medium.write(`${cikFolder}/${hostsFolderName}/${reference.id}.json`, `${JSON.stringify(reference)}\n`);
      await medium.write(tokenPath, `${Buffer.from(next).toString("hex")}\n`);
    },
  };
}
