import * as z from "zod";
import { templateNameSchema } from "../records/index.ts";

const word = z.string().min(1).max(128);
/** Text to compare with: `*` stands for any characters, case does not count. */
const patternSchema = word;
/** `400 GB`, `64 GiB`; bytes without a unit. */
const sizeSchema = z.union([
  z.number().min(0),
  z.string().regex(/^\d+(\.\d+)? ?([KMGTP]i?)?B$/, "write e.g. 64 GiB or 400 GB"),
]);
/** How many: exactly `n`, or from `min` to `max`. */
const countSchema = z.union([
  z.int().min(0).max(65_536),
  z.strictObject({ min: z.int().min(0).default(0), max: z.int().min(0).max(65_536).default(65_536) }),
]);

const diskSlotSchema = z.strictObject({
  /** Names the slot in messages: `bay 0-7`. */
  slot: word,
  count: countSchema.default(1),
  transport: patternSchema.optional(),
  rotational: z.boolean().optional(),
  model: patternSchema.optional(),
  atLeast: sizeSchema.optional(),
});

const nicSlotSchema = z.strictObject({
  slot: word,
  count: countSchema.default(1),
  driver: patternSchema.optional(),
  atLeastMbps: z.number().min(0).optional(),
});

const pciSlotSchema = z.strictObject({
  slot: word,
  count: countSchema.default(1),
  /** Four hexadecimal digits. */
  vendor: z
    .string()
    .regex(/^[0-9a-f]{4}$/)
    .optional(),
  device: z
    .string()
    .regex(/^[0-9a-f]{4}$/)
    .optional(),
  /** Class code or its beginning, hexadecimal. */
  class: z
    .string()
    .regex(/^[0-9a-f]{2,6}$/)
    .optional(),
  driver: patternSchema.optional(),
});

/** What the hardware of a kind of host has to be. What it does not mention may be anything. */
export const templateSchema = z.strictObject({
  version: z.literal(1),
  name: templateNameSchema,
  description: z.string().max(1024).optional(),
  system: z.strictObject({ manufacturer: patternSchema.optional(), product: patternSchema.optional() }).optional(),
  board: z.strictObject({ manufacturer: patternSchema.optional(), product: patternSchema.optional() }).optional(),
  firmware: z.strictObject({ bootMode: z.enum(["uefi", "bios"]).optional() }).optional(),
  cpu: z
    .strictObject({
      architecture: patternSchema.optional(),
      model: patternSchema.optional(),
      sockets: countSchema.optional(),
      cores: countSchema.optional(),
      flags: z.array(word).max(256).optional(),
    })
    .optional(),
  memory: z
    .strictObject({
      atLeast: sizeSchema.optional(),
      atMost: sizeSchema.optional(),
      modules: countSchema.optional(),
      type: patternSchema.optional(),
    })
    .optional(),
  disks: z.array(diskSlotSchema).max(256).optional(),
  nics: z.array(nicSlotSchema).max(256).optional(),
  pci: z.array(pciSlotSchema).max(256).optional(),
});
export type Template = z.infer<typeof templateSchema>;
export type Count = z.infer<typeof countSchema>;
export type Size = z.infer<typeof sizeSchema>;
