import * as z from "zod";
import { linkNameSchema, prefixSchema } from "./names.ts";

const linkSchema = z.strictObject({
  name: linkNameSchema,
  /** As `ip -d link` names it: bridge, veth, tun, wireguard, vlan, bond; absent: hardware. */
  kind: z.string().max(32).optional(),
  /** The bridge or bond that it is a port of. */
  master: linkNameSchema.optional(),
  loopback: z.boolean(),
  wireless: z.boolean(),
  /** Each with the length of its on-link prefix. */
  addresses: z.array(prefixSchema).max(1024),
});

const routeSchema = z.strictObject({
  destination: prefixSchema,
  link: linkNameSchema,
  metric: z.int().min(0),
});

/** What the firewall has to know of the machine's network. */
export const networkFactsSchema = z.strictObject({
  init: z.enum(["openrc", "systemd", "none"]),
  links: z.array(linkSchema).max(8192),
  routes: z.array(routeSchema).max(100_000),
});
export type NetworkFacts = z.infer<typeof networkFactsSchema>;
export type NetworkLink = NetworkFacts["links"][number];
