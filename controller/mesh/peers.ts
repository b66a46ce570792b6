import { machinePrefixes } from "../../shared/addresses/index.ts";
import type { HostRecord } from "../../shared/records/index.ts";
import type { Peer } from "../../shared/wireguard/index.ts";

/** What the hub knows of a host's end of the tunnel; undefined where nobody may come in by it. */
export function peerOf(host: HostRecord, globalId: string): Peer | undefined {
  const { status, wireguardPublicKey, machineNumber } = host;
  if (status !== "active" || wireguardPublicKey === undefined) return undefined;
  return { publicKey: wireguardPublicKey, allowedIps: machinePrefixes(globalId, machineNumber) };
}

/** One step from the peers of before to those of now. */
export type PeerStep = { kind: "remove"; publicKey: string } | { kind: "set"; peer: Peer };

/** What a change of one host's record means for the hub: nothing else is touched. */
export function stepsBetween(before: Peer | undefined, after: Peer | undefined): PeerStep[] {
  const isSame = before?.publicKey === after?.publicKey;
  const steps: PeerStep[] = [];
  if (before !== undefined && !isSame) steps.push({ kind: "remove", publicKey: before.publicKey });
  const isNew = !isSame || before?.allowedIps.join() !== after?.allowedIps.join();
  if (after !== undefined && isNew) steps.push({ kind: "set", peer: after });
  return steps;
}
