import * as z from "zod";
import { templateNameSchema } from "../../../shared/records/index.ts";

const line = (what: string) =>
  z
    .string()
    .min(1)
    .max(1024)
    // It goes into make.conf between quotation marks, and Portage reads that as a shell would.
    .regex(/^[^"'`$\\\n\r]*$/, `${what} has none of " ' \` $ \\ and is one line`);
const word = z
  .string()
  .max(128)
  .regex(/^[A-Za-z0-9][\w+.-]*$/, "must be a word");
/** `category/name`, with operator, version, slot, repository and USE where it needs them; `@set`. */
const atomSchema = z
  .string()
  .max(512)
  .regex(
    /^(@[\w-]+|!{0,2}[<>=~]{0,2}[\w+.*-]+\/[\w+.*-]+(:[\w+./=*-]+)?(::[\w-]+)?(\[[^\]\s]*\])?)$/,
    "must be an atom such as >=dev-lang/python-3.13:3.13 or a set such as @system",
  );
const flagSchema = z
  .string()
  .max(128)
  .regex(/^-?[A-Za-z0-9*][\w+@*-]*$/, "must be a USE flag, with - before it where it is off");
const perPackage = (value: z.ZodType<string>) => z.record(atomSchema, z.array(value).max(512)).default({});

const repositorySchema = z.strictObject({
  name: word,
  /** The commit that has to be checked out; absent: whatever is. */
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/, "must be a whole commit, 40 hexadecimal digits")
    .optional(),
});

/** What is to be built, and for whom: one Portage profile, architecture and set of USE flags. */
export const buildSpecSchema = z.strictObject({
  version: z.literal(1),
  name: templateNameSchema,
  description: z.string().max(1024).optional(),
  /** Path of the profile below `profiles/` of the first repository. */
  profile: z
    .string()
    .max(256)
    .regex(/^[\w+.-]+(\/[\w+.-]+)*$/, "must be a path below profiles/")
    .refine((path) => !path.split("/").includes(".."), "must not leave profiles/"),
  /** What Gentoo calls it: amd64, arm64. The profile has to be of it. */
  arch: word,
  /** What `-march` of the compiler is. */
  march: word,
  libc: z.enum(["glibc", "musl"]),
  /** More flags of the compilers; `-O2 -pipe` where nothing is said. */
  flags: line("flags").default("-O2 -pipe"),
  use: z.array(flagSchema).max(1024).default([]),
  /** For single packages: USE flags, keywords, licences. */
  packageUse: perPackage(flagSchema),
  packageKeywords: perPackage(line("a keyword")),
  packageLicences: perPackage(line("a licence")),
  keywords: z.array(line("a keyword")).max(16).default([]),
  licences: z.array(line("a licence")).max(256).default([]),
  mask: z.array(atomSchema).max(1024).default([]),
  unmask: z.array(atomSchema).max(1024).default([]),
  /** The main repository first, then overlays: those later go before. */
  repositories: z.array(repositorySchema).min(1).max(64),
  /** What is to be there in the end; all that it needs is built as well. */
  packages: z.array(atomSchema).min(1).max(8192),
});
export type BuildSpec = z.infer<typeof buildSpecSchema>;
