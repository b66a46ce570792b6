import {
  type CikKey,
  cikFolder,
  hostsFolderName,
  keyFileName,
  readmeText,
  tokenFileName,
} from "../../shared/cik/index.ts";

/** One file of a key, by its path on the partition. */
interface MediaFile {
  path: string;
  content: string;
}

/** What makes a partition or folder a CIK. */
export interface KeyFiles {
  /** Outer ones first. */
  folders: string[];
  files: MediaFile[];
}

export function keyFiles(key: CikKey, token: Uint8Array): KeyFiles {
  return {
    folders: [cikFolder, `${cikFolder}/${hostsFolderName}`],
    files: [
      { path: `${cikFolder}/${keyFileName}`, content: `${JSON.stringify(key, undefined, 2)}\n` },
      { path: `${cikFolder}/${tokenFileName}`, content: `${Buffer.from(token).toString("hex")}\n` },
      { path: `${cikFolder}/README.txt`, content: readmeText(key) },
    ],
  };
}
