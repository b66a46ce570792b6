import { buildCommand } from "@stricli/core";
import * as z from "zod";
import { DomzeroError } from "../../../shared/errors/index.ts";
import { readFileLimited } from "../../../shared/files/index.ts";
import { parseEmergeLog } from "../../builds/index.ts";
import type { CliContext } from "../context.ts";
import { jsonFlag, text } from "../flags.ts";

const maxLogBytes = 512 * 1024 * 1024;
const buildsOfMessage = 2000;
const learnedSchema = z.object({ learned: z.int() });

/** `16`, as in MAKEOPTS. */
function parseJobs(words: string): number {
  if (!/^[1-9]\d{0,3}$/.test(words))
    throw new DomzeroError("USAGE", `--jobs ${words}: write what MAKEOPTS had, e.g. 16`);
  return Number(words);
}

/** `dom0 build learn` */
export const learnCommand = buildCommand({
  docs: {
    brief: "Learn from an emerge.log how long builds take",
    fullDescription: [
      "Takes in the builds that a machine did; those that came as binary packages are left out, and what is known already too.",
      "--jobs is what MAKEOPTS of that machine had.",
      "",
      "  dom0 build learn /var/log/emerge.log --jobs 16",
    ].join("\n"),
  },
  parameters: {
    flags: { ...jsonFlag, jobs: { kind: "parsed", parse: parseJobs, brief: "jobs of make", placeholder: "number" } },
    positional: { kind: "tuple", parameters: [{ brief: "an emerge.log", parse: text, placeholder: "file" }] },
  },
  async func(this: CliContext, { json, jobs }: { json: boolean; jobs: number }, file: string) {
    const admin = await this.admin();
    const builds = parseEmergeLog((await readFileLimited(file, maxLogBytes)).toString("utf8"));
    let learned = 0;
    for (let start = 0; start < builds.length; start += buildsOfMessage) {
      const request = { builds: builds.slice(start, start + buildsOfMessage), jobs };
      const reply = await admin.call(admin.methods.learnBuilds, request);
      learned += learnedSchema.parse(JSON.parse(reply.json)).learned;
    }
    if (json) return this.stdout(`${JSON.stringify({ found: builds.length, learned })}\n`);
    await this.stdout(`${builds.length} builds in ${file}, ${learned} of them new\n`);
  },
});
