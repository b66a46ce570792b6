import { createHash } from "node:crypto";
import * as z from "zod";

const text = z.string().max(64 * 1024);
const place = z.int().min(0);
const places = z.array(place).max(20_000);

const packageSchema = z.strictObject({
  cpv: text,
  /** With subslot. */
  slot: text,
  repository: text,
  /** SHA-256 of what the repository has for it: ebuild, eclasses, Manifest, files. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  iuse: z.array(text),
  /** Of `iuse`, what is on. */
  use: z.array(text),
  /** Slots with subslots that its `:=` dependencies came to. */
  boundTo: z.array(text),
  /** 0: not known, or none. */
  sourceBytes: z.int().min(0),
  build: places,
  runtime: places,
  post: places,
});
export type PortagePackage = z.infer<typeof packageSchema>;

export const refusalSchema = z.strictObject({
  kind: z.enum(["unknown", "masked", "keyword", "licence", "use", "required-use", "blocker", "slot", "cycle", "other"]),
  /** What was asked for; empty: only all together cannot be. */
  atom: text,
  /** Portage's own words. */
  reason: text,
});
/** Why something cannot be built. */
export type Refusal = z.infer<typeof refusalSchema>;

/** What portage-graph.py answers. */
export const portageGraphSchema = z.strictObject({
  /** In merge order; `build`, `runtime` and `post` are positions in it. */
  packages: z.array(packageSchema).max(20_000),
  refusals: z.array(refusalSchema).max(10_000),
  /** What else a build depends on. */
  variant: z.record(z.string(), text),
});
export type PortageGraph = z.infer<typeof portageGraphSchema>;

/** What two builds have in common that come to the same: hexadecimal SHA-256. */
export function nodeKey(
  { cpv, digest, use, iuse, boundTo }: Pick<PortagePackage, "cpv" | "digest" | "use" | "iuse" | "boundTo">,
  variant: Readonly<Record<string, string>>,
): string {
  const known = new Set(iuse);
  const parts = [
    cpv,
    digest,
    use.filter((flag) => known.has(flag)).toSorted(),
    boundTo.toSorted(),
    Object.entries(variant).sort(([one], [other]) => (one < other ? -1 : 1)),
  ];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
