import type { ForeignChain } from "./network-facts.ts";

/** Where others stand in this firewall's way: what, and what to do about it. */
export function conflicts(foreignChains: readonly ForeignChain[]): string[] {
  const found = foreignChains.flatMap(({ family, table, chain, hook, policy }): string[] => {
    const name = `${family} ${table} ${chain}`;
    if (table === "firewalld") return ["firewalld is active and drops what it does not know; stop and disable it"];
    if (policy !== "drop") return [];
    if (hook === "forward") {
      return [
        `${name} drops what it does not know, as Docker's does: what is to be forwarded must be accepted there too (for Docker in DOCKER-USER)`,
      ];
    }
    return hook === "input" ? [`${name} drops what it does not know: services must be opened there too`] : [];
  });
  return [...new Set(found)].sort();
}
