import * as z from "zod";
import { domainNameSchema, sha256Schema } from "../records/index.ts";

/**
 * What Dom0 signs of an index: that it made it, and when. Packages are signed themselves, the index of Portage is not;
 * without this, who sits between could offer old packages with holes in them as the newest.
 */
export const generationSchema = z.strictObject({
  version: z.literal(1),
  domain: domainNameSchema,
  /** Seconds since the epoch, greater than any before: number, and TIMESTAMP of the index. */
  generation: z.int().min(1),
  packages: z.int().min(0),
  /** SHA-256 of the index, as it is sent. */
  indexSha256: sha256Schema,
});
export type Generation = z.infer<typeof generationSchema>;

/** One field a line: the client's script, which has no JSON, takes it apart by lines once the signature was found good. */
export function renderGeneration(generation: Generation): string {
  return `${JSON.stringify(generationSchema.parse(generation), undefined, 2)}\n`;
}

/** Names below the binhost's address. One home for server, client and Dom0's disk. */
export const binhostPaths = {
  /** There is no other: every Portage that knows signed packages asks for this first. */
  index: "Packages.gz",
  /** A clear-signed {@link Generation}. */
  generation: "generation.json.asc",
  object: (sha256: string) => `objects/${sha256.slice(0, 2)}/${sha256}.gpkg.tar`,
} as const;

/** The SHA-256 of an object by its path in the index; undefined where it is no object's. */
export function objectOfPath(path: string): string | undefined {
  const sha256 = /^objects\/[0-9a-f]{2}\/([0-9a-f]{64})\.gpkg\.tar$/.exec(path)?.[1];
  return sha256 !== undefined && binhostPaths.object(sha256) === path ? sha256 : undefined;
}
