import * as z from "zod";

/** How long builds of one version took. */
const versionSchema = z.strictObject({
  version: z.string().max(256),
  /** Seconds with one job of make; builds with other numbers of jobs are converted. */
  work: z.number().positive(),
  /** Bytes of its sources; 0: not known. */
  sourceBytes: z.number().min(0),
  builds: z.int().min(1),
  /** When the newest of them ended, milliseconds since the epoch. */
  atMs: z.number().min(0),
});

/** How long builds of one package took, its newest versions. */
export const durationRecordSchema = z.strictObject({
  /** `category/name`. */
  package: z.string().max(512),
  versions: z.array(versionSchema).max(64),
});
export type DurationRecord = z.infer<typeof durationRecordSchema>;
