/** A public key of the tunnel, and how often keys had been rotated when it was made. */
export interface TunnelKey {
  generation: number;
  /** Base64. */
  publicKey: string;
}

/** A machine that may come in by a gateway. */
export interface GatewayMember {
  machineNumber: number;
  /** At least one. The first is the one in use; while keys are rotated there is the one before or the next beside it. */
  keys: readonly TunnelKey[];
}

/** Members that are reached by another member, which is a hub too: machine numbers of both. */
export type Detours = ReadonlyMap<number, number>;

/** One step from the peers of before to those of now. */
export interface PeerStep {
  kind: "remove" | "set";
  machineNumber: number;
  key: TunnelKey;
}

/** What a change of one machine means for a gateway: nothing else is touched. */
export function stepsBetween(before: GatewayMember | undefined, after: GatewayMember | undefined): PeerStep[] {
  const [old = [], now = []] = [before?.keys, after?.keys];
  const isMoved = before?.machineNumber !== after?.machineNumber;
  const gone = old.filter((key) => !now.some((each) => sameKey(each, key)));
  const news = isMoved ? now : now.filter((key) => !old.some((each) => sameKey(each, key)));
  return [
    ...gone.map((key) => ({ kind: "remove" as const, machineNumber: before?.machineNumber ?? 0, key })),
    ...news.map((key) => ({ kind: "set" as const, machineNumber: after?.machineNumber ?? 0, key })),
  ];
}

/** The key of a generation. */
export function keyOf(keys: readonly TunnelKey[], generation: number): string | undefined {
  return keys.find((key) => key.generation === generation)?.publicKey;
}

function sameKey(one: TunnelKey, other: TunnelKey): boolean {
  return one.generation === other.generation && one.publicKey === other.publicKey;
}
