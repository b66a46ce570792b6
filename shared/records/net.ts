import * as z from "zod";
import { endpointSchema, hostIdSchema, hostNameSchema, timestampSchema } from "./ids.ts";

/** One link of a host, as its probes say. */
const netPathSchema = z.strictObject({
  /** Name of the host at the other end; Dom0 is `dom0`. */
  to: z.string().max(64),
  /** To a hub, which forwards; or to a host of the same site. */
  kind: z.enum(["hub", "direct"]),
  /** new: not tried long enough. */
  state: z.enum(["new", "up", "down"]),
  /** Milliseconds, smoothed; absent before the first answer. */
  roundTripMs: z.number().min(0).optional(),
  /** Share of the newest probes that was lost. */
  loss: z.number().min(0).max(1),
});
export type NetPath = z.infer<typeof netPathSchema>;

/** A host's part of the tunnel. */
const netLinkSchema = z.strictObject({
  host: hostIdSchema,
  name: hostNameSchema,
  address: z.ipv4(),
  address6: z.ipv6(),
  /** By Dom0's hub. none: its agent told no key. silent: no handshake for three minutes, as long as one is good (WireGuard, 5.1). */
  state: z.enum(["none", "silent", "up"]),
  /** Hosts of one site may reach each other without a hub. */
  site: z.string().max(256).optional(),
  /** Where it is a hub itself. */
  keyhole: endpointSchema.optional(),
  /** Where its packets come from, `address:port`. */
  endpoint: z.string().max(300).optional(),
  lastHandshakeAt: timestampSchema.optional(),
  receivedBytes: z.number().min(0),
  sentBytes: z.number().min(0),
  /** The hub that it sends by, by name; absent where its agent did not answer. */
  hub: z.string().max(64).optional(),
  /** Of a host whose agent answered. */
  paths: z.array(netPathSchema).max(65_536),
});
export type NetLink = z.infer<typeof netLinkSchema>;

/** What `dom0 net` tells. */
export const netSchema = z.strictObject({
  at: timestampSchema,
  links: z.array(netLinkSchema).max(65_536),
});
export type Net = z.infer<typeof netSchema>;
