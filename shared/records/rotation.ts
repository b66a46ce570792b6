import * as z from "zod";
import { hostNameSchema } from "./ids.ts";

/** A host that has no new key in use yet. */
const rotatingHostSchema = z.strictObject({
  name: hostNameSchema,
  /** absent: it has had no session with Dom0 for a while. key: it has not told its next key. links: its links are to work by that first. */
  waits: z.enum(["absent", "key", "links"]),
  /** Names of those to which its links work by the key before only. */
  to: z.array(z.string().max(64)).max(65_536),
});
export type RotatingHost = z.infer<typeof rotatingHostSchema>;

/** How far the rotation of the tunnel's keys is. */
export const rotationSchema = z.strictObject({
  /** How often keys were rotated, this time included. */
  generation: z.int().min(0),
  state: z.enum(["rotating", "done"]),
  /** Hosts that are to have a new key. */
  hosts: z.int().min(0),
  /** Of these, those that use it. */
  ready: z.int().min(0),
  waiting: z.array(rotatingHostSchema).max(65_536),
});
export type Rotation = z.infer<typeof rotationSchema>;
