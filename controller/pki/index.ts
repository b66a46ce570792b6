export type { CertificateAuthority, IssuedCertificate } from "./authority.ts";
export { initPki } from "./init.ts";
export { PkiKeeper } from "./keeper.ts";
export { openPki, type Pki } from "./pki.ts";
export { rotateIntermediates } from "./rotate.ts";
export { makeRoutesIdentity } from "./routes.ts";
