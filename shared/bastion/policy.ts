import * as z from "zod";
import { linkClassSchema, linkNameSchema, prefixSchema, rateSchema, ruleNameSchema } from "./names.ts";

const portSchema = z
  .union([z.int(), z.string().regex(/^\d{1,5}(-\d{1,5})?$/)])
  .transform(String)
  .refine((text) => {
    const [from = 0, to = from] = text.split("-").map(Number);
    return from >= 1 && from <= to && to <= 65_535;
  }, "is no port and no range of ports");

const classesSchema = z.array(linkClassSchema).min(1).max(5);

const serviceSchema = z
  .strictObject({
    name: ruleNameSchema,
    /** `ping` is the echo request of ICMP and ICMPv6, `any` is everything. */
    protocol: z.enum(["tcp", "udp", "ping", "any"]).default("tcp"),
    ports: z.array(portSchema).min(1).max(64).optional(),
    from: classesSchema,
    /** Only these may come; absent: everybody of these classes. */
    sources: z.array(prefixSchema).min(1).max(256).optional(),
    /** New connections of one source; more are dropped. */
    rate: rateSchema.optional(),
    /** The kernel answers SYNs by cookies in the service's place; TCP only. */
    synproxy: z.boolean().default(false),
    /** The init system's service behind it: one that is not installed is told. */
    unit: z
      .string()
      .regex(/^[A-Za-z0-9@_.-]{1,100}$/)
      .optional(),
  })
  .refine(({ protocol, ports }) => (protocol === "tcp" || protocol === "udp") === (ports !== undefined), {
    message: "tcp and udp need ports; ping and any have none",
    path: ["ports"],
  })
  .refine(({ protocol, synproxy }) => !synproxy || protocol === "tcp", {
    message: "only tcp can have it",
    path: ["synproxy"],
  });

const forwardSchema = z.strictObject({
  name: ruleNameSchema,
  from: classesSchema,
  to: classesSchema,
  /** Only what a port forwarding sent there, e.g. a port that Docker published. */
  published: z.boolean().default(false),
});

const masqueradeSchema = z.strictObject({ name: ruleNameSchema, from: classesSchema, to: classesSchema });

const triggerSchema = z.strictObject({
  on: z.literal("address-change"),
  service: z.string().regex(/^[A-Za-z0-9@_.-]{1,100}$/),
  action: z.enum(["reload", "restart"]).default("reload"),
});

function hasUniqueNames(entries: ReadonlyArray<{ name: string }>): boolean {
  return new Set(entries.map(({ name }) => name)).size === entries.length;
}
const uniqueNames = "two have the same name";

/** What the operator wants; the empty document is closed but for the way to Dom0. */
export const bastionPolicySchema = z.strictObject({
  version: z.literal(1).default(1),
  /** Links whose class is said rather than found. */
  links: z.record(linkNameSchema, linkClassSchema).default({}),
  services: z.array(serviceSchema).max(256).refine(hasUniqueNames, uniqueNames).default([]),
  forward: z.array(forwardSchema).max(64).refine(hasUniqueNames, uniqueNames).default([]),
  masquerade: z.array(masqueradeSchema).max(32).refine(hasUniqueNames, uniqueNames).default([]),
  /** What is dropped at the end of the rules; absent: is not logged. */
  log: z.strictObject({ rate: rateSchema }).optional(),
  triggers: z.array(triggerSchema).max(64).default([]),
  /** Seconds in which Dom0 must be reached again after a change. */
  confirmSeconds: z.int().min(5).max(600).default(30),
  /** Whether this host's bans go to the others. */
  shareBans: z.boolean().default(true),
});
export type BastionPolicy = z.infer<typeof bastionPolicySchema>;
export type BastionService = BastionPolicy["services"][number];
