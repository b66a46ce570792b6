import * as z from "zod";

/** What Dom0 tells of a publication. */
export const publishedSchema = z.object({
  generation: z.int(),
  packages: z.int(),
  added: z.array(z.string()),
  removed: z.array(z.string()),
});
