import * as z from "zod";
import { desiredBastionSchema } from "./desired.ts";
import { linkClassSchema, linkNameSchema, prefixSchema } from "./names.ts";

const addressSchema = z.union([z.ipv4(), z.ipv6()]);

/** A packet that begins a connection. */
const askedPacketSchema = z.strictObject({
  source: addressSchema,
  destination: addressSchema,
  protocol: z.enum(["tcp", "udp", "ping"]),
  port: z.int().min(1).max(65_535).optional(),
  link: linkNameSchema.optional(),
});

/** What Dom0 asks a host about its firewall. */
export const bastionQuestionSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("status") }),
  /** What would become of the rules with another policy. */
  z.strictObject({ kind: z.literal("plan"), desired: desiredBastionSchema }),
  z.strictObject({ kind: z.literal("explain"), packet: askedPacketSchema }),
]);
export type BastionQuestion = z.infer<typeof bastionQuestionSchema>;

const ruleTextSchema = z.string().max(1024);

const maxConflicts = 256;

/** Answer to `status`. */
export const bastionStatusSchema = z.strictObject({
  /** none: no policy, the host is left as it is. trial: Dom0 has to be reached again. */
  state: z.enum(["none", "trial", "kept"]),
  applied: z.int().min(0),
  bans: z.int().min(0),
  links: z
    .array(z.strictObject({ name: linkNameSchema, class: linkClassSchema.optional(), why: ruleTextSchema }))
    .max(8192),
  /** Where others stand in this firewall's way. */
  conflicts: z.array(ruleTextSchema).max(maxConflicts).default([]),
  /** Of rules that met a packet, by name. */
  counters: z.array(z.strictObject({ rule: ruleTextSchema, packets: z.int().min(0), bytes: z.int().min(0) })).max(8192),
});
export type BastionStatus = z.infer<typeof bastionStatusSchema>;

/** Answer to `plan`: lines of the rules. */
export const bastionPlanSchema = z.strictObject({
  added: z.array(ruleTextSchema).max(65_536),
  removed: z.array(ruleTextSchema).max(65_536),
});
export type BastionPlan = z.infer<typeof bastionPlanSchema>;

/** Answer to `explain`. */
export const bastionExplanationSchema = z.strictObject({
  verdict: z.enum(["accept", "drop"]),
  way: z.enum(["input", "forward", "output"]),
  rule: ruleTextSchema,
  why: ruleTextSchema,
  path: z.array(ruleTextSchema).max(64),
  inLink: linkNameSchema.optional(),
  outLink: linkNameSchema.optional(),
  /** The ban that meets the source before any rule. */
  ban: prefixSchema.optional(),
  /** Who else on the host drops what is accepted here. */
  conflict: ruleTextSchema.optional(),
});
export type BastionExplanation = z.infer<typeof bastionExplanationSchema>;
