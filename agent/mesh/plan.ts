import * as z from "zod";
import type { domzero } from "../../proto/gen/domzero.js";
import { dom0MachineNumber, machineNumberOf, maxMachineNumber } from "../../shared/addresses/index.ts";
import { wireguardKeySchema } from "../../shared/records/index.ts";
import { highestLanePort } from "../../shared/tunnel-lanes.ts";

const machineNumberSchema = z.int().min(1).max(maxMachineNumber);
/** `host:port`, `[address]:port`. */
const endpointSchema = z
  .string()
  .regex(/^[^\s\]]+\]?:\d{1,5}$/)
  .max(300);
const portSchema = z.int().min(1).max(highestLanePort);

/** Two while keys are rotated. */
const keysSchema = z
  .array(z.strictObject({ generation: z.int().min(0).max(999_999_999), publicKey: wireguardKeySchema }))
  .min(1)
  .max(2);

const hubSchema = z.strictObject({
  machineNumber: machineNumberSchema,
  keys: keysSchema,
  endpoint: endpointSchema,
});
export type Hub = z.infer<typeof hubSchema>;

const neighbourSchema = z.strictObject({
  machineNumber: machineNumberSchema,
  keys: keysSchema,
  /** Of the first lane. */
  endpoints: z.array(endpointSchema).max(64),
});
export type Neighbour = z.infer<typeof neighbourSchema>;

/** Of its keys, the first is the one in use. */
const memberSchema = neighbourSchema.omit({ endpoints: true });

const ownSchema = z.strictObject({
  /** That this host's key is to be of. */
  generation: z.int().min(0).max(999_999_999),
  /** As Dom0 knows them; the first is the one in use. */
  keys: keysSchema,
});

/** What a host's part of the tunnel is to be, as Dom0 said. */
export const tunnelPlanSchema = z.strictObject({
  globalId: z.string().regex(/^[0-9a-f]{10}$/),
  own: ownSchema,
  /** Best first. */
  hubs: z.array(hubSchema).min(1).max(64),
  /** Hosts of the same site. */
  neighbours: z.array(neighbourSchema).max(maxMachineNumber),
  /** How often hubs are to be tried. */
  probeMs: z.int().min(100).max(3_600_000),
  /** Where this host is a hub. */
  keyhole: z.strictObject({ port: portSchema, members: z.array(memberSchema).max(maxMachineNumber) }).optional(),
});
export type TunnelPlan = z.infer<typeof tunnelPlanSchema>;

/**
 * What Dom0 said as a whole.
 * @param served `host:port` at which it was said, where Dom0's hub is too; in the tunnel itself it is where it was
 * @throws ZodError
 */
export function planFromWire(mesh: domzero.v1.Mesh.$Properties, served: string, before?: TunnelPlan): TunnelPlan {
  const known = before?.hubs.find(({ machineNumber }) => machineNumber === dom0MachineNumber)?.endpoint;
  const isInside = machineNumberOf(served.replace(/:\d+$/, "")) !== undefined;
  const dom0 = isInside && known !== undefined ? known : served;
  const { ulaGlobalId, own, hubs, neighbours, probeMs, keyhole } = mesh;
  return tunnelPlanSchema.parse({
    globalId: ulaGlobalId,
    own: own && ownFromWire(own),
    hubs: (hubs ?? []).map(({ machineNumber, keys, endpoint }) => ({
      machineNumber,
      keys: keysFromWire(keys),
      endpoint: machineNumber === dom0MachineNumber ? dom0.replace(/:\d+$/, endpoint ?? "") : endpoint,
    })),
    neighbours: (neighbours ?? []).map(neighbourFromWire),
    probeMs,
    ...(keyhole ? { keyhole: { port: keyhole.port, members: (keyhole.members ?? []).map(memberFromWire) } } : {}),
  });
}

function ownFromWire({ generation, keys }: domzero.v1.OwnKeys.$Properties) {
  return { generation: generation ?? 0, keys: keysFromWire(keys) };
}

function keysFromWire(keys: domzero.v1.TunnelKey.$Properties[] | null | undefined) {
  return (keys ?? []).map(({ generation, publicKey }) => ({ generation: generation ?? 0, publicKey }));
}

function neighbourFromWire(peer: domzero.v1.MeshPeer.$Properties) {
  return { ...memberFromWire(peer), endpoints: peer.endpoints ?? [] };
}

function memberFromWire({ machineNumber, keys }: domzero.v1.MeshPeer.$Properties) {
  return { machineNumber, keys: keysFromWire(keys) };
}

/** What Dom0 said of one peer, or of this host's keys, put into the plan. @throws ZodError */
export function planChanged(plan: TunnelPlan, change: domzero.v1.MeshChange.$Properties): TunnelPlan {
  const { neighbour, neighbourGone, member, memberGone, ownKeys } = change;
  const { neighbours, keyhole } = plan;
  if (ownKeys) return { ...plan, own: ownSchema.parse(ownFromWire(ownKeys)) };
  if (neighbour)
    return { ...plan, neighbours: withPeer(neighbours, neighbourSchema.parse(neighbourFromWire(neighbour))) };
  if (neighbourGone) return { ...plan, neighbours: withoutPeer(neighbours, neighbourGone) };
  if (keyhole === undefined) return plan;
  const { members } = keyhole;
  if (member)
    return { ...plan, keyhole: { ...keyhole, members: withPeer(members, memberSchema.parse(memberFromWire(member))) } };
  if (memberGone) return { ...plan, keyhole: { ...keyhole, members: withoutPeer(members, memberGone) } };
  return plan;
}

function withPeer<P extends { machineNumber: number }>(peers: readonly P[], peer: P): P[] {
  return [...withoutPeer(peers, peer.machineNumber), peer];
}

function withoutPeer<P extends { machineNumber: number }>(peers: readonly P[], machineNumber: number): P[] {
  return peers.filter((each) => each.machineNumber !== machineNumber);
}
