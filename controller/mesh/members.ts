import type { GatewayMember } from "../../shared/mesh/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";

/** What hubs know of a host; undefined where nobody may come in by it. */
export function memberOf(host: HostRecord | undefined): GatewayMember | undefined {
  if (host?.status !== "active" || host.wireguardPublicKey === undefined) return undefined;
  return { machineNumber: host.machineNumber, publicKey: host.wireguardPublicKey };
}

/** One step from the members of before to those of now. */
export interface MemberStep {
  kind: "remove" | "set";
  member: GatewayMember;
}

/** What a change of one host means for a hub: nothing else is touched. */
export function stepsBetween(before: GatewayMember | undefined, after: GatewayMember | undefined): MemberStep[] {
  const isSame = before?.publicKey === after?.publicKey;
  const steps: MemberStep[] = [];
  if (before !== undefined && !isSame) steps.push({ kind: "remove", member: before });
  const isNew = !isSame || before?.machineNumber !== after?.machineNumber;
  if (after !== undefined && isNew) steps.push({ kind: "set", member: after });
  return steps;
}
