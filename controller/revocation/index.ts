export { Revoker } from "./revoker.ts";
