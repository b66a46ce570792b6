export { Ciks } from "./ciks.ts";
export { advanceRatchet, checkUsable, checkUsesLeft, confirmRatchet, isTokenCurrent, tokenDigest } from "./policy.ts";
