export { type CikContents, caDigest, decodeCik, openPrivateKey } from "./contents.ts";
export {
  type CikKey,
  cikFolder,
  cikLabel,
  type HostReference,
  hostReferenceSchema,
  hostsFolderName,
  keyFileName,
  maxKeyFileBytes,
  readmeText,
  tokenFileName,
} from "./format.ts";
export { sealKey } from "./sealed-key.ts";
