import * as z from "zod";
import { linkClassSchema, prefixSchema, ruleNameSchema } from "./names.ts";

/** An expression of nft(8) on one line: nothing that could end the rule or begin another one. */
const expressionSchema = z
  .string()
  .min(3)
  .max(300)
  .regex(/^[a-zA-Z0-9 ()&|=!<>,.:{}/@-]+$/, "has a character that no match of nft needs");

const protectionSchema = z
  .strictObject({
    name: ruleNameSchema,
    /** Told by `explain` and to whoever reads the file. */
    why: z.string().min(1).max(300),
    /**
     * `fragment`: before packets are put together; `packet`: each packet, before it is routed; `connection`: what belongs
     * to no established connection.
     */
    hook: z.enum(["fragment", "packet", "connection"]).default("packet"),
    /** Classes of the links at which it counts. The tunnel is never among them: it leads to Dom0. */
    on: z
      .array(linkClassSchema.exclude(["mesh"]))
      .min(1)
      .max(4)
      .default(["wan", "lan", "virtual", "quarantine"]),
    enabled: z.boolean().default(true),
    log: z.boolean().default(false),
    /** Good for both families. */
    match: expressionSchema.optional(),
    /** A pair, where the families say it differently. */
    match4: expressionSchema.optional(),
    match6: expressionSchema.optional(),
    /** Source addresses that cannot be; those on the link itself are excepted. */
    sources: z.array(prefixSchema).min(1).max(256).optional(),
    /** Whether the way back to the source leads elsewhere (RFC 3704, strict reverse path). */
    reversePath: z.boolean().default(false),
  })
  .refine(
    ({ match, match4, match6, sources, reversePath }) => {
      const isPair = match4 !== undefined && match6 !== undefined;
      const hasHalf = !isPair && (match4 !== undefined || match6 !== undefined);
      const ways = [match !== undefined, isPair, sources !== undefined, reversePath];
      return !hasHalf && ways.filter(Boolean).length === 1;
    },
    { message: "needs one of: match, match4 with match6, sources, reversePath" },
  )
  .refine(({ sources }) => sources === undefined || new Set(sources.map((each) => each.includes(":"))).size === 2, {
    message: "needs IPv4 and IPv6: both have the same protection",
    path: ["sources"],
  });

/** Protections against packets that no honest machine sends. */
export const bastionMetaSchema = z.strictObject({
  version: z.literal(1).default(1),
  protections: z
    .array(protectionSchema)
    .max(128)
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, "two have the same name")
    .default([]),
});
export type Protection = z.infer<typeof protectionSchema>;
export type BastionMeta = z.infer<typeof bastionMetaSchema>;
