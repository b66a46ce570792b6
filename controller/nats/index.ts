export type { IssuedUser, NatsAuthority } from "./authority.ts";
export { NatsEngine, type NatsHealth, type NatsOptions, type NatsPlacement } from "./engine.ts";
export { initNats } from "./keys.ts";
