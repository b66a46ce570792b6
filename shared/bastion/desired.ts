import * as z from "zod";
import { bothInterfaces } from "../tunnel-lanes.ts";
import { bastionMetaSchema } from "./meta.ts";
import { linkNameSchema, prefixSchema } from "./names.ts";
import { bastionPolicySchema } from "./policy.ts";

const portSchema = z.int().min(1).max(65_535);

/** The way between Dom0 and a host, which no policy can close. */
export const managementSchema = z.strictObject({
  /** Links of the tunnel, whether they are there or not. */
  tunnelLinks: z.array(linkNameSchema).max(160).default(["dz0", "dz1", "dz2"].flatMap(bothInterfaces)),
  /** Dom0's addresses in the tunnel: from there everything may come. */
  dom0: z.array(prefixSchema).max(16).default([]),
  /** UDP ports of WireGuard, ours and the hub's. */
  wireguardPorts: z.array(portSchema).max(16).default([]),
  /** TCP ports that are open for everybody: of Dom0 itself, or of a keyhole. */
  openPorts: z.array(portSchema).max(16).default([]),
  /** Where Dom0 and its keyholes are reached from outside the tunnel; they are never banned. */
  neverBanned: z.array(prefixSchema).max(256).default([]),
});
export type Management = z.infer<typeof managementSchema>;

/** What Dom0 wants of a host's firewall; the empty object is closed but for what every host needs. */
export const desiredBastionSchema = z.strictObject({
  /** Counts how often the operator applied it: what the host went back from is not tried again until it is another. */
  applied: z.int().min(0).default(0),
  policy: bastionPolicySchema.prefault({}),
  meta: bastionMetaSchema.prefault({}),
  management: managementSchema.prefault({}),
  /** The host's guest prefix of the tunnel, to which its own MAC-NET is mapped one to one. */
  guestPrefix: prefixSchema.optional(),
});
export type DesiredBastion = z.infer<typeof desiredBastionSchema>;

export const maxBanSeconds = 365 * 86_400;
export const maxBans = 1_000_000;

/** One ban: a source that nothing is taken from. */
export const banSchema = z.strictObject({
  prefix: prefixSchema,
  /** Seconds from now; absent: until it is lifted. */
  seconds: z.int().min(1).max(maxBanSeconds).optional(),
});
export type Ban = z.infer<typeof banSchema>;

/** A whole list of bans. */
export const banListSchema = z.array(banSchema).max(maxBans);
